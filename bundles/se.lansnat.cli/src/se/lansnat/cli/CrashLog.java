package se.lansnat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.osgi.util.NLS;

/** Where the details of an unexpected failure go, since the user is spared them. */
final class CrashLog {

	private CrashLog() {
	}

	/** Writes the details down and returns the sentence for the user. */
	static String write(Throwable failure) {
		StringWriter details = new StringWriter();
		details.write(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " ");
		failure.printStackTrace(new PrintWriter(details, true));
		Path file = folder().resolve("lansnat.log");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, details.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			return NLS.bind(Messages.crashed, failure.getClass().getSimpleName(), file);
		} catch (IOException | SecurityException e) {
			return NLS.bind(Messages.crashedWithoutLog, failure.getClass().getSimpleName(), file);
		}
	}

	/** The folder where programs of this system keep their logs. */
	private static Path folder() {
		String state = System.getenv("XDG_STATE_HOME");
		if (state == null || state.isBlank()) {
			state = System.getenv("LOCALAPPDATA");
		}
		Path base = state == null || state.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
		return base.resolve("lansnat");
	}
}
