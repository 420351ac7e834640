package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.consolidation.SourceObject.End;

/**
 * The connections and segments that more than one programme may know of: those to a node that several describe, that another leads a
 * line to, or that their own programme does not describe. What joins only what one programme knows, only that one describes.
 */
final class SharedLines {

	/**
	 * A connection or segment with what it joins.
	 *
	 * @param nodes what each end is; null where that is not known
	 */
	record Line(SourceObject line, List<SourceObject> nodes) {
	}

	private final List<Line> lines = new ArrayList<>();
	private final Map<String, Integer> references = new HashMap<>();

	/** Finds them; which nodes are the same is known. */
	SharedLines(Intake intake, Groups groups) {
		Set<SourceObject> found = new LinkedHashSet<>();
		for (Group group : groups.all()) {
			group.members().forEach(member -> found.addAll(at(member, intake)));
		}
		List<SourceObject> referred = new ArrayList<>();
		for (Extract extract : intake.extracts()) {
			for (SourceObject line : extract.lines().leaving()) {
				found.add(line);
				for (End end : line.ends()) {
					if (!end.municipality().equals(line.municipality())) {
						references.merge(end.id(), 1, Integer::sum);
						SourceObject node = intake.node(end);
						if (node != null) {
							referred.add(node);
						}
					}
				}
			}
		}
		referred.forEach(node -> found.addAll(at(node, intake)));
		found.forEach(line -> lines.add(new Line(line, Arrays.asList(intake.node(line.ends().get(0)), intake.node(line.ends().get(1))))));
	}

	/** {@return the lines that the programme of a node or place leads to it} */
	static List<SourceObject> at(SourceObject node, Intake intake) {
		return intake.of(node.municipality()).lines().at(node.id());
	}

	/** {@return all of them} */
	List<Line> all() {
		return lines;
	}

	/** {@return how many lines of other programmes refer to an object} */
	int references(String id) {
		return references.getOrDefault(id, 0);
	}
}
