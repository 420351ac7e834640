@echo off
rem Starts Länsnät with the Java that JAVA_HOME or the path names. Arguments go to the program.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%LOCALAPPDATA%\lansnat" mkdir "%LOCALAPPDATA%\lansnat"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\lansnat\classes.jsa" -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED %LANSNAT_JAVA_OPTIONS% -jar "%launcher%" -nosplash %*
exit /b %errorlevel%
