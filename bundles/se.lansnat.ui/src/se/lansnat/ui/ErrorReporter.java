package se.lansnat.ui;

/** The one way for failures to reach the user: a window that says what failed, what is safe and what to do, and that can be copied. */
public final class ErrorReporter {

	private ErrorReporter() {
	}

	/**
	 * Tells of a failure. Any thread; returns at once.
	 *
	 * @param what what failed, in the user's words: "Det gick inte att spara \u00d6rebro l\u00e4n"
	 * @param cause why; the core's own exceptions say what is safe and what to do, for any other the log has the details
	 */
	public static void report(String what, Throwable cause) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Tells of a failure. Any thread; returns at once.
	 *
	 * @param failure all there is to say
	 */
	public static void report(Failure failure) {
		throw new UnsupportedOperationException();
	}
}
