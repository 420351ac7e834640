package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
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
 * @param neighbours     names of neighbouring counties' municipalities by code, as far as they are known
 * @param matchAbove     from this score, 0 to 1, two descriptions are one without asking
 * @param askAbove       from this score, 0 to 1, it is asked whether they are
 * @param decisions      what was decided before
 */
public record Basis(Map<String, String> municipalities, Map<String, String> neighbours, BigDecimal matchAbove, BigDecimal askAbove,
		List<Decision> decisions) {

	/** The threshold that holds where a county has none of its own. A figure of ours. */
	public static final BigDecimal MATCH_ABOVE = new BigDecimal("0.85");
	/** The threshold that holds where a county has none of its own. A figure of ours. */
	public static final BigDecimal ASK_ABOVE = new BigDecimal("0.6");
	/** The lowest threshold that has an effect: what is less alike is never compared closely. */
	public static final BigDecimal LEAST = new BigDecimal("0.5");

	/** Keeps the names and decisions as they are now. */
	public Basis {
		municipalities = Map.copyOf(municipalities);
		neighbours = Map.copyOf(neighbours);
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
		BigDecimal match = programme.getMatchAbove() == null ? MATCH_ABOVE : programme.getMatchAbove();
		BigDecimal ask = programme.getAskAbove() == null ? ASK_ABOVE.min(match) : programme.getAskAbove();
		return new Basis(names(county), Map.of(), match, ask, programme.getDecisions());
	}

	/**
	 * What a county's municipalities are called.
	 *
	 * @param county any county
	 * @return names by code; the code itself where a municipality has no name
	 */
	public static Map<String, String> names(County county) {
		Map<String, String> names = new TreeMap<>();
		for (Municipality municipality : county.getMunicipalities()) {
			if (municipality.getCode() != null) {
				names.putIfAbsent(municipality.getCode(), municipality.getName() == null ? municipality.getCode() : municipality.getName());
			}
		}
		return names;
	}

	/**
	 * The same, with the names of neighbouring municipalities.
	 *
	 * @param names names of neighbouring counties' municipalities by code
	 * @return a basis whose questions call them by name
	 */
	public Basis withNeighbours(Map<String, String> names) {
		return new Basis(municipalities, names, matchAbove, askAbove, decisions);
	}

	/** {@return the name of a municipality, or its code where it is not known} */
	String name(String code) {
		return municipalities.getOrDefault(code, neighbours.getOrDefault(code, code));
	}

	/** {@return all names by code} */
	Map<String, String> names() {
		Map<String, String> names = new HashMap<>(neighbours);
		names.putAll(municipalities);
		return names;
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
