package se.lansnat.report.programme;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.CountyStatistics;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportException;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;

/**
 * The ceilings that a county's own statistics give. The frame is the nation's, so all other counties count as published.
 *
 * @param result what was computed, if it could be
 * @param why    why it could not be, or empty
 */
record Ceilings(Optional<SupportResult> result, String why) {

	static Ceilings of(CountyView view) {
		County county = view.county();
		String id = Objects.requireNonNullElse(county.getRuleset(), "sou-2000-111");
		Optional<Ruleset> ruleset = Rulesets.builtIn(id);
		if (ruleset.isEmpty()) {
			return new Ceilings(Optional.empty(), NLS.bind(Messages.rulesetUnknown, id));
		}
		try {
			StatisticsSet statistics = StatisticsSet.published().with(view.name(), CountyStatistics.of(county));
			return new Ceilings(Optional.of(SupportModels.compute(ruleset.get(), statistics)), "");
		} catch (RulesetException | SupportException e) {
			return new Ceilings(Optional.empty(), NLS.bind(Messages.ceilingsFailed, e.getMessage()));
		}
	}
}
