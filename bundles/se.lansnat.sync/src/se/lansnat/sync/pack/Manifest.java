package se.lansnat.sync.pack;

import java.util.List;
import java.util.Map;

/**
 * What a pack says about itself.
 *
 * @param county         id of the county
 * @param ruleset        id of the ruleset that gives ceilings and reference data; empty where the county names none
 * @param municipalities codes of the programmes to be worked on, ordered
 * @param readOnly       names of parts that come along to be read, ordered
 * @param coarse         whether the exact positions of ducts and nodes are left out
 * @param entries        SHA-256 of every other entry by its name
 */
public record Manifest(String county, String ruleset, List<String> municipalities, List<String> readOnly, boolean coarse,
		Map<String, String> entries) {

	/** The format that this program writes; it reads no other. */
	public static final int FORMAT = 1;

	static final String ENTRY = "manifest.json";

	/** Takes copies. */
	public Manifest {
		municipalities = List.copyOf(municipalities);
		readOnly = List.copyOf(readOnly);
		entries = Map.copyOf(entries);
	}
}
