package se.lansnat.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Attributes;

import se.lansnat.model.text.ClassForm.Kind;
import se.lansnat.model.text.ClassForm.Slot;

/** Builds the objects of one part from parser events. Whatever does not fit the model becomes a leftover of its object. */
final class PartBuilder {

	/** An object whose element is open. */
	private static final class Frame {
		final InternalEObject object;
		final ClassForm form;
		/** The child slot met last, the many-valued value that it holds, and how many elements came for it. */
		Slot slot;
		EList<?> list;
		int count;

		Frame(InternalEObject object) {
			this.object = object;
			this.form = ClassForm.of(object.eClass());
		}

		/** Keeps an element after the slot met last. */
		void keepAfter(RawElement element) {
			Leftovers.of(object).add(new Leftovers.Element(slot == null ? -1 : slot.index(), Optional.empty(), element));
		}

		/** Keeps an element among the values of a slot, after those that there are so far. */
		void keepWithin(Slot within, RawElement element) {
			EObject previous = within.kind() == Kind.OBJECTS && count > 0 && list != null ? (EObject) list.get(list.size() - 1) : null;
			Leftovers.of(object).add(new Leftovers.Element(within.index(), Optional.of(new Leftovers.Place(count, previous)), element));
		}

		@SuppressWarnings("unchecked")
		<T> InternalEList<T> list() {
			return (InternalEList<T>) list;
		}
	}

	/** A reference by id; resolved when all objects are known. */
	private record Reference(InternalEObject object, Slot slot, String id, RawElement element, int index, int line) {
	}

	private final EPackage model;
	private final EClass rootType;
	private final ReadProblems problems;
	private final IntSupplier line;
	private final Consumer<String> version;
	private final List<Frame> frames = new ArrayList<>();
	private final RawCollector raw = new RawCollector();
	private final List<Reference> references = new ArrayList<>();
	private final Map<String, EObject> ids = new HashMap<>();
	private final Set<String> retainedIds = new HashSet<>();
	private final StringBuilder text = new StringBuilder();
	private String prefix;
	private EObject root;

	/** The version's text is handed over before anything else happens; the consumer may stop the reading with an exception. */
	PartBuilder(EClass rootType, ReadProblems problems, IntSupplier line, Consumer<String> version) {
		this.model = rootType.getEPackage();
		this.rootType = rootType;
		this.problems = problems;
		this.line = line;
		this.version = version;
	}

	/** {@return the root, or null if it was not one of the model} */
	EObject root() {
		return root;
	}

	/** {@return the first object of each id} */
	Map<String, EObject> ids() {
		return ids;
	}

	/** {@return the ids of objects that are kept without being understood} */
	Set<String> retainedIds() {
		return retainedIds;
	}

	void start(String name, Attributes attributes) {
		if (raw.isOpen()) {
			raw.start(name, attributes, line.getAsInt());
		} else if (frames.isEmpty()) {
			startRoot(name, attributes);
		} else {
			startChild(frames.get(frames.size() - 1), name, attributes);
		}
	}

	void characters(char[] chars, int start, int length) {
		if (raw.isOpen()) {
			raw.characters(chars, start, length);
			return;
		}
		for (int i = start; i < start + length; i++) {
			if (chars[i] > ' ' || !text.isEmpty()) {
				text.append(chars, i, start + length - i);
				return;
			}
		}
	}

	void end() {
		if (raw.isOpen()) {
			RawElement element = raw.end(line.getAsInt());
			if (!raw.isOpen()) {
				endValue(frames.get(frames.size() - 1), element);
			}
			return;
		}
		keepText();
		frames.remove(frames.size() - 1);
	}

	/** Resolves the references; to be called when the document has ended. */
	void finish() {
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

	private void startRoot(String name, Attributes attributes) {
		version.accept(attributes.getValue("schema"));
		int colon = name.indexOf(':');
		prefix = colon < 0 ? "" : name.substring(0, colon + 1);
		EClass type = isOurs(attributes.getValue(namespaceAttribute())) ? type(name) : null;
		if (type == null || !rootType.isSuperTypeOf(type)) {
			throw new DamagedPartException(problems.wrongRoot(name, line.getAsInt()));
		}
		root = open(type, attributes, true);
	}

	/** Whether a namespace is the model's, of any major version: the last piece of the name is the major. */
	private boolean isOurs(String namespace) {
		String own = model.getNsURI();
		String stem = own.substring(0, own.lastIndexOf(':') + 1);
		return namespace != null && namespace.startsWith(stem);
	}

	private String namespaceAttribute() {
		return prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
	}

	private void startChild(Frame frame, String name, Attributes attributes) {
		keepText();
		Slot slot = frame.form.slot(name);
		if (slot != null && !slot.kind().isInTag()) {
			enter(frame, slot);
		}
		EClass type = slot != null && slot.kind() == Kind.OBJECTS ? childType(slot, attributes) : null;
		if (type == null || !slot.feature().isMany() && frame.count > 0) {
			raw.start(name, attributes, line.getAsInt());
			return;
		}
		frame.count++;
		EObject child = open(type, attributes, false);
		if (slot.feature().isMany()) {
			frame.<EObject>list().addUnique(child);
		} else {
			frame.object.eSet(slot.id(), child);
		}
	}

	private static void enter(Frame frame, Slot slot) {
		if (frame.slot != slot) {
			frame.slot = slot;
			frame.count = 0;
			frame.list = slot.feature().isMany() ? (EList<?>) frame.object.eGet(slot.id(), false, true) : null;
		}
	}

	private EObject open(EClass type, Attributes attributes, boolean isRoot) {
		InternalEObject object = (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
		Frame frame = new Frame(object);
		frames.add(frame);
		// The id comes last in the text and is wanted for whatever is to be said about the other attributes.
		EAttribute idFeature = type.getEIDAttribute();
		register(object, idFeature, attributes.getValue(idFeature.getName()));
		int after = -1;
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			Slot slot = frame.form.slot(name);
			if (slot == null) {
				if (!isLayout(name, isRoot)) {
					Leftovers.of(object).add(new Leftovers.Attribute(after, name, attributes.getValue(i)));
					if (!name.startsWith("xmlns:")) {
						problems.unknown(object, name, line.getAsInt());
					}
				}
			} else {
				after = slot.kind().isInTag() ? slot.index() : after;
				if (slot.feature() != idFeature) {
					set(object, slot, attributes.getValue(i), after);
				}
			}
		}
		return object;
	}

	private void set(InternalEObject object, Slot slot, String value, int after) {
		if (slot.kind() == Kind.REFERENCE) {
			references.add(new Reference(object, slot, value, null, 0, line.getAsInt()));
			return;
		}
		try {
			if (slot.kind() == Kind.VALUE) {
				object.eSet(slot.id(), slot.parse(value));
				return;
			}
		} catch (RuntimeException e) {
			// Every data type has exceptions of its own for texts that it cannot read.
		}
		Leftovers.of(object).add(new Leftovers.Attribute(after, slot.name(), value));
		problems.badValue(object, slot.name(), value, line.getAsInt());
	}

	private void register(InternalEObject object, EAttribute idFeature, String id) {
		boolean missing = id == null || id.isBlank();
		object.eSet(idFeature, missing ? problems.idFor(line.getAsInt(), ids.size()) : id);
		if (missing) {
			problems.idMissing(object, line.getAsInt());
		}
		if (ids.putIfAbsent((String) object.eGet(idFeature), object) != null) {
			problems.duplicateId(object, line.getAsInt());
		}
	}

	/** A value, a reference or something unknown has ended. */
	private void endValue(Frame frame, RawElement element) {
		Slot slot = frame.form.slot(element.name());
		if (slot == null) {
			frame.keepAfter(element);
			retainIds(element);
			problems.unknown(frame.object, element.name(), element.line());
			return;
		}
		switch (slot.kind()) {
		case VALUES -> addValue(frame, slot, element);
		case REFERENCES -> references.add(new Reference(frame.object, slot, href(element), element, frame.count++, element.line()));
		case VALUE -> setValue(frame, slot, element);
		case REFERENCE -> {
			frame.keepAfter(element);
			problems.badValue(frame.object, slot.name(), element.text(), element.line());
		}
		case OBJECTS -> {
			frame.keepWithin(slot, element);
			retainIds(element);
			problems.unknown(frame.object, element.name(), element.line());
		}
		}
	}

	private void retainIds(RawElement element) {
		element.attribute("id").ifPresent(retainedIds::add);
		element.children().forEach(this::retainIds);
	}

	private void addValue(Frame frame, Slot slot, RawElement element) {
		enter(frame, slot);
		try {
			if (element.isTextOnly()) {
				frame.list().add(slot.parse(element.text()));
				frame.count++;
				return;
			}
		} catch (RuntimeException e) {
			// As for attributes.
		}
		frame.keepWithin(slot, element);
		problems.badValue(frame.object, slot.name(), element.text(), element.line());
	}

	private void setValue(Frame frame, Slot slot, RawElement element) {
		if (element.isTextOnly() && !frame.object.eIsSet(slot.id())) {
			set(frame.object, slot, element.text(), slot.index());
		} else {
			frame.keepAfter(element);
			problems.badValue(frame.object, slot.name(), element.text(), element.line());
		}
	}

	private static String href(RawElement element) {
		String href = element.attribute("href").orElse("");
		return href.startsWith("#") ? href.substring(1) : href;
	}

	private static void link(Reference reference, EObject target) {
		if (reference.slot().feature().isMany()) {
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
		if (reference.element() == null) {
			leftovers.add(new Leftovers.Attribute(slot.index(), slot.name(), reference.id()));
		} else {
			leftovers.add(new Leftovers.Element(slot.index(), Optional.of(new Leftovers.Place(reference.index(), null)),
					reference.element()));
		}
	}

	private void keepText() {
		if (!text.isEmpty()) {
			Frame frame = frames.get(frames.size() - 1);
			frame.keepAfter(RawElement.text(text.toString().strip(), line.getAsInt()));
			text.setLength(0);
			problems.unknown(frame.object, "", line.getAsInt());
		}
	}

	/** Attributes that the writer makes anew. */
	private boolean isLayout(String name, boolean isRoot) {
		return switch (name) {
		case "xsi:type" -> true;
		case "xmi:version", "xmlns:xmi", "xmlns:xsi" -> isRoot;
		default -> isRoot && name.equals(namespaceAttribute());
		};
	}

	private EClass childType(Slot slot, Attributes attributes) {
		String name = attributes.getValue("xsi:type");
		EClass declared = (EClass) slot.feature().getEType();
		EClass type = name == null ? declared : type(name);
		return type == null || type.isAbstract() || !declared.isSuperTypeOf(type) ? null : type;
	}

	private EClass type(String name) {
		if (!name.startsWith(prefix)) {
			return null;
		}
		EClassifier type = model.getEClassifier(name.substring(prefix.length()));
		return type instanceof EClass found && !found.isAbstract() ? found : null;
	}
}
