package se.lansnat.model.folder.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderSettings;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.tests.Models;

/** Folders for tests, and what is done with them again and again. */
public final class Folders {

	/** The settings of all tests: nothing depends on who runs them and when. */
	public static final FolderSettings SETTINGS = new FolderSettings("karin",
			Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC), 10);

	private Folders() {
	}

	/**
	 * Creates the folder of {@link Models#county()} with a programme for each municipality.
	 *
	 * @param directory absent or empty
	 * @return the directory
	 * @throws IOException if it cannot be created
	 */
	public static Path create(Path directory) throws IOException {
		CountyFolder.create(directory, Models.county(), List.of(Models.programme("1880"), Models.programme("1882")), null);
		return directory;
	}

	/**
	 * Opens a folder for editing.
	 *
	 * @param directory the folder
	 * @return the folder, to be closed
	 * @throws IOException if it cannot be opened
	 */
	public static CountyFolder edit(Path directory) throws IOException {
		return CountyFolder.open(RealFiles.open(directory), Access.EDIT, SETTINGS, null);
	}

	/**
	 * Finds an object.
	 *
	 * @param folder an open folder
	 * @param name   as given to {@link Models#id(String)}
	 * @return the object
	 */
	public static EObject find(CountyFolder folder, String name) {
		return folder.find(Models.id(name)).orElseThrow();
	}

	/**
	 * Sets a feature through the command stack.
	 *
	 * @param folder  an open folder
	 * @param name    as given to {@link Models#id(String)}
	 * @param feature a feature of the object
	 * @param value   the new value
	 */
	public static void set(CountyFolder folder, String name, EStructuralFeature feature, Object value) {
		Edits edits = new Edits(folder);
		Command command = edits.set(find(folder, name), feature, value);
		edits.execute(command);
	}

	/**
	 * The files of a folder besides those that the machine owns.
	 *
	 * @param directory the folder
	 * @return name to content
	 * @throws IOException if one cannot be read
	 */
	public static Map<String, String> files(Path directory) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(directory)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return files;
	}
}
