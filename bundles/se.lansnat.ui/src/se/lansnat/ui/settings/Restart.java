package se.lansnat.ui.settings;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.PlatformUI;

/** Starts the program again after it has ended. The starter tells where it is; started otherwise, the program cannot do it. */
public final class Restart {

	private static final String STARTER = System.getProperty("lansnat.starter", "");

	private static boolean wanted;

	private Restart() {
	}

	/** Closes the window to start again. What is unsaved is asked about; where it is saved first, this is called once more. UI thread. */
	public static void request() {
		wanted = true;
		PlatformUI.getWorkbench().restart();
	}

	/** {@return whether the closing that begins now is to be followed by a start; asked once for each} */
	public static boolean takeRequest() {
		boolean was = wanted;
		wanted = false;
		return was;
	}

	/** {@return whether the program can start itself again} */
	public static boolean isPossible() {
		return !STARTER.isEmpty();
	}

	/**
	 * Starts a new program. To be called when the window is closed and everything is released.
	 *
	 * @throws IOException if that fails
	 */
	public static void run() throws IOException {
		boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		new ProcessBuilder(windows ? List.of("cmd", "/c", STARTER) : List.of(STARTER)).inheritIO().start();
	}
}
