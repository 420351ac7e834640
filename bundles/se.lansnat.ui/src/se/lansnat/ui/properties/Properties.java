package se.lansnat.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.names.Names;
import se.lansnat.model.names.ValueText;
import se.lansnat.model.text.Quantity;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;

/** Describes an object: all its features in the user's words, what it refers to, where it is and where it comes from. */
final class Properties {

	private final CountySession session;
	private final EObject object;
	private final List<Property> list = new ArrayList<>();

	private Properties(CountySession session, EObject object) {
		this.session = session;
		this.object = object;
	}

	static List<Property> of(CountySession session, EObject object) {
		Properties properties = new Properties(session, object);
		properties.describe();
		return properties.list;
	}

	private void describe() {
		list.add(new Property(Messages.properties_type, Names.of(object.eClass()), null, null));
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature == object.eClass().getEIDAttribute() || feature == Literals.PART__SCHEMA) {
				continue;
			}
			if (!(feature instanceof EReference reference)) {
				list.add(new Property(name(feature), ValueText.of(object, feature), feature, null));
			} else if (!reference.isContainment()) {
				targets(feature).forEach(target -> list.add(new Property(name(feature), Names.of(target), null, target)));
			} else {
				contents(reference);
			}
		}
		if (object.eContainer() != null) {
			EObject parent = object.eContainer();
			String name = parent instanceof MunicipalProgramme programme
					? Names.of(programme.eClass()) + ' ' + Labels.of(session, programme)
					: Names.of(parent);
			list.add(new Property(Messages.properties_in, name, null, parent));
		}
		list.add(new Property(Messages.properties_file, session.folder().partOf(object).map(FolderPart::file).orElse(""), null, null));
		list.add(new Property(Names.of(object.eClass().getEIDAttribute()), ValueText.of(object, object.eClass().getEIDAttribute()), null, null));
	}

	/** References to other files are shown by where they lead; other contents by how many there are. */
	private void contents(EReference reference) {
		List<EObject> children = targets(reference);
		if (reference.getEReferenceType() == Literals.OBJECT_REF || Literals.OBJECT_REF.isSuperTypeOf(reference.getEReferenceType())) {
			for (EObject child : children) {
				ObjectRef leading = (ObjectRef) child;
				Optional<EObject> target = session.find(String.valueOf(leading.getTargetId()));
				String label = target.map(Names::of).orElse(NLS.bind(Messages.properties_gone, leading.getLabel() == null ? "" : leading.getLabel()));
				list.add(new Property(name(reference), municipality(leading) + label, null, target.orElse(null)));
			}
		} else if (!children.isEmpty()) {
			list.add(new Property(name(reference), String.valueOf(children.size()), null, null));
		}
	}

	private String municipality(ObjectRef leading) {
		return session.municipality(leading.getMunicipalityCode()).map(found -> Labels.of(found) + ", ").orElse("");
	}

	@SuppressWarnings("unchecked")
	private List<EObject> targets(EStructuralFeature feature) {
		if (!object.eIsSet(feature)) {
			return List.of();
		}
		return feature.isMany() ? (List<EObject>) object.eGet(feature) : List.of((EObject) object.eGet(feature));
	}

	private static String name(EStructuralFeature feature) {
		String name = Labels.ofFeature(feature);
		String unit = Quantity.of(feature).map(Quantity::unit).filter(PropertyTypes::isShown).orElse("");
		return unit.isEmpty() ? name : name + " (" + PropertyTypes.unit(unit) + ")";
	}
}
