package se.lansnat.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Tells a benchmark when a control shows what it is for. Does nothing unless the system property {@value #PROPERTY} names a file; then
 * the time of the first painting with contents is written there, in milliseconds since 1970.
 */
public final class StartupTrace {

	/** The system property that names the file. */
	public static final String PROPERTY = "lansnat.start.trace";

	private static String file = System.getProperty(PROPERTY);

	private StartupTrace() {
	}

	/**
	 * Watches a control that has just been created.
	 *
	 * @param control the control
	 * @param hasContents asked after each painting: whether what was painted is the thing itself and no placeholder
	 */
	public static void watch(Control control, BooleanSupplier hasContents) {
		if (file != null) {
			control.addListener(SWT.Paint, event -> event.display.asyncExec(() -> {
				if (hasContents.getAsBoolean()) {
					write();
				}
			}));
		}
	}

	private static void write() {
		if (file != null) {
			Path target = Path.of(file);
			file = null;
			try {
				Files.writeString(target, Long.toString(System.currentTimeMillis()));
			} catch (IOException e) {
				ErrorReporter.report(target.toString(), e);
			}
		}
	}
}
