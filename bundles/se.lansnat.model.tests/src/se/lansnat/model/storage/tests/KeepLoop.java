package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

import se.lansnat.model.recovery.RecoveryStore;
import se.lansnat.model.recovery.UnsavedWork;
import se.lansnat.model.recovery.UnsavedWork.UnsavedPart;

/** A program that keeps unsaved work until it is killed, and prints the number of each that is kept. */
public final class KeepLoop {

	/** Whose work is kept. */
	static final String LOCATION = "/county";
	private static final int BYTES = 300_000;

	private KeepLoop() {
	}

	/**
	 * Keeps work without end.
	 *
	 * @param arguments the store's directory
	 * @throws IOException when that fails
	 */
	public static void main(String[] arguments) throws IOException {
		RecoveryStore store = new RecoveryStore(Path.of(arguments[0]));
		for (int number = 1;; number++) {
			byte[] bytes = new byte[BYTES];
			Arrays.fill(bytes, (byte) number);
			store.write(new UnsavedWork(LOCATION, Instant.EPOCH, number, "", Map.of("a.lansnat", new UnsavedPart("", bytes),
					"b.lansnat", new UnsavedPart("", bytes))));
			System.out.println(number);
		}
	}
}
