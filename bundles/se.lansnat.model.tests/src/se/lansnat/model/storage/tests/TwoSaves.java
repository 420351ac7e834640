package se.lansnat.model.storage.tests;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.storage.FolderLock;

/**
 * A story in which every kind of step occurs: the first save changes, creates and deletes parts and leaves one alone, another
 * program changes a part, a second save follows, and the other program comes again. It knows which states of the parts a power cut
 * may bring.
 */
final class TwoSaves {

	private static final Map<String, String> BEGINNING = Map.of("county.lansnat", "county 0", "programme-1814.lansnat", "Lekeberg 0",
			"programme-1880.lansnat", "\u00d6rebro 0", ".gitignore", "/.lansnat/\n");

	/** Put for good by the first save, so that it is among the backups from then on. */
	private static final String FROZEN = "approved-1860.frozen";

	private final MemoryFiles files = new MemoryFiles(Disk.of(BEGINNING));
	private Map<String, String> reached = BEGINNING;
	private Map<String, String> underWay = BEGINNING;
	private final Map<String, String> replaced = new HashMap<>();

	/** With or without hard links. */
	TwoSaves(boolean links) {
		if (!links) {
			files.withoutLinks();
		}
	}

	MemoryFiles files() {
		return files;
	}

	/** The last state that was promised to be safe. */
	Map<String, String> reached() {
		return reached;
	}

	/** The state that a save is on its way to, or {@link #reached()}. */
	Map<String, String> underWay() {
		return underWay;
	}

	/** Versions that must be among the backups, those put for good included, by part, once {@link #underWay()} is what is found. */
	Map<String, String> replaced() {
		return replaced;
	}

	void run() throws IOException {
		try (FolderLock lock = FolderLock.edit(files, Folder.OWNER)) {
			Map<String, String> first = new HashMap<>();
			first.put("county.lansnat", "county 1");
			first.put("programme-1860.lansnat", "Lax\u00e5 1");
			first.put("programme-1814.lansnat", null);
			first.put(FROZEN, "approved 1");
			save(lock, first);
			other("county.lansnat", "county by hand");
			save(lock, Map.of("county.lansnat", "county 2", "programme-1860.lansnat", "Lax\u00e5 2"));
			other("county.lansnat", "county by hand again");
		}
	}

	private void save(FolderLock lock, Map<String, String> changes) throws IOException {
		Map<String, String> after = new HashMap<>(reached);
		replaced.clear();
		changes.forEach((part, content) -> {
			if (reached.containsKey(part)) {
				replaced.put(part, reached.get(part));
			}
			if (part.equals(FROZEN)) {
				replaced.put(part, content);
			}
			if (content == null) {
				after.remove(part);
			} else {
				after.put(part, content);
			}
		});
		underWay = after;
		Folder.save(lock, changes, Set.of(FROZEN));
		reached = after;
	}

	private void other(String part, String content) {
		Map<String, String> after = new HashMap<>(reached);
		after.put(part, content);
		reached = after;
		underWay = after;
		files.replaceByOther(part, content);
	}
}
