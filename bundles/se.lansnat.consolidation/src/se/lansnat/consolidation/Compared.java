package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.RegionalItemKind;

/** The features that descriptions of one thing are compared in, kind by kind, and when two values say the same. */
final class Compared {

	/** Who owns something is written in many ways: these are compared as names. */
	private static final Set<String> NAMES = Set.of("owner", "operator");

	/** Lengths by different methods differ; within one per cent, or a metre, they say the same. A figure of ours. */
	private static final BigDecimal LENGTH_TOLERANCE = new BigDecimal("0.01");
	private static final String LENGTH = "lengthM";
	static final String GROUNDS = "grounds";

	private static final Map<RegionalItemKind, EClass> TYPES = new EnumMap<>(Map.of(RegionalItemKind.LOCALITY, Literals.LOCALITY,
			RegionalItemKind.AREA, Literals.AREA, RegionalItemKind.NODE, Literals.NODE, RegionalItemKind.CONNECTION, Literals.CONNECTION,
			RegionalItemKind.SEGMENT, Literals.SEGMENT, RegionalItemKind.JUNCTION, Literals.JUNCTION, RegionalItemKind.DUCT, Literals.DUCT));

	private static final List<String> PLACE = List.of(GROUNDS, "population", "households", "periodStart", "periodEnd", "marketAssessment");

	private static final Map<RegionalItemKind, List<String>> NAMES_OF_FEATURES = new EnumMap<>(Map.of(
			RegionalItemKind.LOCALITY, PLACE,
			RegionalItemKind.AREA, PLACE,
			RegionalItemKind.NODE, List.of("kind", "securityClass", "households", "gateway", "state", "plannedYear", "owner", "operator"),
			RegionalItemKind.CONNECTION, List.of("network", "technique", LENGTH, "capacityMbitS", "state", "plannedYear", "owner", "operator",
					"reach", "vital", "commercial", "openness"),
			RegionalItemKind.SEGMENT, List.of(LENGTH, "state", "plannedYear", "owner", "operator"),
			RegionalItemKind.JUNCTION, List.of(),
			RegionalItemKind.DUCT, List.of("kind", LENGTH, "tubes", "emptyTubes", "owner", "operator", "localitySide", "jointLaying",
					"technicalAvailability", "commercialAvailability", "state", "plannedYear")));

	private static final Map<RegionalItemKind, List<EStructuralFeature>> FEATURES = new EnumMap<>(RegionalItemKind.class);

	static {
		NAMES_OF_FEATURES.forEach((kind, names) -> FEATURES.put(kind, names.stream().map(TYPES.get(kind)::getEStructuralFeature).toList()));
	}

	private Compared() {
	}

	/** {@return the features of a kind, in the order in which they are shown} */
	static List<EStructuralFeature> features(RegionalItemKind kind) {
		return FEATURES.get(kind);
	}

	/** {@return the place of a feature among those of its kind} */
	static int index(RegionalItemKind kind, String feature) {
		return NAMES_OF_FEATURES.get(kind).indexOf(feature);
	}

	/** {@return what an object says of the features of its kind, in their order; null where it says nothing} */
	static Object[] values(EObject object, RegionalItemKind kind) {
		List<EStructuralFeature> features = features(kind);
		Object[] values = new Object[features.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = object.eIsSet(features.get(i)) ? plain(object.eGet(features.get(i))) : null;
		}
		return values;
	}

	/** Whether two objects say the same of a feature; one that says nothing contradicts nobody. */
	static boolean same(String feature, Object a, Object b) {
		if (a == null || b == null || a.equals(b)) {
			return true;
		}
		if (feature.equals(LENGTH)) {
			return sameLength((BigDecimal) a, (BigDecimal) b);
		}
		if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
			return x.compareTo(y) == 0;
		}
		return NAMES.contains(feature) && sameName((String) a, (String) b);
	}

	private static boolean sameName(String a, String b) {
		Name name = Name.of(a);
		return name.isNone() ? a.strip().equalsIgnoreCase(b.strip()) : name.key().equals(Name.of(b).key());
	}

	private static boolean sameLength(BigDecimal a, BigDecimal b) {
		BigDecimal allowed = a.max(b).multiply(LENGTH_TOLERANCE).max(BigDecimal.ONE);
		return a.subtract(b).abs().compareTo(allowed) <= 0;
	}

	/** Values as they are shown and kept: literals of enumerations, lists in a fixed order, days as ISO text. */
	private static Object plain(Object value) {
		return switch (value) {
		case Collection<?> values -> values.isEmpty() ? null
				: List.copyOf(new TreeSet<>(values.stream().map(one -> (String) plain(one)).toList()));
		case Enumerator literal -> literal.getLiteral();
		case java.time.LocalDate day -> day.toString();
		default -> value;
		};
	}
}
