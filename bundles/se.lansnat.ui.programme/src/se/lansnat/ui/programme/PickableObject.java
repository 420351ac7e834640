package se.lansnat.ui.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.names.Names;
import se.lansnat.ui.Labels;

/**
 * An object that a section can refer to.
 *
 * @param object a place, node, connection, segment or duct of the programme
 * @param name   what it is called
 * @param type   what it is
 */
record PickableObject(EObject object, String name, String type) {

	/**
	 * What a section can refer to and does not yet.
	 *
	 * @param section a section of a programme
	 * @return the objects, by name as Swedes sort
	 */
	static List<PickableObject> of(ProgrammeSection section) {
		MunicipalProgramme programme = (MunicipalProgramme) section.eContainer();
		Set<String> linked = section.getLinked().stream().map(ObjectRef::getTargetId).collect(Collectors.toSet());
		return Stream
				.of(programme.getLocalities(), programme.getAreas(), programme.getNodes(), programme.getConnections(), programme.getSegments(),
						programme.getDucts())
				.flatMap(Collection::stream).filter(object -> !linked.contains(EcoreUtil.getID(object)))
				.map(object -> new PickableObject(object, Labels.of((EObject) object), Names.of(object.eClass())))
				.sorted(Comparator.comparing(PickableObject::name, Labels.nameOrder()).thenComparing(PickableObject::type)).toList();
	}

	/**
	 * Whether somebody who types this looks for the object.
	 *
	 * @param words each must be in the name or the type, in upper or lower case
	 * @return true if it fits; an empty text fits everything
	 */
	boolean fits(String words) {
		String all = (name + ' ' + type).toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
	}
}
