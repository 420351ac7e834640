package se.lansnat.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ObjectRef;
import se.lansnat.model.names.Names;

/**
 * What a feature is to the search, worked out once.
 *
 * @param feature the feature
 * @param name    its Ecore name, that of its field
 * @param number  name of the field of its numbers
 * @param shown   its number among those that are shown
 * @param names   whether things are called by it
 * @param dated   whether years are looked for in it
 * @param refers  whether it refers to other objects
 * @param saying  what a yes says
 */
record FeaturePlan(EStructuralFeature feature, String name, String number, int shown, boolean names, boolean dated, boolean refers,
		String saying) {

	private static final Map<EClass, List<FeaturePlan>> PLANS = new ConcurrentHashMap<>();

	/** The features of a class that are content: not what its objects contain. */
	static List<FeaturePlan> of(EClass type) {
		return PLANS.computeIfAbsent(type, one -> one.getEAllStructuralFeatures().stream().filter(FeaturePlan::isContent)
				.map(FeaturePlan::of).toList());
	}

	private static FeaturePlan of(EStructuralFeature feature) {
		String name = feature.getName();
		boolean refers = feature instanceof EReference reference && !reference.isContainment();
		return new FeaturePlan(feature, name, name + Fields.NUMBER, Fields.SHOWN.indexOf(name), Fields.NAMING.contains(name),
				name.toLowerCase(Locale.ROOT).endsWith("year") || name.equals("date"), refers, Names.of(feature));
	}

	private static boolean isContent(EStructuralFeature feature) {
		boolean contains = feature instanceof EReference reference && reference.isContainment();
		return !Fields.LEFT_OUT.contains(feature.getName())
				&& (!contains || ObjectRef.class.isAssignableFrom(feature.getEType().getInstanceClass()));
	}
}
