package se.lansnat.model.storage.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a power cut may leave of a disk, by what POSIX promises and no more: a file's content is safe once the file was synced,
 * before that it may be empty, cut off or all zeros; a name is safe once its directory was synced, before that each name may,
 * independently of the others, be as any of the changes since then left it. Only a rename is never half lost: where the old name
 * is gone the new one is there, though both may be.
 */
final class CrashModel {

	private static final int ABSENT = 0;

	/** A value a name has had: which file or directory it stood for, and, for the old name of a rename, what the new must be. */
	private record Version(int inode, long number, String renamedTo, long renamedNumber) {
	}

	private final Map<String, List<Version>> names = new TreeMap<>();
	private final Map<Integer, String> contents = new HashMap<>();
	private final Set<Integer> directories = new HashSet<>();
	private final Set<Integer> unsynced = new HashSet<>();
	private long numbers;

	/** A file as it already is on the disk. */
	void existing(String name, int inode, String content) {
		contents.put(inode, content);
		names.put(name, new ArrayList<>(List.of(new Version(inode, ++numbers, null, 0))));
	}

	void existingDirectory(String name, int inode) {
		directories.add(inode);
		names.put(name, new ArrayList<>(List.of(new Version(inode, ++numbers, null, 0))));
	}

	void newDirectory(String name, int inode) {
		directories.add(inode);
		set(name, inode);
	}

	void newFile(String name, int inode) {
		contents.put(inode, "");
		set(name, inode);
	}

	void written(int inode, String content) {
		contents.put(inode, content);
		unsynced.add(inode);
	}

	void synced(int inode) {
		unsynced.remove(inode);
	}

	void linked(String name, int inode) {
		set(name, inode);
	}

	void deleted(String name) {
		set(name, ABSENT);
	}

	void renamed(String from, String to, int inode) {
		set(to, inode);
		history(from).add(new Version(ABSENT, ++numbers, to, last(to).number()));
	}

	/** Another program's change, safe at once. */
	void replacedSafely(String name, int inode, String content) {
		contents.put(inode, content);
		set(name, inode);
		history(name).subList(0, history(name).size() - 1).clear();
	}

	void directorySynced(String directory) {
		names.forEach((name, history) -> {
			if (parent(name).equals(directory)) {
				history.subList(0, history.size() - 1).clear();
				Version only = history.get(0);
				if (only.renamedTo() != null) {
					history(only.renamedTo()).removeIf(v -> v.number() < only.renamedNumber());
				}
			}
		});
	}

	private void set(String name, int inode) {
		history(name).add(new Version(inode, ++numbers, null, 0));
	}

	private List<Version> history(String name) {
		return names.computeIfAbsent(name, n -> new ArrayList<>(List.of(new Version(ABSENT, ++numbers, null, 0))));
	}

	private Version last(String name) {
		return history(name).get(history(name).size() - 1);
	}

	/** Every disk that may be found after a power cut now. */
	Set<Disk> disks() {
		Set<Disk> disks = new HashSet<>();
		choose(List.copyOf(names.keySet()), 0, new TreeMap<>(), disks);
		return disks;
	}

	private void choose(List<String> all, int next, Map<String, Version> chosen, Set<Disk> disks) {
		if (next == all.size()) {
			if (chosen.values().stream().allMatch(v -> v.renamedTo() == null
					|| chosen.get(v.renamedTo()).number() >= v.renamedNumber())) {
				contents(chosen, disks);
			}
			return;
		}
		for (Version version : names.get(all.get(next))) {
			chosen.put(all.get(next), version);
			choose(all, next + 1, chosen, disks);
		}
	}

	private void contents(Map<String, Version> chosen, Set<Disk> disks) {
		Map<String, Integer> files = new TreeMap<>();
		Set<String> directoriesThere = new TreeSet<>();
		chosen.forEach((name, version) -> { // parents come before their children
			boolean reachable = parent(name).isEmpty() || directoriesThere.contains(parent(name));
			if (version.inode() != ABSENT && reachable) {
				if (directories.contains(version.inode())) {
					directoriesThere.add(name);
				} else {
					files.put(name, version.inode());
				}
			}
		});
		List<Map<Integer, String>> choices = new ArrayList<>(List.of(new HashMap<>()));
		for (int inode : new TreeSet<>(files.values())) {
			List<Map<Integer, String>> longer = new ArrayList<>();
			for (Map<Integer, String> choice : choices) {
				for (String content : leftOf(inode)) {
					Map<Integer, String> one = new HashMap<>(choice);
					one.put(inode, content);
					longer.add(one);
				}
			}
			choices = longer;
		}
		for (Map<Integer, String> choice : choices) {
			Map<String, String> disk = new TreeMap<>();
			files.forEach((name, inode) -> disk.put(name, choice.get(inode)));
			disks.add(new Disk(disk, directoriesThere));
		}
	}

	private Set<String> leftOf(int inode) {
		String content = contents.get(inode);
		return unsynced.contains(inode)
				? new HashSet<>(List.of("", content.substring(0, content.length() / 2), "\0".repeat(content.length()), content))
				: Set.of(content);
	}

	private static String parent(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('/')));
	}
}
