package se.lansnat.model.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.MachineFiles;
import se.lansnat.model.storage.NewFile;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;

/** Writes the files of a folder as wholes, all or none: what a merge, a pack or a transfer brings. */
public final class FolderFiles {

	/** Names of parts that are there to be read alone, a line each, in {@link MachineFiles#DIRECTORY}. */
	public static final String READ_ONLY = "read-only";

	private FolderFiles() {
	}

	/**
	 * Makes a folder. Whatever happens meanwhile, it is there with all its files or not at all.
	 *
	 * @param directory absent or empty
	 * @param contents  its files by name
	 * @param machine   files of {@link MachineFiles#DIRECTORY} by name, such as {@link #READ_ONLY}
	 * @throws StorageException if the directory is not empty or cannot be written; nothing is then left behind
	 */
	public static void create(Path directory, Map<String, byte[]> contents, Map<String, byte[]> machine) throws StorageException {
		Path target = directory.toAbsolutePath().normalize();
		if (Files.exists(target)) {
			FolderCreation.requireEmpty(RealFiles.open(target));
		}
		Path made = target.resolveSibling("." + target.getFileName() + ".lansnat-new");
		FolderSettings settings = FolderSettings.ofThisProcess();
		// Left over from a process that was stopped.
		FolderCreation.clear(made, false);
		FolderCreation.inEmptyDirectory(made, settings, lock -> {
			putMachineFiles(lock.files(), machine);
			Map<String, byte[]> all = new TreeMap<>(contents);
			all.putIfAbsent(PartFiles.GITIGNORE, PartFiles.gitignore());
			write(lock, settings, Map.of(), all);
		});
		try {
			Files.deleteIfExists(target);
			Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
			RealFiles.open(target.getParent()).syncDirectory(FileLayer.ROOT);
		} catch (IOException e) {
			FolderCreation.clear(made, false);
			throw FolderReader.unreadable(target.toString(), e);
		}
	}

	private static void putMachineFiles(FileLayer files, Map<String, byte[]> machine) throws StorageException {
		try {
			for (Map.Entry<String, byte[]> file : machine.entrySet()) {
				try (NewFile out = files.create(MachineFiles.DIRECTORY + "/" + file.getKey())) {
					out.write(file.getValue());
					out.sync();
				}
			}
			files.syncDirectory(MachineFiles.DIRECTORY);
		} catch (IOException e) {
			throw FolderReader.unreadable(files.location(FileLayer.ROOT), e);
		}
	}

	/**
	 * Changes a folder that nobody has open to change it.
	 *
	 * @param files  the folder
	 * @param before its files as they were read; the folder is refused where one that changes is another by now
	 * @param after  its files as they shall be; what is missing is deleted, and is found among the backups
	 * @throws StorageException if it failed; the folder is then as before
	 */
	public static void update(FileLayer files, Map<String, byte[]> before, Map<String, byte[]> after) throws StorageException {
		FolderSettings settings = FolderSettings.ofThisProcess();
		try (FolderLock lock = FolderLock.edit(files, LockOwner.ofThisProcess(settings.clock()))) {
			Recovery.run(lock, new Backups(files, settings.clock(), settings.versions()));
			write(lock, settings, before, after);
		}
	}

	private static void write(FolderLock lock, FolderSettings settings, Map<String, byte[]> before, Map<String, byte[]> after)
			throws StorageException {
		Backups backups = new Backups(lock.files(), settings.clock(), settings.versions());
		try (FolderTransaction save = FolderTransaction.begin(lock, backups)) {
			for (Map.Entry<String, byte[]> file : after.entrySet()) {
				byte[] old = before.get(file.getKey());
				if (!Arrays.equals(old, file.getValue())) {
					save.expect(file.getKey(), old == null ? null : Sha256.of(old));
					if (PartFiles.isFrozen(file.getKey())) {
						save.putForGood(file.getKey(), out -> out.write(file.getValue()));
					} else {
						save.put(file.getKey(), out -> out.write(file.getValue()));
					}
				}
			}
			for (Map.Entry<String, byte[]> file : before.entrySet()) {
				if (!after.containsKey(file.getKey())) {
					save.expect(file.getKey(), Sha256.of(file.getValue()));
					save.delete(file.getKey());
				}
			}
			save.commit();
		}
	}
}
