package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.consolidation.Difference;
import se.lansnat.consolidation.Source;
import se.lansnat.model.ObjectRef;

/**
 * What several objects say, side by side: a column for each object and a row for each feature that one of them says something of.
 *
 * @param sources the objects, one column each
 * @param rows    what they say: first what they contradict each other in
 */
record Comparison(List<Source> sources, List<Row> rows) {

	/**
	 * What they say of one thing.
	 *
	 * @param title   what it is about
	 * @param texts   what each object says, empty for nothing
	 * @param differs whether they contradict each other here
	 */
	record Row(String title, List<String> texts, boolean differs) {
	}

	/** Keeps the lists as they are now. */
	Comparison {
		sources = List.copyOf(sources);
		rows = List.copyOf(rows);
	}

	/**
	 * Puts objects side by side.
	 *
	 * @param sources     the objects
	 * @param differences what they contradict each other in
	 * @param found       finds an object by its UUID; nothing for those of a neighbouring county
	 * @param named       the names of municipalities by code
	 * @param origins     rows that say where the objects come from, shown after the differences
	 * @return the comparison
	 */
	static Comparison of(List<Source> sources, List<Difference> differences, Function<String, Optional<EObject>> found,
			UnaryOperator<String> named, List<Row> origins) {
		List<Row> rows = new ArrayList<>();
		Set<String> told = new LinkedHashSet<>();
		for (Difference difference : differences) {
			if (told.add(difference.feature())) {
				rows.add(row(difference, sources, named));
			}
		}
		rows.addAll(origins);
		List<EObject> objects = sources.stream().map(source -> found.apply(source.object()).orElse(null)).toList();
		for (EStructuralFeature feature : features(objects)) {
			if (told.add(feature.getName())) {
				List<String> texts = objects.stream().map(object -> text(object, feature)).toList();
				if (texts.stream().anyMatch(text -> !text.isEmpty())) {
					rows.add(new Row(Words.featureTitle(feature), texts, false));
				}
			}
		}
		return new Comparison(sources, rows);
	}

	private static Row row(Difference difference, List<Source> sources, UnaryOperator<String> named) {
		EStructuralFeature feature = Words.feature(difference.feature()).orElse(null);
		Map<String, String> said = new HashMap<>();
		for (Difference.Said one : difference.values()) {
			said.put(one.object(), feature == null ? named.apply(String.valueOf(one.value())) : PlainValues.text(feature, one.value()));
		}
		List<String> texts = sources.stream().map(source -> said.getOrDefault(source.object(), "")).toList();
		return new Row(Words.featureTitle(difference.feature()), texts, true);
	}

	private static Set<EStructuralFeature> features(List<EObject> objects) {
		return objects.stream().filter(object -> object != null).map(EObject::eClass).map(EClass::getEAllStructuralFeatures).flatMap(List::stream)
				.filter(feature -> !feature.getName().equals("id") && (!(feature instanceof EReference reference) || !reference.isContainment()
						|| reference.getEReferenceType().getInstanceClass() == ObjectRef.class && !reference.isMany()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String text(EObject object, EStructuralFeature feature) {
		if (object == null || object.eClass().getFeatureID(feature) < 0 || !object.eIsSet(feature)) {
			return "";
		}
		Object value = object.eGet(feature);
		if (value instanceof ObjectRef reference) {
			return reference.getLabel() == null ? "" : reference.getLabel();
		}
		return PlainValues.text(feature, value instanceof List<?> list ? List.copyOf(list) : value);
	}
}
