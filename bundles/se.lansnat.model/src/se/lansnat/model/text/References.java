package se.lansnat.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import se.lansnat.model.text.ClassForm.Slot;

/** References by id: they can only be resolved when all objects of the part are known. */
final class References {

	/** The element is there, with its index, where the feature is many-valued. */
	private record Reference(InternalEObject object, Slot slot, String id, int line, Optional<RawElement> element, int index) {
	}

	private final List<Reference> references = new ArrayList<>();

	void add(InternalEObject object, Slot slot, String id, int line) {
		references.add(new Reference(object, slot, id, line, Optional.empty(), 0));
	}

	void add(OpenObject owner, Slot slot, RawElement element) {
		String href = element.attribute("href").orElse("");
		references.add(new Reference(owner.object(), slot, href.startsWith("#") ? href.substring(1) : href, element.line(),
				Optional.of(element), owner.takeReference()));
	}

	/** A reference of a list that stands in an attribute; one that leads nowhere is kept as an element. */
	void add(InternalEObject object, Slot slot, RawElement element) {
		references.add(new Reference(object, slot, element.attributes().get("href").substring(1), element.line(), Optional.of(element), 0));
	}

	/** Links the objects; a reference to nothing, or to an object that does not fit, is kept as it stands. */
	void resolve(Map<String, EObject> ids, ReadProblems problems) {
		for (Reference reference : references) {
			EObject target = ids.get(reference.id());
			if (target != null && reference.slot().feature().getEType().isInstance(target)) {
				link(reference, target);
			} else {
				keep(reference);
				problems.danglingReference(reference.object(), reference.slot().name(), reference.id(), reference.line());
			}
		}
	}

	private static void link(Reference reference, EObject target) {
		if (reference.element().isPresent()) {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) reference.object().eGet(reference.slot().feature());
			list.add(target);
		} else {
			reference.object().eSet(reference.slot().id(), target);
		}
	}

	private static void keep(Reference reference) {
		Leftovers leftovers = Leftovers.of(reference.object());
		Slot slot = reference.slot();
		if (reference.element().isPresent()) {
			leftovers.add(new Leftovers.Element(slot.index(), Optional.of(new Leftovers.Place(reference.index(), null)),
					reference.element().get()));
		} else {
			leftovers.add(new Leftovers.Attribute(slot.index(), slot.name(), reference.id()));
		}
	}
}
