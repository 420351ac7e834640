package se.lansnat.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;


/**
 * The one way for failures to reach the user: a dialog that says what failed, what is safe and what to do, and that can be copied.
 * Several failures are told one after the other.
 */
public final class ErrorReporter {

	private static final String OWN_PACKAGES = "se.lansnat.";
	private static final Remedy NONE = new Remedy("", () -> { });
	private static final Deque<Telling> WAITING = new ArrayDeque<>();

	private record Telling(Failure failure, Remedy remedy) {
	}

	private ErrorReporter() {
	}

	/**
	 * Tells of a failure. Any thread; returns at once.
	 *
	 * @param what what failed, in the user's words: "Det gick inte att spara \u00d6rebro l\u00e4n"
	 * @param cause why; the program's own exceptions say what is safe and what to do, any other is a fault of the program, and logged
	 */
	public static void report(String what, Throwable cause) {
		report(what, cause, NONE);
	}

	/**
	 * Tells of a failure that something can be done about at once. Any thread; returns at once.
	 *
	 * @param what what failed, in the user's words
	 * @param cause why
	 * @param remedy what can be done
	 */
	public static void report(String what, Throwable cause, Remedy remedy) {
		if (isForUser(cause)) {
			report(new Failure(what, cause.getMessage(), cause.getCause() == null ? "" : String.valueOf(cause.getCause())), remedy);
		} else {
			ILog.of(ErrorReporter.class).error(what, cause);
			report(new Failure(what, Messages.failure_fault, trace(cause)), remedy);
		}
	}

	/**
	 * Tells of a failure. Any thread; returns at once.
	 *
	 * @param failure all there is to say; what is being told or waits already is not told twice
	 */
	public static void report(Failure failure) {
		report(failure, NONE);
	}

	/**
	 * Tells of a failure that something can be done about at once. Any thread; returns at once.
	 *
	 * @param failure all there is to say; what is being told or waits already is not told twice
	 * @param remedy what can be done
	 */
	public static void report(Failure failure, Remedy remedy) {
		Display.getDefault().asyncExec(() -> {
			if (WAITING.stream().noneMatch(telling -> telling.failure().equals(failure))) {
				WAITING.add(new Telling(failure, remedy));
				if (WAITING.size() == 1) {
					tellAll();
				}
			}
		});
	}

	private static void tellAll() {
		while (!WAITING.isEmpty()) {
			try {
				new FailureDialog(WAITING.peek().failure(), WAITING.peek().remedy()).open();
			} finally {
				WAITING.remove();
			}
		}
	}

	private static boolean isForUser(Throwable cause) {
		return cause.getMessage() != null && cause.getClass().getName().startsWith(OWN_PACKAGES);
	}

	private static String trace(Throwable cause) {
		StringWriter text = new StringWriter();
		cause.printStackTrace(new PrintWriter(text, true));
		return Versions.text() + "\n" + text;
	}
}
