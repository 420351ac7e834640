@echo off
rem Starts Länsnät with the Java that JAVA_HOME or the path names. Arguments go to the program.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%LOCALAPPDATA%\lansnat" mkdir "%LOCALAPPDATA%\lansnat"
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
rem The language chosen in the window. It has to be known before there is a program: plug-ins read their texts once.
set "language="
if exist "%~dp0plugins\se.lansnat.ui_*.jar" if exist "%USERPROFILE%\.lansnat\language" set /p language=<"%USERPROFILE%\.lansnat\language"
set "nl="
if "%language%"=="en" set "nl=-nl en"
if "%language%"=="sv_SE" set "nl=-nl sv_SE"
"%java%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\lansnat\classes.jsa" -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Dlansnat.starter=%~f0" %LANSNAT_JAVA_OPTIONS% -jar "%launcher%" -nosplash %nl% %*
exit /b %errorlevel%
