package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.RawElement;

/** Lists what differs between two versions of a county folder. */
public final class Differences {

	private final Version before = new Version();
	private final Version after = new Version();
	private final List<ObjectChange> changes = new ArrayList<>();

	private Differences() {
	}

	/**
	 * Compares.
	 *
	 * @param before an earlier version; of files that only one side has all objects came or went
	 * @param after  a later version
	 * @return the changes, ordered by file, id and feature; parts that cannot be read are left out
	 */
	public static List<ObjectChange> between(Map<String, byte[]> before, Map<String, byte[]> after) {
		Differences found = new Differences();
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		for (String name : names) {
			if (PartFiles.isPart(name) && !Arrays.equals(before.get(name), after.get(name))) {
				take(name, before.get(name), found.before);
				take(name, after.get(name), found.after);
			}
		}
		found.compare();
		return found.changes;
	}

	private static void take(String name, byte[] bytes, Version version) {
		Optional<RawElement> root = Optional.ofNullable(bytes).flatMap(content -> new PartReader().tree(name, content).root());
		root.filter(Node::isObject).ifPresent(found -> version.add(name, found));
	}

	private void compare() {
		for (String id : before.ids()) {
			if (!after.has(id)) {
				add(before.get(id), ObjectChange.Kind.REMOVED, "", Optional.of(Shown.object(before.get(id))), Optional.empty());
			}
		}
		for (String id : after.ids()) {
			Node old = before.get(id);
			Node now = after.get(id);
			if (old == null) {
				add(now, ObjectChange.Kind.ADDED, "", Optional.empty(), Optional.of(Shown.object(now)));
			} else if (!old.saysTheSame(now)) {
				changed(old, now);
			}
		}
		changes.sort(Comparator.comparing(ObjectChange::file).thenComparing(ObjectChange::id).thenComparing(ObjectChange::feature));
	}

	private void changed(Node old, Node now) {
		if (!old.place().equals(now.place())) {
			add(now, ObjectChange.Kind.MOVED, "", Optional.of(Shown.place(old)), Optional.of(Shown.place(now)));
		}
		for (String name : Sameness.differing(old, now)) {
			boolean list = old.lists().containsKey(name) || now.lists().containsKey(name);
			add(now, ObjectChange.Kind.CHANGED, name, list ? many(old, name) : Values.one(now.feature(name), old.attribute(name)),
					list ? many(now, name) : Values.one(now.feature(name), now.attribute(name)));
		}
	}

	private static Optional<Conflict.Shown> many(Node node, String name) {
		return node.list(name).isEmpty() ? Optional.empty()
				: Values.many(node.list(name).stream().map(item -> Items.target(item).orElseGet(() -> Items.key(item))).toList());
	}

	private void add(Node node, ObjectChange.Kind kind, String feature, Optional<Conflict.Shown> old, Optional<Conflict.Shown> now) {
		changes.add(new ObjectChange(node.file(), node.id(), Shown.label(node), kind, feature, old, now));
	}
}
