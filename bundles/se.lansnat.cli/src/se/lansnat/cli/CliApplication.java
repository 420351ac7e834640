package se.lansnat.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The commands as an application of the platform, in the language that the product or the option {@code -nl} sets. */
public final class CliApplication implements IApplication {

	/**
	 * Runs the command that the arguments name.
	 *
	 * @return the exit status as {@link Integer}
	 */
	@Override
	public Object start(IApplicationContext context) {
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
}
