package se.lansnat.model.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Identified;
import se.lansnat.model.text.ClassForm.Kind;
import se.lansnat.model.text.ClassForm.Slot;

/**
 * Writes parts in their text form: XMI in UTF-8 with LF, one attribute a line, each value of a many-valued feature an element on a
 * line of its own, what equals its default left out, sets ordered by id (values: by their order in the model). Equal content gives
 * equal bytes, and a change of one feature changes one line.
 */
public final class PartWriter {

	private static final Comparator<EObject> BY_ID = Comparator.comparing(PartWriter::id);
	private static final Comparator<Object> BY_VALUE = (a, b) -> a instanceof Enumerator one && b instanceof Enumerator other
			? Integer.compare(one.getValue(), other.getValue())
			: a.toString().compareTo(b.toString());

	/** Characters that are encoded at once: what fits in a near cache. */
	private static final int CHUNK = 1 << 14;

	private final StringBuilder out = new StringBuilder(CHUNK);
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(CHUNK);

	private PartWriter() {
	}

	/**
	 * Writes a part.
	 *
	 * @param root the part's root; every object in it has an id
	 * @return the file's content
	 * @throws IllegalTextException if a text holds a character that XML cannot carry
	 */
	public static byte[] write(EObject root) {
		PartWriter writer = new PartWriter();
		writer.root(root);
		writer.encode();
		return writer.bytes.toByteArray();
	}

	private void encode() {
		bytes.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
		out.setLength(0);
	}

	/**
	 * The children of an object in the order of the file, whatever order they have in memory.
	 *
	 * @param parent any object
	 * @return the contained objects, feature by feature
	 */
	public static List<EObject> children(EObject parent) {
		return ClassForm.of(parent.eClass()).childSlots().stream().filter(slot -> slot.kind() == Kind.OBJECTS)
				.flatMap(slot -> Arrays.stream(values(parent, slot))).map(EObject.class::cast).toList();
	}

	/**
	 * The values of a many-valued feature in the order of the file.
	 *
	 * @param object  any object
	 * @param feature one of its many-valued features
	 * @return the values; a set is ordered as in the file
	 */
	public static List<?> values(EObject object, EStructuralFeature feature) {
		return List.of(values(object, ClassForm.of(object.eClass()).slot(feature.getName())));
	}

	private void root(EObject root) {
		EClass type = root.eClass();
		EPackage model = type.getEPackage();
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(model.getNsPrefix()).append(':').append(type.getName());
		attribute("", "xmi:version", "2.0", root);
		attribute("", "xmlns:xmi", "http://www.omg.org/XMI", root);
		attribute("", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", root);
		attribute("", "xmlns:" + model.getNsPrefix(), model.getNsURI(), root);
		body(root, "", model.getNsPrefix() + ":" + type.getName());
	}

	private void object(EObject object, Slot slot, String indent) {
		out.append(indent).append('<').append(slot.name());
		EClass type = object.eClass();
		if (type != slot.feature().getEType()) {
			attribute(indent, "xsi:type", type.getEPackage().getNsPrefix() + ":" + type.getName(), object);
		}
		body(object, indent, slot.name());
		if (out.length() > CHUNK) {
			encode();
		}
	}

	private void body(EObject object, String indent, String name) {
		ClassForm form = ClassForm.of(object.eClass());
		Leftovers leftovers = Leftovers.get(object);
		attributesAfter(leftovers, -1, object, form, indent);
		for (Slot slot : form.tagSlots()) {
			if (object.eIsSet(slot.feature())) {
				Object value = object.eGet(slot.feature(), false);
				attribute(indent, slot.name(), slot.kind() == Kind.REFERENCE ? id((EObject) value) : slot.format(value), object);
			}
			attributesAfter(leftovers, slot.index(), object, form, indent);
		}
		if (form.childSlots().isEmpty() && (leftovers == null || !leftovers.hasElements())) {
			out.append("/>\n");
			return;
		}
		// The end tag is written even where there is nothing inside, so that what comes inside later is a line of its own.
		out.append(">\n");
		String inner = indent + "  ";
		elementsAfter(leftovers, -1, inner);
		for (Slot slot : form.childSlots()) {
			children(object, slot, leftovers, inner);
			elementsAfter(leftovers, slot.index(), inner);
		}
		out.append(indent).append("</").append(name).append(">\n");
	}

	private void children(EObject object, Slot slot, Leftovers leftovers, String indent) {
		Object[] values = values(object, slot);
		if (leftovers == null) {
			for (Object value : values) {
				child(object, slot, value, indent);
			}
			return;
		}
		new Merge(slot, values, leftovers.elementsWithin(slot.index())).run(value -> child(object, slot, value, indent),
				raw -> raw.write(out, indent));
	}

	private void child(EObject owner, Slot slot, Object value, String indent) {
		if (slot.kind() == Kind.OBJECTS) {
			object((EObject) value, slot, indent);
		} else if (slot.kind() == Kind.REFERENCES) {
			out.append(indent).append('<').append(slot.name()).append(" href=\"#").append(id((EObject) value)).append("\"/>\n");
		} else {
			out.append(indent).append('<').append(slot.name()).append('>');
			text(slot.format(value), owner, slot.name());
			out.append("</").append(slot.name()).append(">\n");
		}
	}

	private static Object[] values(EObject object, Slot slot) {
		Object[] values = object.eIsSet(slot.feature()) ? valuesOf(object.eGet(slot.feature(), false)) : new Object[0];
		if (values.length > 1 && !slot.feature().isOrdered()) {
			if (slot.kind() == Kind.VALUES) {
				Arrays.sort(values, BY_VALUE);
			} else {
				Arrays.sort((EObject[]) (values = Arrays.copyOf(values, values.length, EObject[].class)), BY_ID);
			}
		}
		return values;
	}

	private static Object[] valuesOf(Object value) {
		return value instanceof List<?> list ? list.toArray() : new Object[] { value };
	}

	private void attributesAfter(Leftovers leftovers, int slot, EObject object, ClassForm form, String indent) {
		if (leftovers != null) {
			leftovers.attributesAfter(slot).filter(attribute -> {
				Slot known = form.slot(attribute.name());
				return known == null || !known.kind().isInTag() || !object.eIsSet(known.feature());
			}).forEach(attribute -> attribute(indent, attribute.name(), attribute.value(), object));
		}
	}

	private void elementsAfter(Leftovers leftovers, int slot, String indent) {
		if (leftovers != null) {
			leftovers.elementsAfter(slot).forEach(element -> element.raw().write(out, indent));
		}
	}

	private void attribute(String indent, String name, String value, EObject owner) {
		out.append('\n').append(indent).append("    ").append(name).append("=\"");
		text(value, owner, name);
		out.append('"');
	}

	private void text(String text, EObject owner, String feature) {
		if (XmlText.isPlain(text)) {
			out.append(text);
			return;
		}
		if (XmlText.illegalAt(text) >= 0) {
			throw new IllegalTextException(EcoreUtil.getID(owner), feature, text);
		}
		XmlText.append(out, text);
	}

	private static String id(EObject object) {
		return object instanceof Identified identified ? identified.getId() : EcoreUtil.getID(object);
	}

	/** Puts elements that are kept without being understood back among their siblings. */
	private record Merge(Slot slot, Object[] values, List<Leftovers.Element> kept) {

		void run(Consumer<Object> known, Consumer<RawElement> unknown) {
			int next = 0;
			for (int i = 0; i < values.length; i++) {
				while (next < kept.size() && comesBefore(kept.get(next), i)) {
					unknown.accept(kept.get(next++).raw());
				}
				known.accept(values[i]);
			}
			while (next < kept.size()) {
				unknown.accept(kept.get(next++).raw());
			}
		}

		private boolean comesBefore(Leftovers.Element element, int i) {
			if (slot.kind() == Kind.OBJECTS && !slot.feature().isOrdered()) {
				return element.raw().attribute("id").orElse("").compareTo(id((EObject) values[i])) < 0;
			}
			return element.place().orElseThrow().among(Arrays.asList(values)) <= i;
		}
	}
}
