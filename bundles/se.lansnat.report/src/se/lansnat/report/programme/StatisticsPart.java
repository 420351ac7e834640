package se.lansnat.report.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.BarChart;
import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.PrioritisedCount;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Row;
import se.lansnat.reference.county.StatisticsInForce;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.support.StatisticsSet;

/**
 * The county's figures as the inquiry gives them in tables 1 and 2 of section 3.3.2 and table 4 of section 3.5 of SOU 2000:111, from the
 * folder and as published side by side.
 */
final class StatisticsPart {

	/** The published tables that are shown beside. */
	static final List<String> TABLES = List.of("prioritised_by_county", "prioritised_population_by_county", "county_distribution_keys");

	private static final long LARGE = 3000;
	private static final double CHART_WIDTH = 680;

	private final CountyView view;
	private final DocumentBuilder document;
	private final List<Locality> prioritised;
	private final long localities;
	private final long population;

	StatisticsPart(CountyView view, DocumentBuilder document) {
		this.view = view;
		this.document = document;
		prioritised = view.programmes().stream().flatMap(programme -> programme.getLocalities().stream())
				.filter(locality -> locality.getPopulation() == null || locality.getPopulation() < LARGE).toList();
		localities = sum(StatisticsMeasure.LOCALITIES_50_2999);
		population = sum(StatisticsMeasure.POPULATION);
	}

	private long sum(StatisticsMeasure measure) {
		return view.county().getMunicipalities().stream().mapToLong(m -> StatisticsInForce.value(m, measure).orElse(0)).sum();
	}

	void add() {
		document.paragraph(Messages.statisticsIntro);
		prioritised();
		chart();
		inhabitants();
		shares();
	}

	/** Table 1: how many localities are prioritised, and for what. */
	private void prioritised() {
		Optional<PrioritisedCount> published = PublishedTables.prioritisedCounts().stream()
				.filter(row -> row.county().equals(view.county().getName())).findFirst();
		document.table(table -> {
			table.anchor("t-statistik-1").caption(NLS.bind(Messages.captionTable1, citation(0))).heads(Messages.columnFigure)
					.number(Messages.columnFolder).number(Messages.columnPublished);
			table.row(Messages.localities, SwedishNumbers.format(localities), published(published, PrioritisedCount::localities50To2999));
			table.row(Messages.prioritisedLocalities, SwedishNumbers.format(prioritised.size()),
					published(published, PrioritisedCount::prioritisedLocalities));
			table.row(Messages.prioritisedShare, percent(prioritised.size(), localities), published(published, PrioritisedCount::prioritisedPercent));
			for (PriorityGround ground : PriorityGround.VALUES) {
				OptionalLong printed = published.map(row -> row.byGround().get(ground)).orElse(OptionalLong.empty());
				table.row(NLS.bind(Messages.prioritisedFor, Names.of(ground)), SwedishNumbers.format(with(ground)),
						printed.isPresent() ? SwedishNumbers.format(printed.getAsLong()) : Say.NONE);
			}
		});
	}

	private long with(PriorityGround ground) {
		return prioritised.stream().filter(locality -> locality.getGrounds().contains(ground)).count();
	}

	private static <T> String published(Optional<T> row, Function<T, Long> figure) {
		return row.map(figure).map(SwedishNumbers::format).orElse(Say.NONE);
	}

	private void chart() {
		List<BarChart.Bar> bars = view.programmes().stream().map(this::bar).toList();
		BarChart.Words words = new BarChart.Words(NLS.bind(Messages.captionPlacesChart, view.name()), Messages.placesChartDescription,
				Messages.placesChartAxis, value -> Say.number(BigDecimal.valueOf(value)));
		document.figure("f-orter", BarChart.horizontal(words, bars, CHART_WIDTH), NLS.bind(Messages.captionPlacesChart, view.name()));
	}

	private BarChart.Bar bar(MunicipalProgramme programme) {
		int places = programme.getLocalities().size() + programme.getAreas().size();
		return new BarChart.Bar(programme.getMunicipalityCode(), view.municipality(programme.getMunicipalityCode()), places,
				SwedishNumbers.format(places), false);
	}

	/** Table 2: how many live in prioritised localities. */
	private void inhabitants() {
		Optional<Row> published = row(TABLES.get(1));
		List<Locality> counted = prioritised.stream().filter(locality -> locality.getPopulation() != null).toList();
		long inhabitants = counted.stream().mapToLong(Locality::getPopulation).sum();
		boolean known = !counted.isEmpty();
		document.table(table -> {
			table.anchor("t-statistik-2").caption(NLS.bind(Messages.captionTable2, citation(1))).heads(Messages.columnFigure)
					.number(Messages.columnFolder).number(Messages.columnPublished);
			table.row(Messages.prioritisedLocalities, SwedishNumbers.format(prioritised.size()), whole(published, "prioritised_localities"));
			table.row(Messages.inhabitantsPrioritised, known ? SwedishNumbers.format(inhabitants) : Say.NONE,
					whole(published, "population_in_prioritised_localities"));
			table.row(Messages.shareOfPopulation, known ? percent(inhabitants, population) : Say.NONE,
					whole(published, "share_of_total_population_percent"));
			table.row(Messages.shareOfRural, Say.NONE, whole(published, "share_of_rural_population_percent"));
		});
		document.paragraph(NLS.bind(Messages.table2Note, SwedishNumbers.format(counted.size()), SwedishNumbers.format(prioritised.size())));
	}

	/** Table 4: the county's share of the nation. */
	private void shares() {
		Optional<Row> published = row(TABLES.get(2));
		StatisticsSet nation = StatisticsSet.published();
		long allLocalities = nation.rows().stream().mapToLong(row -> row.localities()).sum();
		long allInhabitants = nation.rows().stream().mapToLong(row -> row.population()).sum();
		document.table(table -> {
			table.anchor("t-statistik-4").caption(NLS.bind(Messages.captionTable4, citation(2))).heads(Messages.columnShare)
					.number(Messages.columnFolder).number(Messages.columnPublished);
			table.row(Messages.shareLocalities, tenths(localities, allLocalities), decimal(published, "localities_under_3000_percent"));
			table.row(Messages.shareRoads, Say.NONE, decimal(published, "road_length_percent"));
			table.row(Messages.shareRuralPopulation, Say.NONE, decimal(published, "rural_population_percent"));
			table.row(Messages.shareArea, Say.NONE, decimal(published, "area_outside_localities_3000_plus_percent"));
			table.row(Messages.sharePopulation, tenths(population, allInhabitants), decimal(published, "total_population_percent"));
		});
		document.paragraph(Messages.table4Note);
	}

	private static String citation(int table) {
		return PublishedTables.source(TABLES.get(table)).citation();
	}

	private Optional<Row> row(String table) {
		return PublishedTables.table(table).rows().stream()
				.filter(row -> row.text("level").equals("county") && row.text("county").equals(view.county().getName())).findFirst();
	}

	private static String whole(Optional<Row> row, String column) {
		return row.map(cells -> SwedishNumbers.format(cells.whole(column))).orElse(Say.NONE);
	}

	private static String decimal(Optional<Row> row, String column) {
		return row.map(cells -> SwedishNumbers.format(cells.decimal(column))).orElse(Say.NONE);
	}

	private static String percent(long part, long whole) {
		return share(part, whole, 0);
	}

	private static String tenths(long part, long whole) {
		return share(part, whole, 1);
	}

	/** Rounded as the inquiry rounds. */
	private static String share(long part, long whole, int decimals) {
		return whole <= 0 ? Say.NONE
				: SwedishNumbers.format(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
	}
}
