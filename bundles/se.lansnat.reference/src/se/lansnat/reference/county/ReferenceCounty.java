package se.lansnat.reference.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.lansnat.model.County;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Place;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.text.StableId;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.EmptyDucts;
import se.lansnat.reference.Footnote;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PrioritisedPlace.Kind;
import se.lansnat.reference.PrioritisedPlace;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Source;

/** Builds a county from the published tables of SOU 2000:111. */
public final class ReferenceCounty {

	/** Id of the ruleset whose decided ceilings apply, and first part of the key of every id. */
	private static final String RULESET = "sou-2000-111";

	private static final LocalDate POPULATION_DAY = LocalDate.of(1999, 12, 31);
	/** The locality register, which the fictive network links too. */
	private static final LocalDate LOCALITIES_DAY = LocalDate.of(1995, 12, 31);
	private static final BigDecimal METRES_PER_KM = BigDecimal.valueOf(1000);

	private final CountyName name;
	private final ModelObjects objects = new ModelObjects(RULESET);
	private final Map<String, MunicipalProgramme> programmes = new LinkedHashMap<>();
	private final List<Deviation> deviations;

	private ReferenceCounty(CountyName name) {
		this.name = name;
		this.deviations = PublishedTables.deviations().stream().filter(d -> d.county().equals(name.name())).toList();
	}

	/**
	 * Builds a county: each municipality with its statistics, and a programme in draft with the places of annex 7, their
	 * coordinates where GeoNames knows them, and the figures of annex 6. Equal calls give equal objects, ids included.
	 *
	 * @param name the county
	 * @return the document, with the deviations that concern the county
	 * @throws se.lansnat.reference.ReferenceDataException if the program's data are damaged
	 */
	public static CountyDocument create(CountyName name) {
		return new ReferenceCounty(name).build();
	}

	private CountyDocument build() {
		County county = ModelFactory.eINSTANCE.createCounty();
		county.setId(StableId.of(RULESET, "county", name.code()));
		county.setCode(name.code());
		county.setName(name.name());
		county.setRuleset(RULESET);
		PublishedTables.municipalities().stream().filter(m -> m.county().equals(name.name()))
				.sorted(Comparator.comparing(MunicipalityFigures::code)).forEach(m -> {
					county.getMunicipalities().add(municipality(m));
					programmes.put(m.code(), objects.programme(m.code()));
				});
		addPlaces();
		addDucts();
		CoordinateMatcher matcher = new CoordinateMatcher();
		programmes.values().forEach(matcher::match);
		return new CountyDocument(county, new ArrayList<>(programmes.values()), deviations, matcher.counts());
	}

	private Municipality municipality(MunicipalityFigures row) {
		Municipality municipality = objects.municipality(row.code(), row.name());
		Source source = PublishedTables.source("municipalities");
		objects.addStatistic(municipality, StatisticsMeasure.POPULATION, row.figures().population(), POPULATION_DAY,
				source.citation(2));
		objects.addStatistic(municipality, StatisticsMeasure.LOCALITIES_50_2999, row.figures().localities50To2999(),
				LOCALITIES_DAY, source.citation(3));
		objects.addStatistic(municipality, StatisticsMeasure.FICTIVE_NETWORK_M, row.figures().fictiveNetworkM(), LOCALITIES_DAY,
				source.citation(4));
		return municipality;
	}

	private void addPlaces() {
		String citation = PublishedTables.source("prioritised_localities").citation();
		for (PrioritisedPlace row : PublishedTables.prioritisedPlaces()) {
			MunicipalProgramme programme = programmes.get(row.municipalityCode());
			if (programme != null) {
				Place place = objects.addPlace(programme, row.kind() == Kind.AREA, StableId.of(RULESET, "place", row.row()),
						row.name(), row.grounds(), citation + ", " + row.position());
				row.footnote().ifPresent(number -> ModelObjects.addNote(place, footnote(number)));
				deviations.stream().filter(d -> d.annexRows().contains(row.row()))
						.forEach(d -> ModelObjects.addNote(place, d.text()));
			}
		}
	}

	private static String footnote(int number) {
		return PublishedTables.footnotes().stream().filter(f -> f.number() == number).map(Footnote::text).findFirst().orElseThrow();
	}

	private void addDucts() {
		Source source = PublishedTables.source("empty_ducts");
		for (EmptyDucts row : PublishedTables.emptyDucts()) {
			MunicipalProgramme programme = programmes.get(row.municipalityCode());
			if (programme != null) {
				DuctSurveyFigure figure = objects.addSurveyFigure(programme,
						StableId.of(RULESET, "empty-ducts", row.municipalityCode(), row.occurrence()),
						row.lengthKm().multiply(METRES_PER_KM), source.citation());
				figure.setSurvey(SurveyTotal.SK);
				figure.setDate(source.asOf());
			}
		}
	}
}
