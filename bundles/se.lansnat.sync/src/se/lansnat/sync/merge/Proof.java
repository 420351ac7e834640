package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.lansnat.model.text.RawElement;

/**
 * Looks for every change of one side in the result, as it reads when it is read anew. It knows nothing of how the merge came to it, but
 * which objects and features the conflicts are about.
 */
final class Proof {

	private final Version base;
	private final Version side;
	private final Version result;
	private final Set<String> objects = new HashSet<>();
	private final Set<String> features = new HashSet<>();
	private final List<String> lost = new ArrayList<>();
	private int present;

	private Proof(Version base, Version side, Version result, List<Conflict> conflicts) {
		this.base = base;
		this.side = side;
		this.result = result;
		for (Conflict conflict : conflicts) {
			objects.addAll(conflict.covers());
			features.add(conflict.id() + "#" + conflict.feature());
		}
	}

	static Proof of(Version base, Version side, Version result, List<Conflict> conflicts) {
		Proof proof = new Proof(base, side, result, conflicts);
		side.ids().forEach(proof::object);
		base.ids().stream().filter(id -> !side.has(id)).forEach(id -> proof.check(id, "", !result.has(id)));
		return proof;
	}

	/** {@return how many changes are in the result} */
	int present() {
		return present;
	}

	/** {@return the changes that are not, though no conflict is about them} */
	List<String> lost() {
		return lost;
	}

	private void check(String id, String feature, boolean isThere) {
		if (isThere) {
			present++;
		} else if (!isDisputed(id) && !features.contains(id + "#" + feature)) {
			lost.add(feature.isEmpty() ? id : id + "#" + feature);
		}
	}

	/** What is inside an object that was decided about goes where that goes. */
	private boolean isDisputed(String id) {
		for (Version version : new Version[] { side, base }) {
			for (Node up = version.get(id); up != null; up = up.parent().orElse(null)) {
				if (objects.contains(up.id())) {
					return true;
				}
			}
		}
		return false;
	}

	private void object(String id) {
		Node before = base.get(id);
		Node now = side.get(id);
		Node merged = result.get(id);
		if (before == null) {
			check(id, "", merged != null);
		}
		if (merged == null) {
			if (before != null && !(before.saysTheSame(now))) {
				check(id, "", false);
			}
			return;
		}
		if (before == null || !before.place().equals(now.place())) {
			check(id, "", now.place().equals(merged.place()));
		}
		if (before != null && before.saysTheSame(now)) {
			return;
		}
		for (String name : before == null ? names(now) : Sameness.differing(before, now)) {
			if (now.lists().containsKey(name) || before != null && before.lists().containsKey(name)) {
				list(id, name, before == null ? List.of() : before.list(name), now.list(name), merged.list(name));
			} else {
				value(id, name, before == null ? null : before.attribute(name), now, merged);
			}
		}
	}

	private static Set<String> names(Node node) {
		Set<String> names = new HashSet<>(node.raw().attributes().keySet());
		names.removeIf(Node::isLayout);
		names.addAll(node.lists().keySet());
		return names;
	}

	private void value(String id, String name, String before, Node now, Node merged) {
		String wanted = now.attribute(name);
		String found = merged.attribute(name);
		boolean there = Values.same(now.feature(name), wanted, found)
				|| before != null && wanted != null && found != null && Values.isText(now.feature(name)) && hasParagraphs(before, wanted, found);
		check(id, name, there || leadsToDisputed(now, name, wanted));
	}

	/** Of a text that both changed: what was added is there, what was removed is not. */
	private static boolean hasParagraphs(String before, String wanted, String found) {
		List<String> old = lines(before);
		List<String> now = lines(wanted);
		List<String> merged = lines(found);
		return found.indexOf('\n') >= 0 && now.stream().filter(line -> !old.contains(line)).allMatch(merged::contains)
				&& old.stream().filter(line -> !now.contains(line) && !line.isBlank()).noneMatch(merged::contains);
	}

	private static List<String> lines(String text) {
		return Arrays.asList(text.split("\\R", -1));
	}

	private boolean leadsToDisputed(Node now, String name, String target) {
		return target != null && Values.isReference(now.feature(name)) && objects.contains(target);
	}

	private void list(String id, String name, List<RawElement> before, List<RawElement> now, List<RawElement> merged) {
		Set<String> old = new HashSet<>(Items.keys(before));
		Set<String> wanted = new HashSet<>(Items.keys(now));
		Set<String> found = new HashSet<>(Items.keys(merged));
		boolean added = wanted.stream().filter(key -> !old.contains(key)).allMatch(key -> found.contains(key) || objects.contains(target(key)));
		boolean removed = old.stream().filter(key -> !wanted.contains(key)).noneMatch(found::contains);
		check(id, name, added && removed);
	}

	private static String target(String key) {
		return key.startsWith("#") ? key.substring(1) : key;
	}
}
