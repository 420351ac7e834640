package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import se.lansnat.model.text.RawElement;

/** Puts the merged objects together to parts again. */
final class TreeBuilder {

	private final Versions versions;
	private final Verdicts verdicts;
	private final Features features;
	/** Ids by parent and slot; of roots by the empty text and the file. */
	private final Map<String, Map<String, List<String>>> children = new HashMap<>();

	TreeBuilder(Versions versions, Existence existence, Placement placement, Verdicts verdicts) {
		this.versions = versions;
		this.verdicts = verdicts;
		this.features = new Features(versions, existence, placement, verdicts);
		for (String id : versions.ids()) {
			if (existence.isAlive(id)) {
				Node.Place place = placement.of(id).place();
				children.computeIfAbsent(place.parent(), key -> new LinkedHashMap<>()).computeIfAbsent(place.slot(), key -> new ArrayList<>())
						.add(id);
			}
		}
	}

	/** {@return the root of each part} */
	Map<String, RawElement> roots() {
		Map<String, RawElement> roots = new TreeMap<>();
		children.getOrDefault("", Map.of()).forEach((file, ids) -> roots.put(file, build(ids.getFirst(), null)));
		return roots;
	}

	private RawElement build(String id, String slot) {
		RawElement merged = features.merge(id);
		RawElement element = merged;
		if (slot != null && !merged.name().equals(slot)) {
			element = new RawElement(slot, 0);
			element.attributes().putAll(merged.attributes());
			element.children().addAll(merged.children());
		}
		Map<String, List<String>> slots = children.getOrDefault(id, Map.of());
		for (String name : order(id, slots.keySet())) {
			for (String child : ordered(id, name, slots.get(name))) {
				element.children().add(build(child, name));
			}
		}
		return element;
	}

	/** Slots in the order of the base's file, new ones by name. */
	private Set<String> order(String id, Set<String> slots) {
		Set<String> order = new LinkedHashSet<>();
		Node base = versions.base().get(id);
		if (base != null) {
			base.children().keySet().stream().filter(slots::contains).forEach(order::add);
		}
		order.addAll(new TreeSet<>(slots));
		return order;
	}

	private List<String> ordered(String id, String slot, List<String> ids) {
		Node any = versions.any(id);
		if (ids.size() < 2) {
			return ids;
		}
		if (!any.isOrdered(slot)) {
			return ids.stream().sorted().toList();
		}
		List<String> before = ids(versions.base().get(id), slot);
		Node our = versions.ours().get(id);
		Node their = versions.theirs().get(id);
		List<String> one = our == null ? ids(their, slot) : ids(our, slot);
		List<String> other = their == null ? one : ids(their, slot);
		Set<String> members = new TreeSet<>(ids);
		List<String> merged = new ArrayList<>(Sequences.merge(members, before, one, other, true)
				.orElseGet(() -> decide(any, slot, before, one, other, members)));
		merged.forEach(members::remove);
		merged.addAll(members);
		return merged;
	}

	/** What a side has not comes after what it has. */
	private List<String> decide(Node any, String slot, List<String> before, List<String> one, List<String> other, Set<String> members) {
		Side side = verdicts.side(new Conflict(any.id(), slot, ConflictKind.ORDER_DIFFERS, any.file(), Shown.label(any), Values.many(before),
				Values.many(one), Values.many(other), Set.of()));
		List<String> chosen = side == Side.OURS ? one : side == Side.THEIRS ? other : before;
		Set<String> order = new LinkedHashSet<>(Sequences.only(chosen, members));
		order.addAll(members);
		return List.copyOf(order);
	}

	private static List<String> ids(Node node, String slot) {
		return Optional.ofNullable(node).map(found -> found.children(slot).stream().map(Node::id).toList()).orElse(List.of());
	}
}
