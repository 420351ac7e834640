package se.lansnat.sync.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which objects are there after the merge, and from which version an object comes that was decided as a whole. */
final class Existence {

	private final Versions versions;
	private final Verdicts verdicts;
	private final Set<String> kept = new HashSet<>();
	private final Set<String> dropped = new HashSet<>();
	private final Map<String, Side> forced = new HashMap<>();
	private final Map<String, Boolean> alive = new HashMap<>();

	Existence(Versions versions, Verdicts verdicts) {
		this.versions = versions;
		this.verdicts = verdicts;
		Touched byOurs = new Touched(versions.base(), versions.ours(), versions.theirs());
		Touched byTheirs = new Touched(versions.base(), versions.theirs(), versions.ours());
		Set<String> replaced = replaced(byOurs, byTheirs);
		deleted(Side.OURS, byOurs, replaced);
		deleted(Side.THEIRS, byTheirs, replaced);
		differentTypes();
	}

	/** {@return whether the object is there after the merge} */
	boolean isAlive(String id) {
		Boolean known = alive.get(id);
		if (known == null) {
			known = find(id);
			alive.put(id, known);
		}
		return known;
	}

	/** {@return the version that was chosen for the object as a whole} */
	Optional<Side> forced(String id) {
		return Optional.ofNullable(forced.get(id));
	}

	private boolean find(String id) {
		if (dropped.contains(id)) {
			return false;
		}
		Node ours = versions.ours().get(id);
		Node theirs = versions.theirs().get(id);
		if (ours != null && theirs != null || kept.contains(id)) {
			return true;
		}
		Node only = ours == null ? theirs : ours;
		return only != null && !versions.base().has(id) && only.parent().map(parent -> isAlive(parent.id())).orElse(true);
	}

	/** Both put another object where there is room for one. */
	private Set<String> replaced(Touched byOurs, Touched byTheirs) {
		Set<String> handled = new HashSet<>();
		Map<Node.Place, Node> before = versions.base().onlyChildren();
		Map<Node.Place, Node> theirs = versions.theirs().onlyChildren();
		versions.ours().onlyChildren().forEach((place, our) -> {
			Node their = theirs.get(place);
			if (their == null || their.id().equals(our.id())) {
				return;
			}
			Node base = before.get(place);
			boolean isOurs = base != null && base.id().equals(their.id()) && !byTheirs.touched().contains(their.id());
			boolean isTheirs = base != null && base.id().equals(our.id()) && !byOurs.touched().contains(our.id());
			if (!isOurs && !isTheirs) {
				replacedTwice(place, base, our, their);
				handled.add(our.id());
				handled.add(their.id());
			}
		});
		return handled;
	}

	private void replacedTwice(Node.Place place, Node base, Node our, Node their) {
		boolean file = place.parent().isEmpty();
		Set<String> covers = new TreeSet<>(closure(our, Side.OURS, new HashSet<>()));
		covers.addAll(closure(their, Side.THEIRS, new HashSet<>()));
		if (base != null) {
			covers.addAll(closure(base, Side.BASE, new HashSet<>()));
		}
		Conflict conflict = new Conflict(file ? place.slot() : place.parent(), file ? "" : place.slot(), ConflictKind.REPLACED_TWICE,
				our.file(), Shown.label(our), Optional.ofNullable(base).map(Shown::object), Optional.of(Shown.object(our)),
				Optional.of(Shown.object(their)), covers);
		Side side = verdicts.side(conflict);
		for (Node loser : side == Side.OURS ? new Node[] { their } : side == Side.THEIRS ? new Node[] { our } : new Node[] { our, their }) {
			dropped.addAll(subtree(loser));
		}
		Node winner = side == Side.OURS ? our : side == Side.THEIRS ? their : base;
		if (winner != null) {
			dropped.removeAll(subtree(winner));
			keep(winner, side);
		}
	}

	/** One deleted what the other worked on: one conflict for each piece of the tree that the other still has. */
	private void deleted(Side keeper, Touched touched, Set<String> handled) {
		Map<String, Node> tops = new TreeMap<>();
		for (String id : touched.touched()) {
			Node top = top(versions.get(keeper, id), touched.deleted(), versions.get(keeper.other()));
			if (!handled.contains(top.id())) {
				tops.put(top.id(), top);
			}
		}
		for (Node top : tops.values()) {
			Set<String> covers = new TreeSet<>(closure(top, keeper, new HashSet<>()));
			Node before = versions.base().get(top.id());
			Optional<Conflict.Shown> kept = Optional.of(Shown.object(top));
			Conflict conflict = new Conflict(top.id(), "", ConflictKind.DELETED_AND_CHANGED, top.file(), Shown.label(top),
					Optional.of(Shown.object(before)), kept.filter(shown -> keeper == Side.OURS),
					kept.filter(shown -> keeper == Side.THEIRS), covers);
			Optional<Decision> decision = verdicts.found(conflict);
			Side side = decision.map(made -> made.choice().side()).orElse(keeper);
			if (side == keeper) {
				keep(top, keeper);
			} else if (side == Side.BASE) {
				keep(before, Side.BASE);
			}
		}
	}

	/** The topmost object above, that the other version deleted too. */
	private static Node top(Node node, Set<String> deleted, Version deleter) {
		Node top = node;
		for (Node up = node; up != null && !deleter.has(up.id()); up = up.parent().orElse(null)) {
			if (deleted.contains(up.id())) {
				top = up;
			}
		}
		return top;
	}

	/** Keeps an object as a version has it, with what is inside it, what it is in, and what it refers to. */
	private void keep(Node node, Side side) {
		for (String id : closure(node, side, new HashSet<>())) {
			if (!versions.ours().has(id) || !versions.theirs().has(id)) {
				kept.add(id);
				if (side == Side.BASE) {
					forced.put(id, Side.BASE);
				}
			}
		}
	}

	private Set<String> closure(Node node, Side side, Set<String> found) {
		Version version = versions.get(side);
		for (String id : subtree(node)) {
			if (found.add(id)) {
				Node object = version.get(id);
				missingTargets(object, version).forEach(target -> closure(target, side, found));
				Node up = object.parent().orElse(null);
				while (up != null && isMissing(up.id()) && found.add(up.id())) {
					missingTargets(up, version).forEach(target -> closure(target, side, found));
					up = up.parent().orElse(null);
				}
			}
		}
		return found;
	}

	private List<Node> missingTargets(Node object, Version version) {
		return targets(object).stream().map(version::get).filter(Objects::nonNull).filter(target -> isMissing(target.id())).toList();
	}

	private boolean isMissing(String id) {
		return !versions.ours().has(id) || !versions.theirs().has(id);
	}

	/** {@return the ids that an object refers to} */
	static Set<String> targets(Node node) {
		Set<String> targets = new HashSet<>();
		node.raw().attributes().forEach((name, value) -> {
			if (Values.isReference(node.feature(name))) {
				targets.add(value);
			}
		});
		node.lists().values().forEach(items -> items.forEach(item -> Items.target(item).ifPresent(targets::add)));
		return targets;
	}

	private static Set<String> subtree(Node node) {
		Set<String> ids = new HashSet<>();
		collect(node, ids);
		return ids;
	}

	private static void collect(Node node, Set<String> ids) {
		ids.add(node.id());
		node.children().values().forEach(children -> children.forEach(child -> collect(child, ids)));
	}

	private void differentTypes() {
		for (String id : versions.ours().ids()) {
			Node our = versions.ours().get(id);
			Node their = versions.theirs().get(id);
			Node base = versions.base().get(id);
			if (their == null || our.typeName().equals(their.typeName()) && our.type() == their.type()) {
				continue;
			}
			if (base != null && Sameness.of(base, our)) {
				forced.put(id, Side.THEIRS);
			} else if (base != null && Sameness.of(base, their)) {
				forced.put(id, Side.OURS);
			} else {
				typeDiffers(Optional.ofNullable(base), our, their);
			}
		}
	}

	private void typeDiffers(Optional<Node> base, Node our, Node their) {
		Set<String> covers = new TreeSet<>(subtree(our));
		covers.addAll(subtree(their));
		Side side = verdicts.side(new Conflict(our.id(), "", ConflictKind.TYPE_DIFFERS, our.file(), Shown.label(our), base.map(Shown::object),
				Optional.of(Shown.object(our)), Optional.of(Shown.object(their)), covers));
		if (side == Side.BASE && base.isEmpty()) {
			covers.stream().filter(id -> !versions.base().has(id)).forEach(dropped::add);
		} else {
			forced.put(our.id(), side);
		}
	}
}
