package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.text.RawElement;

/** An object of one version: its attributes, its values and references by feature, and the objects inside it. */
final class Node {

	private static final String TYPE = "xsi:type";

	/** Where an object is: inside which, by which feature; of a root the empty text and the file. */
	record Place(String parent, String slot) {
	}

	private final RawElement raw;
	private final String id;
	private final Node parent;
	private final String slot;
	private final EClass type;
	private Map<String, List<Node>> children = Map.of();
	private Map<String, List<RawElement>> lists = Map.of();

	/** Of a root the slot is the name of its file and the parent null. */
	Node(RawElement raw, Node parent, String slot) {
		this.raw = raw;
		this.id = raw.attributes().get("id");
		this.parent = parent;
		this.slot = slot;
		this.type = typeOf();
	}

	/** A piece of a file that has an id is an object; whatever has none belongs to the object that it is in. */
	static boolean isObject(RawElement element) {
		String id = element.attributes().get("id");
		return id != null && !id.isBlank();
	}

	void add(Node child) {
		if (children.isEmpty()) {
			children = new LinkedHashMap<>(4);
		}
		children.computeIfAbsent(child.slot, key -> new ArrayList<>()).add(child);
	}

	void add(RawElement element) {
		if (lists.isEmpty()) {
			lists = new LinkedHashMap<>(4);
		}
		lists.computeIfAbsent(element.name(), key -> new ArrayList<>()).add(element);
	}

	RawElement raw() {
		return raw;
	}

	String id() {
		return id;
	}

	Optional<Node> parent() {
		return Optional.ofNullable(parent);
	}

	String slot() {
		return slot;
	}

	Place place() {
		return new Place(parent == null ? "" : parent.id, slot);
	}

	String file() {
		Node root = this;
		while (root.parent != null) {
			root = root.parent;
		}
		return root.slot;
	}

	/** {@return the class, or null if the model has none of that name} */
	EClass type() {
		return type;
	}

	/** {@return the name of the class as in the file; empty where the feature tells it} */
	String typeName() {
		return parent == null ? raw.name() : raw.attribute(TYPE).orElse("");
	}

	/** {@return the feature of that name, or null if the model has none} */
	EStructuralFeature feature(String name) {
		return type == null ? null : type.getEStructuralFeature(name);
	}

	/** {@return whether there is room for one object alone where this one is} */
	boolean isOnlyChild() {
		return parent == null || parent.feature(slot) instanceof EReference reference && !reference.isMany();
	}

	/** {@return whether the order among the values or objects of a feature says anything; of unknown features it might} */
	boolean isOrdered(String name) {
		EStructuralFeature feature = feature(name);
		return feature == null || feature.isOrdered();
	}

	Map<String, List<Node>> children() {
		return children;
	}

	List<Node> children(String name) {
		return children.getOrDefault(name, List.of());
	}

	Map<String, List<RawElement>> lists() {
		return lists;
	}

	List<RawElement> list(String name) {
		return lists.getOrDefault(name, List.of());
	}

	/** {@return the value, or null} */
	String attribute(String name) {
		return raw.attributes().get(name);
	}

	/** Attributes that say how the file is laid out, not what the object is. */
	static boolean isLayout(String name) {
		return name.equals("id") || name.equals(TYPE) || name.equals("schema") || name.equals("xmi:version") || name.startsWith("xmlns");
	}

	/** {@return whether values, references and place are the same, to the letter} */
	boolean saysTheSame(Node other) {
		return raw.attributes().equals(other.raw.attributes()) && place().equals(other.place()) && listsEqual(other);
	}

	private boolean listsEqual(Node other) {
		if (lists.isEmpty() || other.lists.isEmpty()) {
			return lists.isEmpty() && other.lists.isEmpty();
		}
		return lists.keySet().equals(other.lists.keySet())
				&& lists.entrySet().stream().allMatch(list -> Items.keys(list.getValue()).equals(Items.keys(other.list(list.getKey()))));
	}

	private EClass typeOf() {
		if (parent == null) {
			return named(raw.name());
		}
		String name = raw.attributes().get(TYPE);
		if (name != null) {
			return named(name);
		}
		return parent.feature(slot) instanceof EReference reference ? reference.getEReferenceType() : null;
	}

	private static EClass named(String name) {
		return ModelPackage.eINSTANCE.getEClassifier(name.substring(name.indexOf(':') + 1)) instanceof EClass found ? found : null;
	}
}
