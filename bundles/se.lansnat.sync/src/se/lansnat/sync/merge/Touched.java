package se.lansnat.sync.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.text.RawElement;

/** Which of the objects that one version deleted the other has worked on: changed, moved, added to, reordered, or referred to anew. */
final class Touched {

	private final Version base;
	private final Version keeper;
	private final Set<String> deleted = new HashSet<>();
	private final Set<String> touched = new HashSet<>();

	Touched(Version base, Version keeper, Version deleter) {
		this.base = base;
		this.keeper = keeper;
		base.ids().stream().filter(id -> keeper.has(id) && !deleter.has(id)).forEach(deleted::add);
		if (!deleted.isEmpty()) {
			deleted.stream().filter(this::isChanged).forEach(touched::add);
			findNewReferences();
		}
	}

	/** {@return ids that the other version deleted} */
	Set<String> deleted() {
		return deleted;
	}

	Set<String> touched() {
		return touched;
	}

	private boolean isChanged(String id) {
		Node before = base.get(id);
		Node now = keeper.get(id);
		return !Sameness.of(before, now) || !before.place().equals(now.place()) || !sameChildren(before, now);
	}

	/** Whether nothing came into it, and what is still in it has its order. */
	private boolean sameChildren(Node before, Node now) {
		for (Map.Entry<String, List<Node>> list : now.children().entrySet()) {
			List<String> was = before.children(list.getKey()).stream().map(Node::id).toList();
			List<String> is = list.getValue().stream().map(Node::id).toList();
			if (!was.equals(is) && (!new HashSet<>(was).containsAll(is)
					|| now.isOrdered(list.getKey()) && !was.stream().filter(new HashSet<>(is)::contains).toList().equals(is))) {
				return false;
			}
		}
		return true;
	}

	private void findNewReferences() {
		for (String id : keeper.ids()) {
			Node now = keeper.get(id);
			Node before = base.get(id);
			now.raw().attributes().forEach((name, value) -> {
				if (deleted.contains(value) && Values.isReference(now.feature(name)) && (before == null || !value.equals(before.attribute(name)))) {
					touched.add(value);
				}
			});
			now.lists().forEach((name, items) -> items.forEach(item -> Items.target(item).filter(deleted::contains)
					.filter(target -> before == null || !refersTo(before.list(name), target)).ifPresent(touched::add)));
		}
	}

	private static boolean refersTo(List<RawElement> items, String target) {
		return items.stream().anyMatch(item -> Items.target(item).filter(target::equals).isPresent());
	}
}
