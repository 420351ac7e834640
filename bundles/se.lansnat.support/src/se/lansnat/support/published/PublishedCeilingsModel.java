package se.lansnat.support.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetTable;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.DividedGrant;
import se.lansnat.support.Figure;
import se.lansnat.support.GrantScale;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.support.ParameterReader;
import se.lansnat.support.RowCheck;
import se.lansnat.support.RowProblem;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModel;
import se.lansnat.support.SupportResult;

/**
 * Gives the ceilings that a scheme published without saying how they were computed. A project gets a fixed part of its
 * cost; more needs somebody's judgement and is never computed (area networks: SOU 2000:68; SOU 2000:111, 3.9.5 and annex 11).
 */
public final class PublishedCeilingsModel implements SupportModel {

	/** What rulesets call the model. */
	public static final String ID = "published-ceilings";

	static final String SUPPORT_DIVISOR = "support_divisor";
	private static final String FIRST_STAGE = "first_stage_sek";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<Figure> municipalityFigures() {
		return PublishedFigures.MUNICIPALITY;
	}

	@Override
	public List<Figure> countyFigures() {
		return PublishedFigures.COUNTY;
	}

	@Override
	public Optional<GrantScale> grants(Ruleset ruleset, MunicipalityCeiling row) {
		return Optional.of(new DividedGrant(ruleset.parameter(SUPPORT_DIVISOR).value().longValue()));
	}

	@Override
	public SupportResult compute(Ruleset ruleset, StatisticsSet statistics) throws SupportException {
		List<RowProblem> problems = new ArrayList<>();
		ParameterReader reader = new ParameterReader(ruleset, problems);
		reader.positive(SUPPORT_DIVISOR, Unit.NUMBER);
		reader.whole(FIRST_STAGE, Unit.SEK, 0);
		reader.done();
		RowCheck.check(statistics.rows(), problems);
		List<PublishedCeiling> municipalities = municipalities(ruleset, statistics, problems);
		if (!problems.isEmpty()) {
			throw new SupportException(problems);
		}
		return new SupportResult(this, ruleset, statistics, municipalities, counties(municipalities), List.of());
	}

	private static List<PublishedCeiling> municipalities(Ruleset ruleset, StatisticsSet statistics, List<RowProblem> problems) {
		Optional<RulesetTable> table = ruleset.table(RulesetTable.MUNICIPALITY_CEILINGS);
		if (table.isEmpty()) {
			problems.add(new RowProblem(RowProblem.NO_ROW, "", RulesetTable.MUNICIPALITY_CEILINGS, Messages.tableMissing,
					Messages.tableMissing_fix));
			return List.of();
		}
		if (table.get().unit() != Unit.SEK) {
			problems.add(new RowProblem(RowProblem.NO_ROW, "", table.get().id(), Messages.tableUnit, Messages.tableUnit_fix));
		}
		List<PublishedCeiling> municipalities = new ArrayList<>();
		for (int at = 0; at < statistics.rows().size(); at++) {
			MunicipalityStatistics row = statistics.rows().get(at);
			Optional<BigDecimal> amount = table.get().get(row.code());
			if (amount.isEmpty()) {
				problems.add(new RowProblem(at, row.code(), "", NLS.bind(Messages.rowNotPublished, row.code(), table.get().source()),
						Messages.rowNotPublished_fix));
			} else {
				municipalities.add(new PublishedCeiling(ruleset, statistics, row, amount.get().longValue()));
			}
		}
		return municipalities;
	}

	private static List<PublishedCounty> counties(List<PublishedCeiling> municipalities) {
		Map<String, List<PublishedCeiling>> counties = new LinkedHashMap<>();
		for (PublishedCeiling row : municipalities) {
			counties.computeIfAbsent(row.statistics().county(), county -> new ArrayList<>()).add(row);
		}
		return counties.entrySet().stream().map(county -> {
			PublishedCeiling first = county.getValue().getFirst();
			return new PublishedCounty(first.ruleset(), first.set(), county.getKey(), List.copyOf(county.getValue()));
		}).toList();
	}
}
