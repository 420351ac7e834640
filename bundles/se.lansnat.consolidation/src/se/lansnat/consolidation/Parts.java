package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides pairs into parts that have no object in common. */
final class Parts {

	private final Map<SourceObject, SourceObject> above = new HashMap<>();

	/** Holds two together. */
	void join(Pair pair) {
		SourceObject a = top(pair.a());
		SourceObject b = top(pair.b());
		if (a != b) {
			above.put(b, a);
		}
	}

	/** {@return the pairs of each part, in the order in which they are given} */
	Map<SourceObject, List<Pair>> divide(List<Pair> pairs) {
		Map<SourceObject, List<Pair>> parts = new LinkedHashMap<>();
		pairs.forEach(pair -> parts.computeIfAbsent(top(pair.a()), top -> new ArrayList<>(1)).add(pair));
		return parts;
	}

	/** {@return what stands for the part of an object} */
	SourceObject top(SourceObject object) {
		SourceObject top = object;
		for (SourceObject next = above.get(top); next != null; next = above.get(top)) {
			top = next;
		}
		if (top != object) {
			above.put(object, top);
		}
		return top;
	}
}
