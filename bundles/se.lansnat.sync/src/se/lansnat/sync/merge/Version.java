package se.lansnat.sync.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.RawElement;

/** The objects of one version, of those parts in which the versions differ. */
final class Version {

	private final Map<String, Node> nodes = new LinkedHashMap<>();
	private final Map<String, Node> roots = new LinkedHashMap<>();
	private final Set<String> twice = new TreeSet<>();

	/**
	 * Takes a part.
	 *
	 * @param file name of the part
	 * @param root its tree
	 */
	void add(String file, RawElement root) {
		Node node = new Node(root, null, file);
		roots.put(file, node);
		register(node);
	}

	private void register(Node node) {
		if (nodes.putIfAbsent(node.id(), node) != null) {
			twice.add(node.id());
		}
		moveOddForms(node);
		for (RawElement element : node.raw().children()) {
			if (Node.isObject(element)) {
				Node child = new Node(element, node, element.name());
				node.add(child);
				register(child);
			} else {
				node.add(element);
			}
		}
	}

	/** References of a list may stand in an attribute, ids separated by blanks: EMF's own form. */
	private static void moveOddForms(Node node) {
		List<String> odd = node.raw().attributes().keySet().stream()
				.filter(name -> Values.isReference(node.feature(name)) && node.feature(name).isMany()).toList();
		for (String name : odd) {
			for (String id : node.raw().attributes().remove(name).strip().split("\\s+")) {
				node.add(RawElement.reference(name, id, 0));
			}
		}
	}

	/** @throws MergeException if an id is there twice: nobody could say which object is meant */
	void requireUniqueIds(String location) throws MergeException {
		if (!twice.isEmpty()) {
			throw MergeException.input(NLS.bind(Messages.idTwice, location, String.join(", ", twice)));
		}
	}

	/** {@return the object, or null} */
	Node get(String id) {
		return nodes.get(id);
	}

	boolean has(String id) {
		return nodes.containsKey(id);
	}

	Set<String> ids() {
		return nodes.keySet();
	}

	Map<String, Node> roots() {
		return roots;
	}

	/** {@return the objects by the place where there is room for one alone} */
	Map<Node.Place, Node> onlyChildren() {
		Map<Node.Place, Node> found = new HashMap<>();
		nodes.values().stream().filter(Node::isOnlyChild).forEach(node -> found.put(node.place(), node));
		return found;
	}
}
