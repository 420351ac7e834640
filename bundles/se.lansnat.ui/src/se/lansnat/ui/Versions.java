package se.lansnat.ui;

import org.eclipse.core.runtime.Platform;

/** Which versions of what are running: for the about dialog and for failures. */
public final class Versions {

	private Versions() {
	}

	/** {@return the version of the program, like 1.0.0} */
	public static String program() {
		var version = Platform.getBundle("se.lansnat.ui").getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	/** {@return a line each for the program, Java and the system} */
	public static String text() {
		return "L\u00e4nsn\u00e4t " + Platform.getBundle("se.lansnat.ui").getVersion() + "\nJava " + System.getProperty("java.runtime.version")
				+ "\n" + System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ' ' + System.getProperty("os.arch");
	}
}
