package se.lansnat.support;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetTable;
import se.lansnat.reference.ruleset.Unit;

/**
 * The ceilings that a scheme decided. A county folder goes by these; what a recomputation gives is shown beside them.
 */
public final class DecidedCeilings {

	private final Optional<RulesetTable> table;

	/**
	 * The decided ceilings of a ruleset.
	 *
	 * @param ruleset the rules
	 */
	public DecidedCeilings(Ruleset ruleset) {
		table = ruleset.table(RulesetTable.MUNICIPALITY_CEILINGS).filter(rows -> rows.unit() == Unit.SEK);
	}

	/**
	 * A ceiling before and after a recomputation.
	 *
	 * @param code     the municipality
	 * @param decided  decided ceiling in SEK, or empty where none was decided
	 * @param computed computed ceiling in SEK, or empty where the municipality was not among the statistics
	 */
	public record Comparison(String code, OptionalLong decided, OptionalLong computed) {
	}

	/** @return annex and column of the decision, or empty where the ruleset decides no ceilings */
	public Optional<String> source() {
		return table.map(RulesetTable::source);
	}

	/**
	 * The decided ceiling of a municipality.
	 *
	 * @param code its code
	 * @return the ceiling in SEK, or empty where none was decided
	 */
	public OptionalLong of(String code) {
		Optional<BigDecimal> value = table.flatMap(rows -> rows.get(code));
		return value.isPresent() ? OptionalLong.of(value.get().longValueExact()) : OptionalLong.empty();
	}

	/**
	 * Decided and computed ceilings side by side.
	 *
	 * @param result what was computed
	 * @return all municipalities of either, those of the result first
	 */
	public List<Comparison> compare(SupportResult result) {
		Set<String> codes = new LinkedHashSet<>();
		result.municipalities().forEach(row -> codes.add(row.statistics().code()));
		table.ifPresent(rows -> codes.addAll(rows.rows().keySet()));
		return codes.stream().map(code -> new Comparison(code, of(code), computed(result, code))).toList();
	}

	private static OptionalLong computed(SupportResult result, String code) {
		return result.municipality(code).map(row -> OptionalLong.of(row.supportSek())).orElse(OptionalLong.empty());
	}
}
