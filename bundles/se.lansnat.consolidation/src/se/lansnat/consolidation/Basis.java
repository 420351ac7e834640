package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.lansnat.model.County;
import se.lansnat.model.Decision;
import se.lansnat.model.Municipality;
import se.lansnat.model.RegionalProgramme;

/**
 * What a consolidation rests on besides the municipal programmes.
 *
 * @param municipalities names of the county's municipalities by code
 * @param matchAbove     from this score, 0 to 1, two descriptions are one without asking
 * @param askAbove       from this score, 0 to 1, it is asked whether they are
 * @param decisions      what was decided before
 */
public record Basis(Map<String, String> municipalities, BigDecimal matchAbove, BigDecimal askAbove, List<Decision> decisions) {

	/** The threshold that holds where a county has none of its own. A figure of ours. */
	public static final BigDecimal MATCH_ABOVE = new BigDecimal("0.85");
	/** The threshold that holds where a county has none of its own. A figure of ours. */
	public static final BigDecimal ASK_ABOVE = new BigDecimal("0.6");
	/** The lowest threshold that has an effect: what is less alike is never compared closely. */
	public static final BigDecimal LEAST = new BigDecimal("0.5");

	/** Keeps the names and decisions as they are now. */
	public Basis {
		municipalities = Map.copyOf(municipalities);
		decisions = List.copyOf(decisions);
	}

	/**
	 * What a county's own programme says.
	 *
	 * @param county    tells which municipalities are inside
	 * @param programme its settings and decisions
	 * @return the basis
	 */
	public static Basis of(County county, RegionalProgramme programme) {
		Map<String, String> names = new TreeMap<>();
		for (Municipality municipality : county.getMunicipalities()) {
			if (municipality.getCode() != null) {
				names.putIfAbsent(municipality.getCode(), municipality.getName() == null ? municipality.getCode() : municipality.getName());
			}
		}
		BigDecimal match = programme.getMatchAbove() == null ? MATCH_ABOVE : programme.getMatchAbove();
		BigDecimal ask = programme.getAskAbove() == null ? ASK_ABOVE.min(match) : programme.getAskAbove();
		return new Basis(names, match, ask, programme.getDecisions());
	}

	/** {@return the name of a municipality, or its code where it is of another county} */
	String name(String code) {
		return municipalities.getOrDefault(code, code);
	}

	int matchScore() {
		return thousandths(matchAbove);
	}

	int askScore() {
		return thousandths(askAbove);
	}

	private static int thousandths(BigDecimal score) {
		return score.movePointRight(3).intValue();
	}
}
