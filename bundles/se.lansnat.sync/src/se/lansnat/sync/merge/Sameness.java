package se.lansnat.sync.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import se.lansnat.model.text.RawElement;

/** Whether two versions of an object say the same by their own values, in whatever form. */
final class Sameness {

	private Sameness() {
	}

	static boolean of(Node a, Node b) {
		return a.saysTheSame(b) || Objects.equals(a.typeName(), b.typeName()) && differing(a, b).isEmpty();
	}

	/** {@return names of attributes and lists that say something else} */
	static Set<String> differing(Node a, Node b) {
		Set<String> differing = new HashSet<>();
		names(a, b).stream().filter(name -> !Values.same(a.feature(name), a.attribute(name), b.attribute(name))).forEach(differing::add);
		lists(a, b).stream().filter(name -> !sameList(a, name, a.list(name), b.list(name))).forEach(differing::add);
		return differing;
	}

	static Set<String> names(Node a, Node b) {
		Set<String> names = new HashSet<>(a.raw().attributes().keySet());
		names.addAll(b.raw().attributes().keySet());
		names.removeIf(Node::isLayout);
		return names;
	}

	static Set<String> lists(Node a, Node b) {
		Set<String> names = new HashSet<>(a.lists().keySet());
		names.addAll(b.lists().keySet());
		return names;
	}

	static boolean sameList(Node owner, String name, List<RawElement> a, List<RawElement> b) {
		List<String> one = Items.keys(a);
		List<String> other = Items.keys(b);
		return one.equals(other) || !owner.isOrdered(name) && one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
	}
}
