package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where each object is after the merge. */
final class Placement {

	private final Versions versions;
	private final Existence existence;
	private final Verdicts verdicts;
	private final Map<String, Node> places = new HashMap<>();

	Placement(Versions versions, Existence existence, Verdicts verdicts) {
		this.versions = versions;
		this.existence = existence;
		this.verdicts = verdicts;
		Set<String> moved = new TreeSet<>();
		for (String id : versions.ids()) {
			if (existence.isAlive(id)) {
				Node place = place(id);
				places.put(id, place);
				Node base = versions.base().get(id);
				if (base != null && !base.place().equals(place.place())) {
					moved.add(id);
				}
			}
		}
		moved.forEach(this::breakCircle);
	}

	/** {@return the version of the object that is where the object will be; null where it will not be} */
	Node of(String id) {
		return places.get(id);
	}

	private Node place(String id) {
		Node base = versions.base().get(id);
		Node our = versions.ours().get(id);
		Node their = versions.theirs().get(id);
		if (existence.forced(id).filter(Side.BASE::equals).isPresent()) {
			return base;
		}
		if (our == null || their == null) {
			return our == null ? their == null ? base : their : our;
		}
		Node chosen = choose(base, our, their);
		return List.of(chosen, our, their, base == null ? our : base).stream().filter(this::hasParent).findFirst().orElse(chosen);
	}

	private boolean hasParent(Node node) {
		return node.parent().map(parent -> existence.isAlive(parent.id())).orElse(true);
	}

	private Node choose(Node base, Node our, Node their) {
		if (our.place().equals(their.place()) || base != null && their.place().equals(base.place())) {
			return our;
		}
		if (base != null && our.place().equals(base.place())) {
			return their;
		}
		return switch (verdicts.side(conflict(ConflictKind.MOVED_TWICE, our.id(), Set.of(our.id())))) {
		case OURS -> our;
		case THEIRS -> their;
		case BASE -> base == null ? our : base;
		};
	}

	private Conflict conflict(ConflictKind kind, String id, Set<String> covers) {
		Node our = versions.ours().get(id);
		return new Conflict(id, "", kind, our.file(), Shown.label(our), Optional.ofNullable(versions.base().get(id)).map(Shown::place),
				Optional.of(Shown.place(our)), Optional.of(Shown.place(versions.theirs().get(id))), covers);
	}

	/** Each of two moves is right, and together they put objects inside each other. */
	private void breakCircle(String id) {
		List<String> circle = circle(id);
		if (circle.isEmpty()) {
			return;
		}
		Side side = verdicts.side(conflict(ConflictKind.MOVED_INTO_EACH_OTHER, new TreeSet<>(circle).first(), new TreeSet<>(circle)));
		circle.forEach(member -> places.put(member, versions.get(side, member)));
	}

	/** {@return the objects that are inside each other, those above this one that lead back to it; empty where none do} */
	private List<String> circle(String id) {
		Set<String> seen = new LinkedHashSet<>();
		String up = id;
		while (up != null && seen.add(up)) {
			up = places.containsKey(up) ? places.get(up).parent().map(Node::id).orElse(null) : null;
		}
		return id.equals(up) ? new ArrayList<>(seen) : List.of();
	}
}
