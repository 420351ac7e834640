package se.lansnat.consolidation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import se.lansnat.consolidation.SourceObject.End;

/** The programmes that were taken in, by municipality, and what they describe, by id. */
final class Intake {

	private final Map<String, Extract> extracts = new TreeMap<>();
	/** The same, faster to look up. */
	private final Map<String, Extract> byMunicipality = new HashMap<>();
	private final Map<String, SourceObject> objects = new HashMap<>();

	/** {@return all of them, by municipality} */
	Collection<Extract> extracts() {
		return extracts.values();
	}

	/** {@return what a municipality's programme says; nothing where there is none} */
	Extract of(String municipality) {
		return byMunicipality.getOrDefault(municipality, Extract.NONE);
	}

	boolean contains(String municipality) {
		return byMunicipality.containsKey(municipality);
	}

	/** Takes in what a municipality says, in the place of what it said before. */
	void put(Extract extract) {
		Extract old = extracts.put(extract.municipality(), extract);
		byMunicipality.put(extract.municipality(), extract);
		for (SourceObject object : extract.objects()) {
			objects.merge(object.id(), object, (held, one) -> held.municipality().compareTo(one.municipality()) < 0 ? held : one);
		}
		if (old != null) {
			old.objects().stream().filter(object -> extract.object(object.id()) == null).forEach(this::forget);
		}
	}

	void remove(String municipality) {
		Extract old = extracts.remove(municipality);
		byMunicipality.remove(municipality);
		if (old != null) {
			old.objects().forEach(this::forget);
		}
	}

	private void forget(SourceObject object) {
		if (objects.remove(object.id(), object)) {
			extracts.values().stream().map(extract -> extract.object(object.id())).filter(Objects::nonNull).findFirst()
					.ifPresent(next -> objects.put(next.id(), next));
		}
	}

	/** {@return the object of an id, or null; of several, that of the first municipality} */
	SourceObject object(String id) {
		return objects.get(id);
	}

	/** {@return the node or place that an end is, looked up by name where its id leads nowhere; null if there is none} */
	SourceObject node(End end) {
		Extract there = of(end.municipality());
		SourceObject own = there.object(end.id());
		SourceObject node = own != null ? own : object(end.id());
		return node != null || end.name().isNone() ? node : there.nodeNamed(end.name().key());
	}
}
