package se.lansnat.reference;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The published tables. Each is read when it is first asked for and then kept. All lists are unmodifiable and in printed
 * order unless said otherwise; the printed errors are in them as printed ({@link #deviations()}).
 * <p>
 * All methods throw {@link ReferenceDataException} if the program's data are damaged.
 */
public final class PublishedTables {

	private static final String NATIONAL = "national";
	private static final String COUNTY = "county";

	private static final Lazy<List<Source>> SOURCES = new Lazy<>(
			() -> DataFile.rows("reference-sources.csv").stream().map(Source::read).toList());
	private static final Lazy<List<MunicipalityFigures>> MUNICIPALITIES = all("municipalities", MunicipalityFigures::read);
	private static final Lazy<List<CountyFigures>> COUNTIES = level("county_totals", COUNTY, CountyFigures::read);
	private static final Lazy<List<CountyFigures>> NATION = level("county_totals", NATIONAL, CountyFigures::read);
	private static final Lazy<List<PayoutRate>> PAYOUT_RATES = all("payout_rates", PayoutRate::read);
	private static final Lazy<List<Breakpoint>> BREAKPOINTS = all("breakpoints", Breakpoint::read);
	private static final Lazy<List<SupportSummary>> SUPPORT_MUNICIPALITIES = level("support_summary", "municipality",
			SupportSummary::read);
	private static final Lazy<List<SupportSummary>> SUPPORT_COUNTIES = level("support_summary", COUNTY, SupportSummary::read);
	private static final Lazy<List<CountyPot>> COUNTY_POTS = level("county_pot", COUNTY, CountyPot::read);
	private static final Lazy<List<CountySupport>> COUNTY_SUPPORT = level("county_support", COUNTY, CountySupport::read);
	private static final Lazy<List<AdministrativeBand>> BANDS = all("admin_support_scale", AdministrativeBand::read);
	private static final Lazy<List<AdministrativeCountySupport>> COUNTY_BOARDS = level("admin_support_by_county", COUNTY,
			AdministrativeCountySupport::read);
	private static final Lazy<List<MunicipalityWithoutSupport>> WITHOUT_SUPPORT = all("municipalities_without_support",
			MunicipalityWithoutSupport::read);
	private static final Lazy<List<EmptyDucts>> EMPTY_DUCTS = all("empty_ducts", EmptyDucts::read);
	private static final Lazy<List<PrioritisedPlace>> PLACES = all("prioritised_localities", PrioritisedPlace::read);
	private static final Lazy<List<PrioritisedCount>> COUNTS = level("prioritised_by_county", COUNTY, PrioritisedCount::read);
	private static final Lazy<List<Footnote>> FOOTNOTES = all("footnotes", Footnote::read);
	private static final Lazy<List<Deviation>> DEVIATIONS = all("deviations", Deviation::read);
	private static final Lazy<List<GeoLocality>> GEONAMES = all("geonames", GeoLocality::read);

	private PublishedTables() {
	}

	private static <T> Lazy<List<T>> all(String table, Function<Row, T> reader) {
		return new Lazy<>(() -> table(table).rows().stream().map(reader).toList());
	}

	private static <T> Lazy<List<T>> level(String table, String level, Function<Row, T> reader) {
		Predicate<Row> wanted = row -> row.text("level").equals(level);
		return new Lazy<>(() -> table(table).rows().stream().filter(wanted).map(reader).toList());
	}

	/** @return the sources of all tables */
	public static List<Source> sources() {
		return SOURCES.get();
	}

	/**
	 * The source of a table.
	 *
	 * @param table name of the table
	 * @return where it was published
	 * @throws IllegalArgumentException if there is no such table
	 */
	public static Source source(String table) {
		return sources().stream().filter(s -> s.table().equals(table)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No such table: " + table));
	}

	/**
	 * Any table as it stands, read anew.
	 *
	 * @param table name of the table
	 * @return the table
	 * @throws IllegalArgumentException if there is no such table
	 */
	public static Table table(String table) {
		return Table.read(source(table));
	}

	/** @return annex 8: the 289 municipalities */
	public static List<MunicipalityFigures> municipalities() {
		return MUNICIPALITIES.get();
	}

	/** @return annex 8: the 21 counties' rows by code */
	public static List<CountyFigures> counties() {
		return COUNTIES.get();
	}

	/** @return annex 8: the national row */
	public static CountyFigures nation() {
		return NATION.get().getFirst();
	}

	/** @return annex 9: the 289 municipalities */
	public static List<PayoutRate> payoutRates() {
		return PAYOUT_RATES.get();
	}

	/** @return annex 10: the 289 municipalities */
	public static List<Breakpoint> breakpoints() {
		return BREAKPOINTS.get();
	}

	/** @return annex 11: the 289 municipalities */
	public static List<SupportSummary> supportOfMunicipalities() {
		return SUPPORT_MUNICIPALITIES.get();
	}

	/** @return annex 11: the 21 counties' rows */
	public static List<SupportSummary> supportOfCounties() {
		return SUPPORT_COUNTIES.get();
	}

	/** @return section 3.4.4, table 3: the counties' parts of the county pot */
	public static List<CountyPot> countyPots() {
		return COUNTY_POTS.get();
	}

	/** @return section 3.8.3, table 7: the counties' most support */
	public static List<CountySupport> countySupport() {
		return COUNTY_SUPPORT.get();
	}

	/** @return chapter 4, table 1: administrative support of municipalities by population */
	public static List<AdministrativeBand> administrativeBands() {
		return BANDS.get();
	}

	/** @return chapter 4, table 2: administrative support of county boards */
	public static List<AdministrativeCountySupport> administrativeSupportOfCounties() {
		return COUNTY_BOARDS.get();
	}

	/** @return section 3.8.2, table 6: the 31 municipalities without support */
	public static List<MunicipalityWithoutSupport> municipalitiesWithoutSupport() {
		return WITHOUT_SUPPORT.get();
	}

	/** @return annex 6: 144 rows of 142 municipalities */
	public static List<EmptyDucts> emptyDucts() {
		return EMPTY_DUCTS.get();
	}

	/** @return annex 7: 2 423 rows, one of them without a name */
	public static List<PrioritisedPlace> prioritisedPlaces() {
		return PLACES.get();
	}

	/** @return section 3.3.2, table 1: the counties' rows */
	public static List<PrioritisedCount> prioritisedCounts() {
		return COUNTS.get();
	}

	/** @return annex 7: its five footnotes */
	public static List<Footnote> footnotes() {
		return FOOTNOTES.get();
	}

	/** @return what is known to be wrong or unclear in the tables */
	public static List<Deviation> deviations() {
		return DEVIATIONS.get();
	}

	/** @return populated places with real coordinates; credit GeoNames (geonames.org), CC BY 4.0, wherever they are shown */
	public static List<GeoLocality> geoLocalities() {
		return GEONAMES.get();
	}
}
