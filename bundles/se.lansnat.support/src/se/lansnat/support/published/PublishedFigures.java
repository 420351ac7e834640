package se.lansnat.support.published;

import java.util.List;

import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Figure;

/** The figures of the model: the columns of its tables. */
final class PublishedFigures {

	static final Figure SUPPORT = new Figure("support_sek", Messages.support, Unit.SEK);
	static final Figure PER_INHABITANT = new Figure("support_per_inhabitant_sek", Messages.perInhabitant, Unit.SEK_PER_INHABITANT);
	static final Figure MUNICIPALITIES = new Figure("municipalities", Messages.municipalities, Unit.MUNICIPALITIES);
	static final Figure POPULATION = new Figure("population", Messages.population, Unit.INHABITANTS);
	static final Figure COUNTY_CEILING = new Figure("county_ceiling_sek", Messages.countyCeiling, Unit.SEK);

	static final List<Figure> MUNICIPALITY = List.of(SUPPORT, PER_INHABITANT);
	static final List<Figure> COUNTY = List.of(MUNICIPALITIES, POPULATION, SUPPORT, COUNTY_CEILING);

	private PublishedFigures() {
	}
}
