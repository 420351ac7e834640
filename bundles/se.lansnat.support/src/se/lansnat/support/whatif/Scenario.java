package se.lansnat.support.whatif;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.ruleset.Parameter;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.StatisticsSet;

/**
 * Numbers to try: parameters of the ruleset by their ids, and statistics of a municipality as {@code network_m:CODE},
 * {@code localities:CODE} or {@code population:CODE}.
 *
 * @param values the numbers by name, in the order they were given
 */
public record Scenario(Map<String, BigDecimal> values) {

	private static final List<String> STATISTICS = List.of("network_m", "localities", "population");

	/**
	 * Creates a scenario.
	 *
	 * @param values the numbers by name
	 */
	public Scenario {
		values = Map.copyOf(new LinkedHashMap<>(values));
	}

	/**
	 * Finds what cannot be tried.
	 *
	 * @param ruleset    the rules
	 * @param statistics the municipalities
	 * @return sentences, none where everything can
	 */
	public List<String> problems(Ruleset ruleset, StatisticsSet statistics) {
		return values.entrySet().stream().map(entry -> problem(entry.getKey(), entry.getValue(), ruleset, statistics)).flatMap(Optional::stream)
				.sorted().toList();
	}

	private static Optional<String> problem(String name, BigDecimal value, Ruleset ruleset, StatisticsSet statistics) {
		int colon = name.indexOf(':');
		if (colon < 0) {
			return ruleset.find(name).isPresent() ? Optional.empty() : Optional.of(NLS.bind(Messages.unknownParameter, name,
					ruleset.parameters().stream()
					.map(Parameter::id).reduce((a, b) -> a + ", " + b).orElse("")));
		}
		String code = name.substring(colon + 1);
		if (!STATISTICS.contains(name.substring(0, colon))) {
			return Optional.of(NLS.bind(Messages.unknownStatistic, name, String.join(", ", STATISTICS)));
		}
		if (statistics.rows().stream().noneMatch(row -> row.code().equals(code))) {
			return Optional.of(NLS.bind(Messages.unknownMunicipality, name, code));
		}
		return value.stripTrailingZeros().scale() > 0 || value.signum() < 0 ? Optional.of(NLS.bind(Messages.notWhole, name,
				value.toPlainString()))
				: Optional.empty();
	}

	/** The rules with the numbers tried. */
	Ruleset apply(Ruleset ruleset) {
		Ruleset changed = ruleset;
		for (Map.Entry<String, BigDecimal> entry : values.entrySet()) {
			changed = entry.getKey().indexOf(':') < 0 ? changed.with(entry.getKey(), entry.getValue()) : changed;
		}
		return changed;
	}

	/** The statistics with the numbers tried. */
	StatisticsSet apply(StatisticsSet statistics) {
		if (values.keySet().stream().noneMatch(name -> name.indexOf(':') >= 0)) {
			return statistics;
		}
		return new StatisticsSet(NLS.bind(Messages.changedStatistics, statistics.description()), statistics.rows().stream()
				.map(this::apply).toList());
	}

	private MunicipalityStatistics apply(MunicipalityStatistics row) {
		return new MunicipalityStatistics(row.code(), row.name(), row.county(), value("population", row, row.population()),
				value("localities", row, row.localities()), value("network_m", row, row.fictiveNetworkM()), row.source());
	}

	private long value(String statistic, MunicipalityStatistics row, long otherwise) {
		BigDecimal value = values.get(statistic + ":" + row.code());
		return value == null ? otherwise : value.longValueExact();
	}
}
