package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;

import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.Recovery;

/**
 * A program that saves until it is killed, and prints {@link #COMMITS} before each commit and the number of the save when it is
 * promised to be safe.
 */
public final class SaveLoop {

	/** Says that a commit begins. */
	static final String COMMITS = "commits";

	private SaveLoop() {
	}

	/**
	 * Saves without end.
	 *
	 * @param arguments the folder
	 * @throws IOException when a save fails
	 */
	public static void main(String[] arguments) throws IOException {
		FileLayer files = RealFiles.open(Path.of(arguments[0]));
		Backups backups = new Backups(files, Clock.systemUTC(), 3);
		Random random = new Random();
		try (FolderLock lock = FolderLock.edit(files, LockOwner.ofThisProcess(Clock.systemUTC()))) {
			Recovery.run(lock, backups);
			long generation = FolderView.read(files, Generations::read);
			System.out.println(generation);
			while (true) {
				save(lock, backups, Generations.changes(++generation, random));
				System.out.println(generation);
			}
		}
	}

	private static void save(FolderLock lock, Backups backups, Map<String, byte[]> changes) throws IOException {
		try (FolderTransaction save = FolderTransaction.begin(lock, backups)) {
			for (Map.Entry<String, byte[]> change : changes.entrySet()) {
				if (change.getValue() == null) {
					save.delete(change.getKey());
				} else if (Generations.isForGood(change.getKey())) {
					save.putForGood(change.getKey(), out -> out.write(change.getValue()));
				} else {
					save.put(change.getKey(), out -> out.write(change.getValue()));
				}
			}
			System.out.println(COMMITS);
			save.commit();
		}
	}
}
