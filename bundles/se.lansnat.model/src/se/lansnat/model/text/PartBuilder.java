package se.lansnat.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.xml.sax.Attributes;

import se.lansnat.model.text.ClassForm.Kind;
import se.lansnat.model.text.ClassForm.Slot;

/** Builds the objects of one part from parser events. Whatever does not fit the model becomes a leftover of its object. */
final class PartBuilder {

	private final SharedValues shared = new SharedValues();
	private final EPackage model;
	private final EClass rootType;
	private final ReadProblems problems;
	private final IntSupplier line;
	private final Consumer<String> version;
	private final List<OpenObject> open = new ArrayList<>();
	private final RawCollector raw = new RawCollector();
	private final References references = new References();
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
		} else if (open.isEmpty()) {
			startRoot(name, attributes);
		} else {
			startChild(open.get(open.size() - 1), name, attributes);
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
				endValue(open.get(open.size() - 1), element);
			}
			return;
		}
		keepText();
		open.remove(open.size() - 1);
	}

	/** Resolves the references; to be called when the document has ended. */
	void finish() {
		references.resolve(ids, problems);
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

	private void startChild(OpenObject owner, String name, Attributes attributes) {
		keepText();
		Slot slot = owner.form().slot(name);
		if (slot != null && !slot.kind().isInTag()) {
			owner.enter(slot);
		}
		EClass type = slot != null && slot.kind() == Kind.OBJECTS ? childType(slot, attributes) : null;
		if (type == null || !owner.hasRoom()) {
			raw.start(name, attributes, line.getAsInt());
		} else {
			owner.take(open(type, attributes, false));
		}
	}

	private EObject open(EClass type, Attributes attributes, boolean isRoot) {
		InternalEObject object = (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
		OpenObject owner = new OpenObject(object);
		open.add(owner);
		// The id comes last in the text and is wanted for whatever is to be said about the other attributes.
		EAttribute idFeature = type.getEIDAttribute();
		register(object, idFeature, attributes.getValue(idFeature.getName()));
		int after = -1;
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getQName(i);
			Slot slot = owner.form().slot(name);
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
			references.add(object, slot, value, line.getAsInt());
			return;
		}
		if (slot.kind() == Kind.REFERENCES) {
			// EMF's own form of references within a document: ids separated by blanks.
			for (String id : value.strip().split("\\s+")) {
				references.add(object, slot, RawElement.reference(slot.name(), id, line.getAsInt()));
			}
			return;
		}
		try {
			if (slot.kind() == Kind.VALUE) {
				object.eSet(slot.id(), shared.parse(slot, value));
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
	private void endValue(OpenObject owner, RawElement element) {
		Slot slot = owner.form().slot(element.name());
		if (slot == null) {
			owner.keepAfter(element);
			retainIds(element);
			problems.unknown(owner.object(), element.name(), element.line());
			return;
		}
		switch (slot.kind()) {
		case VALUES -> addValue(owner, slot, element);
		case REFERENCES -> references.add(owner, slot, element);
		case VALUE -> setValue(owner, slot, element);
		case REFERENCE -> {
			owner.keepAfter(element);
			problems.badValue(owner.object(), slot.name(), element.text(), element.line());
		}
		case OBJECTS -> {
			owner.keepWithin(element);
			retainIds(element);
			problems.unknown(owner.object(), element.name(), element.line());
		}
		}
	}

	private void retainIds(RawElement element) {
		element.attribute("id").ifPresent(retainedIds::add);
		element.children().forEach(this::retainIds);
	}

	private void addValue(OpenObject owner, Slot slot, RawElement element) {
		owner.enter(slot);
		try {
			if (element.isTextOnly()) {
				owner.takeValue(slot.parse(element.text()));
				return;
			}
		} catch (RuntimeException e) {
			// As for attributes.
		}
		owner.keepWithin(element);
		problems.badValue(owner.object(), slot.name(), element.text(), element.line());
	}

	private void setValue(OpenObject owner, Slot slot, RawElement element) {
		if (element.isTextOnly() && !owner.object().eIsSet(slot.id())) {
			set(owner.object(), slot, element.text(), slot.index());
		} else {
			owner.keepAfter(element);
			problems.badValue(owner.object(), slot.name(), element.text(), element.line());
		}
	}

	private void keepText() {
		if (!text.isEmpty()) {
			OpenObject owner = open.get(open.size() - 1);
			owner.keepAfter(RawElement.text(text.toString().strip(), line.getAsInt()));
			text.setLength(0);
			problems.unknown(owner.object(), "", line.getAsInt());
		}
	}

	/** Attributes that the writer makes anew. */
	private boolean isLayout(String name, boolean isRoot) {
		return switch (name) {
		case "xsi:type" -> true;
		case "xmi:version", "xmlns:xmi", "xmlns:xsi" -> isRoot;
		// Another prefix than ours stays known to what is kept without being understood.
		default -> isRoot && name.equals(namespaceAttribute()) && prefix.equals(model.getNsPrefix() + ":");
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
