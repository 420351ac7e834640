package se.lansnat.model.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Part;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.SchemaVersion;

/** Makes a county folder where there is none. */
final class FolderCreation {

	private FolderCreation() {
	}

	static void create(Path directory, Map<String, Part> parts, FolderSettings settings, IProgressMonitor monitor)
			throws StorageException {
		parts.values().forEach(part -> part.setSchema(SchemaVersion.CURRENT.toString()));
		copy(directory, parts, settings, monitor);
	}

	/** As they are: a part of a newer schema stays one. */
	static void copy(Path directory, Map<String, Part> parts, FolderSettings settings, IProgressMonitor monitor) throws StorageException {
		inEmptyDirectory(directory, settings, lock -> new FolderWriter(lock, settings).create(parts, monitor));
	}

	/** What fills a folder. */
	interface Filling {

		void run(FolderLock lock) throws StorageException;
	}

	/** Leaves nothing behind where it fails. */
	static void inEmptyDirectory(Path directory, FolderSettings settings, Filling filling) throws StorageException {
		boolean existed = Files.exists(directory);
		RealFiles files = RealFiles.create(directory);
		boolean created = false;
		boolean ours = false;
		try {
			requireEmpty(files);
			ours = true;
			try (FolderLock lock = FolderLock.edit(files, LockOwner.ofThisProcess(settings.clock()))) {
				filling.run(lock);
			}
			created = true;
		} finally {
			if (!created && ours) {
				clear(directory, existed);
			}
		}
	}

	static void requireEmpty(FileLayer files) throws StorageException {
		try {
			if (!files.list(FileLayer.ROOT).isEmpty()) {
				throw new UnsuitableFolderException(NLS.bind(Messages.notEmpty, files.location(FileLayer.ROOT)));
			}
		} catch (IOException e) {
			throw FolderReader.unreadable(files.location(FileLayer.ROOT), e);
		}
	}

	/** The folder was empty, so that all that is in it now is of the attempt that failed. */
	static void clear(Path directory, boolean keep) {
		if (!Files.exists(directory)) {
			return;
		}
		try (Stream<Path> all = Files.walk(directory)) {
			List<Path> deepestFirst = all.sorted((a, b) -> b.compareTo(a)).toList();
			for (Path path : deepestFirst) {
				if (!keep || !path.equals(directory)) {
					Files.deleteIfExists(path);
				}
			}
		} catch (IOException e) {
			// The failure that brought us here is what the user must hear about.
		}
	}
}
