package se.lansnat.ui.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

import se.lansnat.model.County;
import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.document.docx.TemplateException;

/** The file whose looks a county's documents get. It is remembered on this machine: the file need not be where others have it. */
final class ReportTemplate {

	private static final String BUNDLE = "se.lansnat.ui.programme";
	private static final String KEY = "reportTemplate.";

	private ReportTemplate() {
	}

	/** Why a template cannot be used and what to do, in the user's language. */
	static final class UnusableException extends Exception {

		private static final long serialVersionUID = 1L;

		UnusableException(String message) {
			super(message);
		}
	}

	/** {@return the template that was chosen last for a county; empty for the program's own looks} */
	static Optional<Path> of(County county) {
		return Optional.of(settings().get(key(county), "")).filter(path -> !path.isEmpty()).map(Path::of);
	}

	/** Remembers what was chosen. */
	static void remember(County county, Optional<Path> file) {
		if (of(county).equals(file)) {
			return;
		}
		IEclipsePreferences settings = settings();
		settings.put(key(county), file.map(Path::toString).orElse(""));
		CompletableFuture.runAsync(() -> {
			try {
				settings.flush();
			} catch (BackingStoreException e) {
				ILog.of(ReportTemplate.class).warn(KEY, e);
			}
		});
	}

	/**
	 * Reads a template anew each time: it may have been changed since.
	 *
	 * @param file a DOCX or DOTX file
	 * @return the template
	 * @throws UnusableException if it cannot be read or is no template
	 */
	static DocxTemplate read(Path file) throws UnusableException {
		try {
			return DocxTemplate.read(Files.readAllBytes(file));
		} catch (TemplateException e) {
			Problem problem = e.problem();
			throw new UnusableException(NLS.bind(Messages.report_templateBad,
					new Object[] { file, problem.message(), problem.fix() }));
		} catch (IOException e) {
			throw new UnusableException(NLS.bind(Messages.report_templateUnread, file));
		}
	}

	private static String key(County county) {
		return KEY + (county.getCode() == null ? county.getId() : county.getCode());
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
