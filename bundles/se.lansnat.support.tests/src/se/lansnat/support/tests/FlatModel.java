package se.lansnat.support.tests;

import java.util.List;

import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.Figure;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportModel;
import se.lansnat.support.SupportResult;

/** A model of somebody else's, contributed by this bundle's plugin.xml: it gives nobody anything. */
public final class FlatModel implements SupportModel {

	@Override
	public String id() {
		return "test-flat";
	}

	@Override
	public List<Figure> municipalityFigures() {
		return List.of();
	}

	@Override
	public List<Figure> countyFigures() {
		return List.of();
	}

	@Override
	public SupportResult compute(Ruleset ruleset, StatisticsSet statistics) {
		return new SupportResult(this, ruleset, statistics, List.of(), List.of(), List.of("flat"));
	}
}
