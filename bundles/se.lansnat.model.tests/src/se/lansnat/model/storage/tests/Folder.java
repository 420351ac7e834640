package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.LockOwner;
import se.lansnat.model.storage.Recovery;

/** What the tests do with a folder, in one line each. Content is text of one byte a character. */
final class Folder {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
	static final LockOwner OWNER = new LockOwner("karin", "dator", 17, CLOCK.instant());

	private Folder() {
	}

	static Backups backups(FileLayer files) {
		return new Backups(files, CLOCK, Backups.DEFAULT_VERSIONS);
	}

	/** Saves under a lock already taken; a null content deletes the part. */
	static void save(FolderLock lock, Map<String, String> changes) throws IOException {
		save(lock, changes, Set.of());
	}

	/** Saves, some parts for good. */
	static void save(FolderLock lock, Map<String, String> changes, Set<String> forGood) throws IOException {
		try (FolderTransaction save = FolderTransaction.begin(lock, backups(lock.files()))) {
			for (Map.Entry<String, String> change : changes.entrySet()) {
				if (change.getValue() == null) {
					save.delete(change.getKey());
				} else if (forGood.contains(change.getKey())) {
					save.putForGood(change.getKey(), out -> write(out, change.getValue()));
				} else {
					save.put(change.getKey(), out -> write(out, change.getValue()));
				}
			}
			save.commit();
		}
	}

	/** Opens, saves and closes. */
	static void save(FileLayer files, Map<String, String> changes) throws IOException {
		try (FolderLock lock = FolderLock.edit(files, OWNER)) {
			save(lock, changes);
		}
	}

	static Recovery.Outcome recover(FileLayer files) throws IOException {
		try (FolderLock lock = FolderLock.edit(files, OWNER)) {
			return Recovery.run(lock, backups(files));
		}
	}

	/** All parts, read as any other process would. */
	static Map<String, String> read(FileLayer files) throws IOException {
		return FolderView.read(files, view -> {
			Map<String, String> parts = new HashMap<>();
			for (String name : view.names()) {
				parts.put(name, text(view.bytes(name)));
			}
			return parts;
		});
	}

	static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
