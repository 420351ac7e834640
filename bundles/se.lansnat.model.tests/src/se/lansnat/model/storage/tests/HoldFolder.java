package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderLockedException;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.RealFiles;

/** A program that edits or reads a folder until its input ends, and says whether it may. */
public final class HoldFolder {

	private HoldFolder() {
	}

	/**
	 * Holds the folder.
	 *
	 * @param arguments {@code edit} or {@code read}, and the folder
	 * @throws IOException when the folder cannot be used
	 */
	public static void main(String[] arguments) throws IOException {
		FileLayer files = RealFiles.open(Path.of(arguments[1]));
		if (arguments[0].equals("read")) {
			FolderView.read(files, view -> {
				System.out.println("reading");
				return System.in.read();
			});
			return;
		}
		try (FolderLock lock = FolderLock.edit(files, LockOwner.ofThisProcess(Clock.systemUTC()))) {
			System.out.println("editing");
			System.in.read();
		} catch (FolderLockedException e) {
			System.out.println("refused, pid " + e.owner().map(LockOwner::pid).orElse(-1L));
		}
	}
}
