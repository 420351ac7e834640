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
	private boolean crossing;

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
		moved.stream().filter(this::isInAnotherFile).toList().forEach(this::keepTogether);
	}

	/** {@return whether a reference would lead into another file: there are none between files} */
	boolean isTorn(String from, String to) {
		return crossing && places.containsKey(from) && places.containsKey(to) && !file(from).equals(file(to));
	}

	private boolean isInAnotherFile(String id) {
		boolean crosses = !file(id).equals(versions.base().get(id).file());
		crossing |= crosses;
		return crosses;
	}

	private String file(String id) {
		Node node = places.get(id);
		return node.parent().map(parent -> file(parent.id())).orElse(node.slot());
	}

	/** What the one side moved to another part must not be torn from what the other side made it refer to, or refer to it. */
	private void keepTogether(String id) {
		Set<String> torn = new TreeSet<>();
		for (Version version : List.of(versions.ours(), versions.theirs())) {
			for (String other : version.ids()) {
				Set<String> targets = Existence.targets(version.get(other));
				if (other.equals(id)) {
					targets.stream().filter(target -> version.has(target) && isTorn(id, target)).forEach(torn::add);
				} else if (targets.contains(id) && isTorn(other, id)) {
					torn.add(other);
				}
			}
		}
		torn.removeIf(other -> isTornByOneSide(id, other));
		Node our = versions.ours().get(id);
		Node their = versions.theirs().get(id);
		if (torn.isEmpty() || our == null || their == null) {
			return;
		}
		torn.add(id);
		Side side = verdicts.side(conflict(ConflictKind.MOVED_AND_REFERRED, id, torn));
		places.put(id, side == Side.BASE ? versions.base().get(id) : side == Side.OURS ? our : their);
	}

	/** Whoever moved it took care of the references that there were then. */
	private boolean isTornByOneSide(String id, String other) {
		Node our = versions.ours().get(id);
		Node their = versions.theirs().get(id);
		Node base = versions.base().get(id);
		Version stayed = our != null && our.file().equals(base.file()) ? versions.ours() : versions.theirs();
		if (our == null || their == null || stayed.get(other) == null || versions.base().get(other) == null) {
			return false;
		}
		return refers(stayed, id, other) == refers(versions.base(), id, other);
	}

	private static boolean refers(Version version, String id, String other) {
		return Existence.targets(version.get(id)).contains(other) || Existence.targets(version.get(other)).contains(id);
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
		boolean oursFirst = our.place().toString().compareTo(their.place().toString()) <= 0;
		return List.of(chosen, oursFirst ? our : their, oursFirst ? their : our, base == null ? chosen : base).stream().filter(this::hasParent).findFirst().orElse(chosen);
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
		// Both added it: there is no place that it had before.
		case BASE -> base != null ? base : our.place().toString().compareTo(their.place().toString()) <= 0 ? our : their;
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
