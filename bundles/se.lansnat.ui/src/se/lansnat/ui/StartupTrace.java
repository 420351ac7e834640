package se.lansnat.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Measures how soon a control shows what it is for. Does nothing unless the system property {@value #PROPERTY} names a file; then the
 * milliseconds from the start of the process to the first painting with contents are written there, once.
 */
public final class StartupTrace {

	/** The system property that names the file. */
	public static final String PROPERTY = "lansnat.bench.start";

	private static final String FILE = System.getProperty(PROPERTY);

	private StartupTrace() {
	}

	/**
	 * Watches a control that has just been created.
	 *
	 * @param control the control
	 * @param hasContents asked at each painting: whether what is painted is the thing itself and no placeholder
	 */
	public static void watch(Control control, BooleanSupplier hasContents) {
		if (FILE != null) {
			control.addListener(SWT.Paint, event -> {
				if (hasContents.getAsBoolean()) {
					control.getDisplay().asyncExec(StartupTrace::write);
				}
			});
		}
	}

	private static void write() {
		Path file = Path.of(FILE);
		if (!Files.exists(file)) {
			Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
			try {
				Files.writeString(file, Duration.between(start, Instant.now()).toMillis() + "\n");
			} catch (IOException e) {
				ErrorReporter.report(FILE, e);
			}
		}
	}
}
