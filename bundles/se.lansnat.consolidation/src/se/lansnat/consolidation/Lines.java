package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.consolidation.SourceObject.End;
import se.lansnat.model.RegionalItemKind;

/** The connections and segments of a programme, found by what they join. */
final class Lines {

	private final Map<String, List<SourceObject>> byEnd = new HashMap<>();
	private final Map<String, Set<String>> joined = new HashMap<>();
	private final List<SourceObject> leaving = new ArrayList<>();

	Lines(List<SourceObject> objects, Map<String, SourceObject> own) {
		for (SourceObject line : objects) {
			if (line.kind() == RegionalItemKind.CONNECTION || line.kind() == RegionalItemKind.SEGMENT) {
				add(line, own);
			}
		}
	}

	private void add(SourceObject line, Map<String, SourceObject> own) {
		End from = line.ends().get(0);
		End to = line.ends().get(1);
		byEnd.computeIfAbsent(from.id(), id -> new ArrayList<>(2)).add(line);
		if (!to.id().equals(from.id())) {
			byEnd.computeIfAbsent(to.id(), id -> new ArrayList<>(2)).add(line);
		}
		if (line.kind() == RegionalItemKind.CONNECTION) {
			join(from, to);
			join(to, from);
		}
		if (leaves(line, from, own) || leaves(line, to, own)) {
			leaving.add(line);
		}
	}

	private static boolean leaves(SourceObject line, End end, Map<String, SourceObject> own) {
		return !end.municipality().equals(line.municipality()) || !own.containsKey(end.id());
	}

	private void join(End node, End other) {
		if (!other.name().isNone() && !other.name().isEverywhere()) {
			joined.computeIfAbsent(node.id(), id -> HashSet.newHashSet(2)).add(other.name().key());
		}
	}

	/** {@return the lines that end in a node or place of this id} */
	List<SourceObject> at(String id) {
		return byEnd.getOrDefault(id, List.of());
	}

	/** {@return the lines that end in something that the programme does not describe} */
	List<SourceObject> leaving() {
		return leaving;
	}

	/** {@return the names of what connections join a node to} */
	Set<String> joined(String node) {
		return joined.getOrDefault(node, Set.of());
	}
}
