package se.lansnat.sync.pack;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A field pack.
 *
 * @param manifest what it says about itself; its entries are those of the last writing
 * @param files    the parts as they are
 * @param snapshot the parts as they were when they left home
 * @param log      the change log of the work since, as text; empty where nothing was done
 */
public record Pack(Manifest manifest, Map<String, byte[]> files, Map<String, byte[]> snapshot, String log) {

	/** Takes copies of the maps. */
	public Pack {
		files = Collections.unmodifiableMap(new TreeMap<>(files));
		snapshot = Collections.unmodifiableMap(new TreeMap<>(snapshot));
	}
}
