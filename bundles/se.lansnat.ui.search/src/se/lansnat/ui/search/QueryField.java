package se.lansnat.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

import se.lansnat.model.ModelPackage;
import se.lansnat.search.Search;
import se.lansnat.ui.Labels;

/**
 * A field that a question can be about.
 *
 * @param name  what is written before the colon; empty for all fields
 * @param label what it is called
 */
record QueryField(String name, String label) {

	/** All fields together. */
	static final QueryField ANY = new QueryField("", Messages.builder_any);

	/** {@return all fields together, and then each by the order of the names} */
	static List<QueryField> all() {
		Map<String, String> labels = new LinkedHashMap<>();
		for (String facet : List.of(FacetName.COUNTY, FacetName.MUNICIPALITY, FacetName.TYPE, FacetName.SECTION, FacetName.YEAR)) {
			labels.put(facet, FacetName.of(facet));
		}
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				for (EAttribute feature : type.getEAttributes()) {
					if (Search.field(feature.getName()).filter(feature.getName()::equals).isPresent()) {
						labels.putIfAbsent(feature.getName(), Labels.ofFeature(feature));
					}
				}
			}
		}
		List<QueryField> fields = new ArrayList<>();
		labels.forEach((feature, label) -> fields.add(new QueryField(written(feature, label), label)));
		fields.sort(Comparator.comparing(QueryField::label, Labels.nameOrder()));
		fields.addFirst(ANY);
		return fields;
	}

	/** The name in the user's language, unless it stands for another feature. */
	private static String written(String feature, String label) {
		String name = label.toLowerCase(Locale.ROOT).replace(' ', '_');
		boolean isPlain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
		return isPlain && Search.field(name).filter(feature::equals).isPresent() ? name : feature;
	}
}
