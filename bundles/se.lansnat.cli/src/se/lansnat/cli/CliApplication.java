package se.lansnat.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The commands as an application of the platform. */
public final class CliApplication implements IApplication {

	/** Names the language of messages where the platform's own option {@code -nl} does not. */
	private static final String LANGUAGE = "LANSNAT_LANG";

	/**
	 * Runs the command that the arguments name.
	 *
	 * @return the exit status as {@link Integer}
	 */
	@Override
	public Object start(IApplicationContext context) {
		speak();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// The bare streams: those of System know neither UTF-8 nor failure.
		return Cli.run(List.of(arguments), new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err), Path.of("").toAbsolutePath());
	}

	/** Commands run to their end. */
	@Override
	public void stop() {
		// There is nothing that could be stopped half-way without harm.
	}

	/** Swedish whatever the machine speaks, so that a batch job says the same everywhere, unless somebody asks for another. */
	private static void speak() {
		if (System.getProperty("osgi.nl.user") == null) {
			String language = System.getenv(LANGUAGE);
			Locale.setDefault(language == null || language.isBlank() ? Locale.of("sv", "SE") : Locale.forLanguageTag(language));
		}
	}
}
