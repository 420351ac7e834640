package se.lansnat.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the objects of one class are laid out: their features as slots, in the order in which they are written. The id comes last
 * among the attributes: it is always there, so that a feature which comes or goes touches its own line alone.
 */
final class ClassForm {

	/** One feature; {@code id} is its number in the class, {@code index} its place in the text. */
	record Slot(EStructuralFeature feature, int id, int index, Kind kind, EDataType dataType, EFactory factory) {

		String name() {
			return feature.getName();
		}

		Object parse(String text) {
			return factory.createFromString(dataType, text);
		}

		String format(Object value) {
			return value instanceof String text ? text : factory.convertToString(dataType, value);
		}
	}

	/** How a feature is written. */
	enum Kind {
		/** As an XML attribute. */
		VALUE(true),
		/** As an XML attribute that holds an id. */
		REFERENCE(true),
		/** As an element for each value. */
		VALUES(false),
		/** As an element with {@code href} for each reference. */
		REFERENCES(false),
		/** As an element for each object. */
		OBJECTS(false);

		private final boolean inTag;

		Kind(boolean inTag) {
			this.inTag = inTag;
		}

		boolean isInTag() {
			return inTag;
		}
	}

	private static final Map<EClass, ClassForm> FORMS = new ConcurrentHashMap<>();

	private final List<Slot> tagSlots = new ArrayList<>();
	private final List<Slot> childSlots = new ArrayList<>();
	private final Map<String, Slot> byName = new HashMap<>();

	private ClassForm(EClass type) {
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (isWritten(feature)) {
				Kind kind = kind(feature);
				if (kind.isInTag() && feature != type.getEIDAttribute()) {
					add(type, feature, kind, tagSlots);
				} else if (!kind.isInTag()) {
					add(type, feature, kind, childSlots);
				}
			}
		}
		add(type, type.getEIDAttribute(), Kind.VALUE, tagSlots);
	}

	static ClassForm of(EClass type) {
		ClassForm form = FORMS.get(type);
		if (form == null) {
			form = new ClassForm(type);
			FORMS.put(type, form);
		}
		return form;
	}

	List<Slot> tagSlots() {
		return tagSlots;
	}

	List<Slot> childSlots() {
		return childSlots;
	}

	/** {@return the slot of that name, or null} */
	Slot slot(String name) {
		return byName.get(name);
	}

	private void add(EClass type, EStructuralFeature feature, Kind kind, List<Slot> slots) {
		EDataType dataType = feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
		EFactory factory = dataType == null ? null : dataType.getEPackage().getEFactoryInstance();
		Slot slot = new Slot(feature, type.getFeatureID(feature), slots.size(), kind, dataType, factory);
		slots.add(slot);
		byName.put(feature.getName(), slot);
	}

	private static boolean isWritten(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived()
				&& !(feature instanceof EReference reference && reference.isContainer());
	}

	private static Kind kind(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? Kind.OBJECTS : reference.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
		}
		return feature.isMany() ? Kind.VALUES : Kind.VALUE;
	}
}
