package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.text.RawElement;

/** Merges the values and references of one object. */
final class Features {

	private final Versions versions;
	private final Existence existence;
	private final Placement placement;
	private final Verdicts verdicts;

	Features(Versions versions, Existence existence, Placement placement, Verdicts verdicts) {
		this.versions = versions;
		this.existence = existence;
		this.placement = placement;
		this.verdicts = verdicts;
	}

	/** {@return an element with everything of the object but what is inside it} */
	RawElement merge(String id) {
		Node base = versions.base().get(id);
		Node our = versions.ours().get(id);
		Node their = versions.theirs().get(id);
		Optional<Side> forced = existence.forced(id);
		if (forced.isPresent()) {
			return copy(versions.get(forced.get(), id));
		}
		if (our == null || their == null) {
			return copy(our == null ? their : our);
		}
		if (base != null && our.raw().attributes().equals(base.raw().attributes()) && our.saysTheSame(base) || our.saysTheSame(their)) {
			return copy(their);
		}
		return base != null && their.saysTheSame(base) ? copy(our) : both(base, our, their);
	}

	private RawElement copy(Node node) {
		RawElement copy = new RawElement(node.raw().name(), 0);
		node.raw().attributes().forEach((name, value) -> {
			if (!isGone(node, name, value)) {
				copy.attributes().put(name, value);
			}
		});
		node.lists().values().forEach(items -> items.stream().filter(item -> leadsSomewhere(node.id(), item)).forEach(copy.children()::add));
		return copy;
	}

	private boolean isGone(Node node, String name, String value) {
		return Values.isReference(node.feature(name)) && isGone(node.id(), value);
	}

	/** A reference that led nowhere before is kept as it stands. */
	private boolean isGone(String owner, String target) {
		return versions.any(target) != null && (!existence.isAlive(target) || placement.isTorn(owner, target));
	}

	private boolean leadsSomewhere(String owner, RawElement item) {
		return Items.target(item).filter(target -> isGone(owner, target)).isEmpty();
	}

	private RawElement both(Node base, Node our, Node their) {
		Node frame = base == null ? our.raw().attributes().toString().compareTo(their.raw().attributes().toString()) < 0 ? our : their : base;
		RawElement merged = new RawElement(our.raw().name(), 0);
		Set<String> names = new LinkedHashSet<>(frame.raw().attributes().keySet());
		names.addAll(new TreeSet<>(our.raw().attributes().keySet()));
		names.addAll(new TreeSet<>(their.raw().attributes().keySet()));
		for (String name : names) {
			String value = Node.isLayout(name) ? layout(name, our, their) : value(name, base, our, their);
			if (value != null && !isGone(our, name, value)) {
				merged.attributes().put(name, value);
			}
		}
		lists(base, our, their, frame).values().forEach(items -> items.stream().filter(item -> leadsSomewhere(our.id(), item))
				.forEach(merged.children()::add));
		return merged;
	}

	/** The newer schema: what is written there may be in the result. */
	private static String layout(String name, Node our, Node their) {
		String one = our.attribute(name);
		String other = their.attribute(name);
		return one == null || other != null && other.compareTo(one) > 0 ? other : one;
	}

	private String value(String name, Node base, Node our, Node their) {
		EStructuralFeature feature = our.feature(name);
		String before = base == null ? null : base.attribute(name);
		String one = our.attribute(name);
		String other = their.attribute(name);
		if (Values.same(feature, one, other)) {
			return one == null || one.compareTo(other) <= 0 ? one : other;
		}
		if (Values.same(feature, before, one) || Values.same(feature, before, other)) {
			return Values.same(feature, before, one) ? other : one;
		}
		boolean text = Values.isText(feature) && before != null && one != null && other != null;
		Optional<String> merged = text ? Paragraphs.merge(before, one, other) : Optional.empty();
		return merged.isPresent() ? merged.get() : decide(name, text && before.indexOf('\n') >= 0, base, our, their);
	}

	private String decide(String name, boolean text, Node base, Node our, Node their) {
		EStructuralFeature feature = our.feature(name);
		Optional<Decision> decision = verdicts.found(new Conflict(our.id(), name,
				text ? ConflictKind.TEXT_OVERLAPS : ConflictKind.BOTH_CHANGED, our.file(), Shown.label(our),
				Values.one(feature, base == null ? null : base.attribute(name)), Values.one(feature, our.attribute(name)),
				Values.one(feature, their.attribute(name)), Set.of()),
				value -> value.isEmpty() || value.size() == 1 && Values.canBe(feature, value.getFirst())
						&& (!Values.isReference(feature) || existence.isAlive(value.getFirst())));
		return switch (decision.map(Decision::choice).orElse(Choice.OURS)) {
		case OURS -> our.attribute(name);
		case THEIRS -> their.attribute(name);
		case BASE -> base == null ? null : base.attribute(name);
		case VALUE -> decision.get().value().isEmpty() ? null : decision.get().value().getFirst();
		};
	}

	private Map<String, List<RawElement>> lists(Node base, Node our, Node their, Node frame) {
		Map<String, List<RawElement>> lists = new LinkedHashMap<>();
		Set<String> names = new LinkedHashSet<>(frame.lists().keySet());
		names.addAll(new TreeSet<>(our.lists().keySet()));
		names.addAll(new TreeSet<>(their.lists().keySet()));
		names.forEach(name -> lists.put(name, list(name, base, our, their)));
		return lists;
	}

	private List<RawElement> list(String name, Node base, Node our, Node their) {
		List<RawElement> before = base == null ? List.of() : base.list(name);
		if (Sameness.sameList(our, name, our.list(name), their.list(name)) || Sameness.sameList(our, name, before, our.list(name))) {
			return their.list(name);
		}
		if (Sameness.sameList(our, name, before, their.list(name))) {
			return our.list(name);
		}
		List<String> one = Items.keys(our.list(name));
		List<String> other = Items.keys(their.list(name));
		Map<String, RawElement> byKey = new LinkedHashMap<>();
		our.list(name).forEach(item -> byKey.put(Items.key(item), item));
		their.list(name).forEach(item -> byKey.put(Items.key(item), item));
		Optional<List<String>> merged = Optional.empty();
		if (isSet(one) && isSet(other)) {
			Set<String> members = Sequences.members(Items.keys(before), one, other);
			merged = our.isOrdered(name) ? Sequences.merge(members, Items.keys(before), one, other, false)
					: Optional.of(new ArrayList<>(members));
		}
		return merged.isPresent() ? merged.get().stream().map(byKey::get).toList() : decideList(name, before, our, their);
	}

	private static boolean isSet(List<String> keys) {
		return new HashSet<>(keys).size() == keys.size();
	}

	private List<RawElement> decideList(String name, List<RawElement> before, Node our, Node their) {
		Optional<Decision> decision = verdicts.found(new Conflict(our.id(), name, ConflictKind.BOTH_CHANGED, our.file(), Shown.label(our),
				Values.many(texts(before)), Values.many(texts(our.list(name))), Values.many(texts(their.list(name))), Set.of()),
				value -> value.stream().allMatch(text -> Values.canBe(our.feature(name), text)));
		return switch (decision.map(Decision::choice).orElse(Choice.OURS)) {
		case OURS -> our.list(name);
		case THEIRS -> their.list(name);
		case BASE -> before;
		case VALUE -> decision.get().value().stream().map(text -> Items.of(name, text, Values.isReference(our.feature(name)))).toList();
		};
	}

	private static List<String> texts(List<RawElement> items) {
		return items.stream().map(item -> Items.target(item).orElseGet(() -> Items.key(item))).toList();
	}
}
