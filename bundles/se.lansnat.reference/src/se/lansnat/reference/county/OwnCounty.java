package se.lansnat.reference.county;

import static se.lansnat.reference.county.OwnPlaces.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.DuctSurveyFigure;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Place;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.StableId;
import se.lansnat.reference.Grounds;

/** Builds a county from one's own tables. */
public final class OwnCounty {

	/** Until the county's own decision: the ruleset that computes what no decided table has. */
	private static final String RULESET = "sou-2000-111";
	// Notes are stored in the document, so their language must not follow the user's.
	private static final String SWAPPED = "Koordinaterna ser omkastade ut.";
	private static final String ONE_SPOT = "Samma koordinater som en annan plats i tabellen.";

	private final OwnTables tables;
	private final String origin;
	private final ModelObjects objects;
	private final Map<String, MunicipalProgramme> programmes = new TreeMap<>();

	private OwnCounty(OwnTables tables) {
		this.tables = tables;
		this.origin = "own/" + tables.countyName();
		this.objects = new ModelObjects(origin);
	}

	/**
	 * Checks the tables and builds the county. Statistics have no reference date, because the tables tell none; coordinates
	 * are those given. Equal tables give equal objects, ids included.
	 *
	 * @param tables the tables
	 * @return the county, or all that is wrong
	 */
	public static OwnCountyResult create(OwnTables tables) {
		OwnCounty builder = new OwnCounty(tables);
		List<Problem> problems = new OwnTablesCheck(tables, builder.origin).problems();
		boolean good = problems.stream().noneMatch(Problem::isError);
		return new OwnCountyResult(good ? Optional.of(builder.build()) : Optional.empty(), List.copyOf(problems));
	}

	private CountyDocument build() {
		County county = ModelFactory.eINSTANCE.createCounty();
		county.setId(StableId.of(origin, "county"));
		county.setName(tables.countyName());
		county.setRuleset(RULESET);
		tables.municipalities().rows().stream().sorted(Comparator.comparing(row -> text(row.code()))).forEach(row -> {
			county.getMunicipalities().add(municipality(row));
			programmes.put(text(row.code()), objects.programme(text(row.code())));
		});
		addPlaces();
		tables.ducts().rows().forEach(this::addDuct);
		return new CountyDocument(county, new ArrayList<>(programmes.values()), List.of(), CoordinateCounts.NONE);
	}

	private Municipality municipality(OwnMunicipality row) {
		Municipality municipality = objects.municipality(text(row.code()), text(row.name()));
		String source = tables.municipalities().source(row.line());
		objects.addStatistic(municipality, StatisticsMeasure.POPULATION, row.population(), null, source);
		objects.addStatistic(municipality, StatisticsMeasure.LOCALITIES_50_2999, row.localities(), null, source);
		objects.addStatistic(municipality, StatisticsMeasure.FICTIVE_NETWORK_M, row.fictiveNetworkM(), null, source);
		return municipality;
	}

	private void addPlaces() {
		List<OwnPlace> rows = tables.places().rows();
		List<String> ids = OwnPlaces.ids(rows, origin);
		Set<List<Double>> spots = new HashSet<>();
		for (int i = 0; i < rows.size(); i++) {
			OwnPlace row = rows.get(i);
			String source = tables.places().source(row.line());
			Place place = objects.addPlace(programmes.get(text(row.municipalityCode())), OwnPlaces.isArea(row), ids.get(i),
					text(row.name()), Grounds.parse(text(row.grounds())), source);
			place.setPopulation(row.population());
			if (OwnPlaces.hasPoint(row)) {
				place.setLatitude(row.latitude());
				place.setLongitude(row.longitude());
				place.setCoordinateSource(source);
				if (OwnPlaces.looksSwapped(row)) {
					ModelObjects.addNote(place, SWAPPED);
				}
				if (!spots.add(List.of(row.latitude(), row.longitude()))) {
					ModelObjects.addNote(place, ONE_SPOT);
				}
			}
		}
	}

	private void addDuct(OwnDuct row) {
		MunicipalProgramme programme = programmes.get(text(row.municipalityCode()));
		String source = tables.ducts().source(row.line());
		String id = StableId.of(origin, "duct", row.line());
		if (text(row.name()).isEmpty()) {
			DuctSurveyFigure figure = objects.addSurveyFigure(programme, id, row.lengthM(), source);
			figure.setOwner(textOrNull(row.owner()));
			figure.setSurvey(textOrNull(row.survey()));
			figure.setDate(textOrNull(row.date()));
		} else {
			Duct duct = ModelFactory.eINSTANCE.createDuct();
			duct.setId(id);
			duct.setName(text(row.name()));
			duct.setOwner(textOrNull(row.owner()));
			duct.setLengthM(Numbers.normalize(row.lengthM()));
			duct.setSource((source + " " + text(row.survey()) + " " + text(row.date())).strip());
			programme.getDucts().add(duct);
		}
	}

	private static String textOrNull(String cell) {
		return text(cell).isEmpty() ? null : text(cell);
	}
}
