package se.lansnat.model.storage.tests;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is on a disk after the power has come back.
 *
 * @param files       path to content, one character a byte
 * @param directories paths, without the folder itself
 */
record Disk(Map<String, String> files, Set<String> directories) {

	/** A folder with these files and no directory. */
	static Disk of(Map<String, String> files) {
		return new Disk(Map.copyOf(files), Set.of());
	}

	/** The files of the folder itself. */
	Map<String, String> parts() {
		return files.entrySet().stream().filter(e -> e.getKey().indexOf('/') < 0)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
