package se.lansnat.sync.durability.tests;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;

import com.google.gson.Gson;

import se.lansnat.model.County;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.Merge;
import se.lansnat.sync.merge.tests.Counties;

/** Kills {@link WorkLoop}, a plain JVM, at random moments and looks at the folders each time: the old or the new state, never a mixture. */
public final class KillRounds {

	private static final int LONGEST_MILLIS = 120;
	private static final Class<?>[] NEEDED = { WorkLoop.class, Merge.class, County.class, EObject.class, EList.class, EditingDomain.class,
			IProgressMonitor.class, IExtensionRegistry.class, NLS.class, Gson.class };

	private final String kind;
	private final Path directory;
	private final Random random;
	private final List<String> problems = new ArrayList<>();
	private int rounds;
	private int done;

	/**
	 * @param kind      {@code merge} or {@code open}
	 * @param directory an empty directory
	 * @param seed      of the moments
	 * @throws Exception if the folder cannot be made
	 */
	public KillRounds(String kind, Path directory, long seed) throws Exception {
		this.kind = kind;
		this.directory = directory;
		this.random = new Random(seed);
		Counties.create(directory.resolve("county"));
	}

	/**
	 * Kills a number of times and prints what was found.
	 *
	 * @param arguments the number of rounds of each kind
	 * @throws Exception if something cannot be started
	 */
	public static void main(String[] arguments) throws Exception {
		boolean wrong = false;
		for (String kind : List.of("merge", "open")) {
			Path directory = Files.createTempDirectory("lansnat-kill");
			KillRounds kill = new KillRounds(kind, directory, System.nanoTime());
			kill.run(Integer.parseInt(arguments[0]));
			System.out.println(kill.summary());
			kill.problems().forEach(System.out::println);
			wrong |= !kill.problems().isEmpty();
			try (Stream<Path> all = Files.walk(directory)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
		if (wrong) {
			System.exit(1);
		}
	}

	/**
	 * Kills a number of times.
	 *
	 * @param number how many
	 * @throws Exception if a process cannot be started
	 */
	public void run(int number) throws Exception {
		for (int i = 0; i < number; i++) {
			round();
		}
	}

	private void round() throws Exception {
		rounds++;
		int first = done + 1;
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-cp", classPath(), WorkLoop.class.getName(), kind, directory.resolve("county").toString(), String.valueOf(first))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
			String line = output.readLine();
			TimeUnit.NANOSECONDS.sleep(random.nextLong(LONGEST_MILLIS * 1_000_000L));
			child.toHandle().destroyForcibly();
			child.onExit().join();
			int promised = done;
			for (; line != null; line = output.readLine()) {
				promised = Integer.parseInt(line);
			}
			if (promised < first) {
				problems.add("round " + rounds + ": the program did nothing");
			}
			check(promised);
		} catch (IOException | RuntimeException e) {
			problems.add("round " + rounds + ": " + e);
		}
	}

	private void check(int promised) throws Exception {
		if (kind.equals("merge")) {
			int found = WorkLoop.number(FolderVersion.read(directory.resolve("county")));
			try (CountyFolder folder = CountyFolder.open(directory.resolve("county"), Access.EDIT, null)) {
				require(folder.problems().isEmpty(), folder.problems().toString());
			}
			require(WorkLoop.number(FolderVersion.read(directory.resolve("county"))) == found, "recovery changed what was read");
			require(found == promised || found == promised + 1, promised + " was promised, found " + found);
			done = found;
			return;
		}
		Path next = directory.resolve("opened-" + (promised + 1));
		for (Path opened : List.of(directory.resolve("opened-" + promised), next)) {
			if (Files.exists(opened) || !opened.equals(next)) {
				try (CountyFolder folder = CountyFolder.open(opened, Access.EDIT, null)) {
					require(folder.problems().isEmpty() && folder.programmes().size() == 2, opened + " is not whole");
				}
				require(Files.exists(opened.resolve(".lansnat/snapshot.pack")), opened + " has forgotten its snapshot");
			}
		}
		done = Files.exists(next) ? promised + 1 : promised;
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalStateException(otherwise);
		}
	}

	private static String classPath() throws Exception {
		Set<String> path = new LinkedHashSet<>();
		for (Class<?> type : NEEDED) {
			Path location = Path.of(new URI(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
			String file = type.getName().replace('.', '/') + ".class";
			path.add(Files.isRegularFile(location) ? location.toString()
					: Stream.of("", "target/classes", "bin").map(location::resolve).filter(below -> Files.exists(below.resolve(file)))
							.findFirst().orElseThrow().toString());
		}
		return String.join(File.pathSeparator, path);
	}

	/** {@return one line for each round that found something wrong} */
	public List<String> problems() {
		return problems;
	}

	/** {@return the counts in words} */
	public String summary() {
		return rounds + " kills during " + done + " times of " + kind + ", " + problems.size() + " wrong";
	}
}
