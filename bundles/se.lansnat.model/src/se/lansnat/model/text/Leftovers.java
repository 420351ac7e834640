package se.lansnat.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a file says about an object beyond what the model can hold: features and objects of a newer schema, and values that could not
 * be read. It stays with its object wherever that goes, and is written back in its place.
 */
public final class Leftovers extends AdapterImpl {

	/** An attribute; it stands after the attribute slot {@code after} (-1: before the first). */
	record Attribute(int after, String name, String value) {
	}

	/** An element that stands after the child slot {@code slot} (-1: before the first) or, if it has a place, within it. */
	record Element(int slot, Optional<Place> place, RawElement raw) {
	}

	/** The place of an element within a slot: at an index, after an object (null if that is no object or there is none). */
	record Place(int index, EObject previous) {

		/** Where that is among the objects or values that are there now. */
		int among(List<Object> values) {
			if (previous == null) {
				return index;
			}
			int at = values.indexOf(previous);
			return at >= 0 ? at + 1 : index - 1;
		}
	}

	private final List<Attribute> attributes = new ArrayList<>();
	private final List<Element> elements = new ArrayList<>();

	private Leftovers() {
	}

	/**
	 * The leftovers of an object.
	 *
	 * @param object any object
	 * @return its leftovers; empty for almost all objects
	 */
	public static Optional<Leftovers> find(EObject object) {
		return Optional.ofNullable(get(object));
	}

	/**
	 * Whether the file gives a known feature of the object a value that could not be read: computations leave such an object out.
	 *
	 * @param object any object
	 * @return true if a value is rejected
	 */
	public static boolean hasRejectedValue(EObject object) {
		Leftovers leftovers = get(object);
		return leftovers != null && leftovers.rejected(ClassForm.of(object.eClass())).findAny().isPresent();
	}

	/**
	 * Takes away what the file said about a feature, because the feature gets a value now.
	 *
	 * @param feature the feature that is set
	 * @return puts it back, for undo
	 */
	public Runnable drop(EStructuralFeature feature) {
		List<Attribute> oldAttributes = List.copyOf(attributes);
		List<Element> oldElements = List.copyOf(elements);
		attributes.removeIf(attribute -> attribute.name().equals(feature.getName()));
		elements.removeIf(element -> element.raw().name().equals(feature.getName()));
		return () -> {
			attributes.clear();
			attributes.addAll(oldAttributes);
			elements.clear();
			elements.addAll(oldElements);
		};
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Leftovers.class;
	}

	@Override
	public void setTarget(Notifier newTarget) {
		// The target is not needed: whoever asks has it.
	}

	static Leftovers get(EObject object) {
		// Almost no object has adapters, and asking for the list would create it.
		if (object.eAdapters().isEmpty()) {
			return null;
		}
		return (Leftovers) EcoreUtil.getExistingAdapter(object, Leftovers.class);
	}

	static Leftovers of(EObject object) {
		Leftovers leftovers = get(object);
		if (leftovers == null) {
			leftovers = new Leftovers();
			object.eAdapters().add(leftovers);
		}
		return leftovers;
	}

	void add(Attribute attribute) {
		attributes.add(attribute);
	}

	void add(Element element) {
		elements.add(element);
	}

	boolean hasElements() {
		return !elements.isEmpty();
	}

	Stream<Attribute> attributesAfter(int slot) {
		return attributes.stream().filter(attribute -> attribute.after() == slot);
	}

	Stream<Element> elementsAfter(int slot) {
		return elements.stream().filter(element -> element.place().isEmpty() && element.slot() == slot);
	}

	List<Element> elementsWithin(int slot) {
		return elements.stream().filter(element -> element.place().isPresent() && element.slot() == slot).toList();
	}

	private Stream<String> rejected(ClassForm form) {
		return Stream.concat(attributes.stream().map(Attribute::name), elements.stream().map(element -> element.raw().name()))
				.filter(name -> form.slot(name) != null && form.slot(name).kind() != ClassForm.Kind.OBJECTS);
	}
}
