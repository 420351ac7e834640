package se.lansnat.model.storage.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.storage.FolderTransaction;

/**
 * A plain JVM without OSGi that runs a main class of this bundle on the core's storage, whether the caller runs from directories, from
 * jars or inside OSGi.
 */
public final class ChildJvm implements AutoCloseable {

	private final Process process;
	private final BufferedReader output;

	private ChildJvm(Process process) {
		this.process = process;
		this.output = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Starts the main class with arguments. */
	static ChildJvm start(Class<?> main, String... arguments) throws IOException {
		return start(List.of(), main, List.of(FolderTransaction.class, NLS.class), arguments);
	}

	/**
	 * Starts a main class.
	 *
	 * @param before    a command that runs the one that follows it
	 * @param main      the class
	 * @param others    a class of each bundle that it needs besides its own
	 * @param arguments its arguments
	 * @return the running process, to be closed
	 * @throws IOException if it cannot be started
	 */
	public static ChildJvm start(List<String> before, Class<?> main, List<Class<?>> others, String... arguments) throws IOException {
		List<Class<?>> classes = new ArrayList<>(others);
		classes.addFirst(main);
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(classes), main.getName()));
		command.addAll(List.of(arguments));
		return new ChildJvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/**
	 * The next line that it prints.
	 *
	 * @return a line, null when it has ended
	 * @throws IOException if its output cannot be read
	 */
	public String readLine() throws IOException {
		return output.readLine();
	}

	/** Lets a child that waits for the end of its input go on. */
	void endInput() throws IOException {
		process.getOutputStream().close();
	}

	/** Kills it without warning and waits until it is gone; what it printed can still be read. */
	public void kill() {
		process.toHandle().destroyForcibly(); // that of Process would close the output
		process.onExit().join();
	}

	long pid() {
		return process.pid();
	}

	@Override
	public void close() {
		kill();
	}

	private static String classPath(List<Class<?>> classes) throws IOException {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> one : classes) {
			path.add(location(one).toString());
		}
		return String.join(File.pathSeparator, path);
	}

	/** The jar or directory that a class comes from. Inside OSGi a bundle's directory is its project, with the classes below it. */
	private static Path location(Class<?> type) throws IOException {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		if (source == null) {
			throw new IOException("No code source for " + type);
		}
		Path location;
		try {
			location = Path.of(new URI(source.getLocation().toString().replace(" ", "%20")));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
		if (Files.isRegularFile(location)) {
			return location;
		}
		String file = type.getName().replace('.', '/') + ".class";
		for (String below : List.of("", "target/classes", "bin")) {
			if (Files.exists(location.resolve(below).resolve(file))) {
				return location.resolve(below);
			}
		}
		throw new IOException("No " + file + " below " + location);
	}
}
