package se.lansnat.model.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.lansnat.model.ModelPackage.Literals;

/**
 * Unit and range of a numeric attribute.
 *
 * @param unit    SI symbol or English word; empty for plain counts and numbers
 * @param minimum smallest value allowed
 * @param maximum greatest value allowed; empty where there is none
 */
public record Quantity(String unit, BigDecimal minimum, Optional<BigDecimal> maximum) {

	private static final Map<EAttribute, Quantity> OF = Map.ofEntries(
			Map.entry(Literals.STATISTICS_RECORD__VALUE, from(0, "")),
			Map.entry(Literals.PROGRAMME_SECTION__NUMBER, from(1, "")),
			Map.entry(Literals.PLACE__POPULATION, from(0, "persons")),
			Map.entry(Literals.PLACE__HOUSEHOLDS, from(0, "households")),
			Map.entry(Literals.PLACE__LATITUDE, degrees(90)),
			Map.entry(Literals.PLACE__LONGITUDE, degrees(180)),
			Map.entry(Literals.JUNCTION__LATITUDE, degrees(90)),
			Map.entry(Literals.JUNCTION__LONGITUDE, degrees(180)),
			Map.entry(Literals.SEGMENT__LENGTH_M, from(0, "m")),
			Map.entry(Literals.SEGMENT__PLANNED_YEAR, years()),
			Map.entry(Literals.DUCT__LENGTH_M, from(0, "m")),
			Map.entry(Literals.DUCT__TUBES, from(0, "")),
			Map.entry(Literals.DUCT__EMPTY_TUBES, from(0, "")),
			Map.entry(Literals.DUCT__PLANNED_YEAR, years()),
			Map.entry(Literals.DUCT_SURVEY_FIGURE__LENGTH_M, from(0, "m")),
			Map.entry(Literals.NODE__SECURITY_CLASS, from(1, "")),
			Map.entry(Literals.NODE__HOUSEHOLDS, from(0, "households")),
			Map.entry(Literals.NODE__LATITUDE, degrees(90)),
			Map.entry(Literals.NODE__LONGITUDE, degrees(180)),
			Map.entry(Literals.NODE__PLANNED_YEAR, years()),
			Map.entry(Literals.ASSUMPTION__VALUE, from(0, "")),
			Map.entry(Literals.APPROVED_VERSION__NUMBER, from(1, "")),
			Map.entry(Literals.REGIONAL_PROGRAMME__MATCH_ABOVE, share()),
			Map.entry(Literals.REGIONAL_PROGRAMME__ASK_ABOVE, share()),
			Map.entry(Literals.PROVENANCE__SCORE, share()),
			Map.entry(Literals.SUPPORT_ENTRY__NUMBER, from(1, "")),
			Map.entry(Literals.SUPPORT_ENTRY__AMOUNT_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_ENTRY__BASIS_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_ENTRY__BASIS_BEFORE_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_ENTRY__LENGTH_M, from(0, "m")),
			Map.entry(Literals.SUPPORT_ENTRY__INSIDE_LENGTH_M, from(0, "m")),
			Map.entry(Literals.SUPPORT_ENTRY__INSIDE_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_ENTRY__PROCUREMENT_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_ENTRY__MEMBERS_GETTING_PERCENT, percent()),
			Map.entry(Literals.SUPPORT_ENTRY__MEMBERS_HAVING_PERCENT, percent()),
			Map.entry(Literals.SUPPORT_SHARE__LENGTH_M, from(0, "m")),
			Map.entry(Literals.SUPPORT_SHARE__PERCENT, percent()),
			Map.entry(Literals.SUPPORT_SHARE__AMOUNT_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_SHARE__BASIS_SEK, from(0, "SEK")),
			Map.entry(Literals.SUPPORT_SHARE__BASIS_BEFORE_SEK, from(0, "SEK")),
			Map.entry(Literals.COST_LINE__AMOUNT_SEK, from(0, "SEK")),
			Map.entry(Literals.COST_LINE__LENGTH_M, from(0, "m")),
			Map.entry(Literals.COST_LINE__INSIDE_LENGTH_M, from(0, "m")),
			Map.entry(Literals.COST_LINE__YEARS, from(0, "years")),
			Map.entry(Literals.FINANCING_LINE__AMOUNT_SEK, from(0, "SEK")),
			Map.entry(Literals.TENDER__AMOUNT_SEK, from(0, "SEK")),
			Map.entry(Literals.CONNECTION__PLANNED_YEAR, years()),
			Map.entry(Literals.CONNECTION__LENGTH_M, from(0, "m")),
			Map.entry(Literals.CONNECTION__CAPACITY_MBIT_S, from(0, "Mbit/s")));

	private static final Map<EClass, List<EAttribute>> NUMERIC = new ConcurrentHashMap<>();

	/**
	 * The quantity of a feature.
	 *
	 * @param feature any feature
	 * @return its unit and range; empty where it is not numeric
	 */
	public static Optional<Quantity> of(EStructuralFeature feature) {
		return Optional.ofNullable(feature instanceof EAttribute attribute ? OF.get(attribute) : null);
	}

	/**
	 * Whether a number is in the range.
	 *
	 * @param number any number
	 * @return true from the minimum to the maximum, both included
	 */
	public boolean allows(Number number) {
		BigDecimal exact = number instanceof BigDecimal decimal ? decimal
				: number instanceof Double degrees ? finite(degrees) : BigDecimal.valueOf(number.longValue());
		return exact != null && exact.compareTo(minimum) >= 0 && (maximum.isEmpty() || exact.compareTo(maximum.get()) <= 0);
	}

	/**
	 * Whether every number of an object is in its range.
	 *
	 * @param object any object
	 * @return false if one is not
	 */
	public static boolean allAllowed(EObject object) {
		for (EAttribute attribute : NUMERIC.computeIfAbsent(object.eClass(), Quantity::numericAttributes)) {
			if (object.eIsSet(attribute) && !OF.get(attribute).allows((Number) object.eGet(attribute))) {
				return false;
			}
		}
		return true;
	}

	private static List<EAttribute> numericAttributes(EClass type) {
		return type.getEAllAttributes().stream().filter(OF::containsKey).toList();
	}

	private static BigDecimal finite(Double degrees) {
		return Double.isFinite(degrees) ? new BigDecimal(degrees) : null;
	}

	private static Quantity from(long minimum, String unit) {
		return new Quantity(unit, BigDecimal.valueOf(minimum), Optional.empty());
	}

	/** Wide enough for every programme, narrow enough to find a number that is no year. */
	private static Quantity years() {
		return new Quantity("", BigDecimal.valueOf(1900), Optional.of(BigDecimal.valueOf(2200)));
	}

	private static Quantity share() {
		return new Quantity("", BigDecimal.ZERO, Optional.of(BigDecimal.ONE));
	}

	private static Quantity percent() {
		return new Quantity("percent", BigDecimal.ZERO, Optional.of(BigDecimal.valueOf(100)));
	}

	private static Quantity degrees(long limit) {
		return new Quantity("degrees", BigDecimal.valueOf(-limit), Optional.of(BigDecimal.valueOf(limit)));
	}
}
