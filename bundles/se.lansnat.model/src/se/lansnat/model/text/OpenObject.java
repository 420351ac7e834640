package se.lansnat.model.text;

import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import se.lansnat.model.text.ClassForm.Kind;
import se.lansnat.model.text.ClassForm.Slot;

/** An object whose element is open while a part is read. */
final class OpenObject {

	private final InternalEObject object;
	private final ClassForm form;
	/** The child slot met last, the list that it holds if it is many-valued, and how many elements came for it. */
	private Slot slot;
	private EList<?> list;
	private int count;

	OpenObject(InternalEObject object) {
		this.object = object;
		this.form = ClassForm.of(object.eClass());
	}

	InternalEObject object() {
		return object;
	}

	ClassForm form() {
		return form;
	}

	/** Comes to the elements of a slot. */
	void enter(Slot next) {
		if (slot != next) {
			slot = next;
			count = 0;
			list = next.feature().isMany() ? (EList<?>) object.eGet(next.id(), false, true) : null;
		}
	}

	/** Whether the slot entered last can take one more. */
	boolean hasRoom() {
		return list != null || count == 0;
	}

	/** Takes an object into the slot entered last. It is new, so that nobody need look whether it is there already. */
	void take(EObject child) {
		count++;
		if (list != null) {
			OpenObject.<EObject>internal(list).addUnique(child);
		} else {
			object.eSet(slot.id(), child);
		}
	}

	/** Takes a value into the list of the slot entered last. */
	void takeValue(Object value) {
		OpenObject.internal(list).add(value);
		count++;
	}

	/** Counts a reference of the slot entered last, which is resolved later. */
	int takeReference() {
		return count++;
	}

	/** Keeps an element after the slot entered last. */
	void keepAfter(RawElement element) {
		Leftovers.of(object).add(new Leftovers.Element(slot == null ? -1 : slot.index(), Optional.empty(), element));
	}

	/** Keeps an element among the values of the slot entered last, after those that there are so far. */
	void keepWithin(RawElement element) {
		EObject previous = slot.kind() == Kind.OBJECTS && count > 0 && list != null ? (EObject) list.get(list.size() - 1) : null;
		Leftovers.of(object).add(new Leftovers.Element(slot.index(), Optional.of(new Leftovers.Place(count, previous)), element));
	}

	@SuppressWarnings("unchecked")
	private static <T> InternalEList<T> internal(EList<?> list) {
		return (InternalEList<T>) list;
	}
}
