package se.lansnat.report.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A row of a table: one thing with everything that is said of it.
 *
 * @param name           what it is called
 * @param municipalities codes of the municipalities that describe it
 * @param objects        the objects that describe it
 * @param values         what was found to hold of it, by name of the feature; what is not there the objects say
 */
record Thing(String name, List<String> municipalities, List<EObject> objects, Map<String, Object> values) {

	/** What has no name is said to have none. */
	Thing {
		name = name == null || name.isBlank() ? Messages.nameless : name.strip();
	}

	/** As Swedes sort the names. */
	static Comparator<Thing> order() {
		return Comparator.comparing(Thing::name, CountyView.order());
	}

	/** The first object of a type. */
	<T> Optional<T> first(Class<T> type) {
		return objects.stream().filter(type::isInstance).map(type::cast).findFirst();
	}

	/** What is said of a feature: what holds, a dash where nobody says anything, or that the descriptions differ. */
	String say(EStructuralFeature feature) {
		if (values.containsKey(feature.getName())) {
			return Say.value(feature, values.get(feature.getName()));
		}
		List<String> said = objects.stream().filter(object -> object.eClass().getEAllStructuralFeatures().contains(feature))
				.map(object -> Say.of(object, feature)).filter(text -> !text.equals(Say.NONE)).distinct().toList();
		return said.isEmpty() ? Say.NONE : said.size() == 1 ? said.getFirst() : Messages.differs;
	}

	/** The value of a feature, where all who say anything say the same. */
	Optional<Object> value(EStructuralFeature feature) {
		if (values.containsKey(feature.getName())) {
			return Optional.of(values.get(feature.getName()));
		}
		List<Object> said = objects.stream().filter(object -> object.eClass().getEAllStructuralFeatures().contains(feature))
				.filter(object -> object.eIsSet(feature)).map(object -> object.eGet(feature)).distinct().toList();
		return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
	}

	/** Whether a feature has a value of an enumeration, in whatever form it came. */
	boolean is(EStructuralFeature feature, Enumerator literal) {
		return value(feature).filter(value -> value == literal || literal.getLiteral().equals(value)).isPresent();
	}
}
