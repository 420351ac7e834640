package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.lansnat.model.PriorityGround;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.Deviation.Effect;
import se.lansnat.reference.PrioritisedPlace;
import se.lansnat.reference.PrioritisedPlace.Kind;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Row;

/** The noted deviations are those that the tables show, no more and no fewer. */
class DeviationsTest {

	private final List<Deviation> deviations = PublishedTables.deviations();

	@Test
	void countsByKind() {
		Map<String, Long> counts = new TreeMap<>(deviations.stream().collect(Collectors.groupingBy(Deviation::code,
				Collectors.counting())));
		assertThat(counts).isEqualTo(new TreeMap<>(Map.ofEntries(Map.entry("sum-differs", 49L), Map.entry("county-sum-differs", 3L),
				Map.entry("municipality-without-rows", 24L), Map.entry("count-differs", 3L), Map.entry("ground-count-differs", 16L),
				Map.entry("kind-inferred", 15L), Map.entry("kind-unknown", 2L), Map.entry("typeface-uncertain", 1L),
				Map.entry("digits-run-together", 11L), Map.entry("digits-grouped", 7L), Map.entry("key-differs", 10L),
				Map.entry("name-repeated", 10L), Map.entry("print-mended", 7L), Map.entry("text-differs", 5L),
				Map.entry("shares-sum", 4L), Map.entry("survey-row-repeated", 2L), Map.entry("row-missing", 2L),
				Map.entry("row-nameless", 1L), Map.entry("places-unnamed", 1L), Map.entry("name-spelling", 1L),
				Map.entry("name-misspelt", 1L), Map.entry("payout-rate-differs", 1L), Map.entry("stray-value", 1L),
				Map.entry("cell-lost", 1L), Map.entry("column-withdrawn", 1L), Map.entry("breakpoint-limit-differs", 1L),
				Map.entry("contribution-differs", 1L), Map.entry("pot-rest", 1L), Map.entry("band-limits-shared", 1L),
				Map.entry("survey-total-cut", 1L), Map.entry("region-name", 1L), Map.entry("ground-not-printed", 1L),
				Map.entry("pairing-unverified", 1L), Map.entry("footnote-count-differs", 1L))));
	}

	@Test
	void everyDeviationSaysWhereAndWhy() {
		Set<String> counties = CountyName.all().stream().map(CountyName::name).collect(Collectors.toSet());
		Map<String, String> countyOf = new HashMap<>();
		PublishedTables.municipalities().forEach(m -> countyOf.put(m.code(), m.county()));
		assertThat(deviations).allSatisfy(d -> {
			assertThat(PublishedTables.source(d.table())).isNotNull();
			assertThat(d.place()).isNotBlank();
			assertThat(d.text()).endsWith(".").hasSizeGreaterThan(20);
			assertThat(d.code()).matches("[a-z-]+");
			assertThat(d.county().isEmpty() || counties.contains(d.county())).isTrue();
			if (!d.municipalityCode().isEmpty()) {
				assertThat(countyOf.get(d.municipalityCode())).isEqualTo(d.county());
			}
			assertThat(d.annexRows()).allSatisfy(
					row -> assertThat(PublishedTables.prioritisedPlaces().get(row - 1).municipalityCode()).isEqualTo(d.municipalityCode()));
		});
		assertThat(deviations).filteredOn(d -> d.effect() == Effect.NOT_CREATED).extracting(Deviation::code)
				.containsExactlyInAnyOrder("row-nameless", "places-unnamed");
		assertThat(deviations).filteredOn(d -> d.effect() == Effect.MISSING).extracting(Deviation::municipalityCode)
				.containsExactlyInAnyOrder("1383", "1384");
	}

	@Test
	void sumsThatDiffer() {
		List<String> found = new ArrayList<>();
		Row nation8 = Figures.nation("county_totals");
		for (String column : List.of("population", "localities_50_2999", "fictive_network_m", "total_cost_sek", "own_contribution_sek",
				"need_sek", "support_sek")) {
			compare(found, "county_totals", column, Figures.rows("municipalities"), Figures.counties("county_totals"), nation8);
		}
		List<Row> annex11 = Figures.rows("support_summary");
		for (String column : List.of("support_interlocality_network_sek", "support_area_network_sek", "administrative_support_sek")) {
			compare(found, "support_summary", column,
					annex11.stream().filter(r -> r.text("level").equals("municipality")).toList(),
					Figures.counties("support_summary"), Figures.nation("support_summary"));
		}
		assertThat(noted("sum-differs", "county-sum-differs")).containsExactlyInAnyOrderElementsOf(found);
	}

	private static void compare(List<String> found, String table, String column, List<Row> municipalities, List<Row> counties,
			Row nation) {
		Map<String, Long> sums = municipalities.stream()
				.collect(Collectors.groupingBy(r -> r.text("county"), Collectors.summingLong(r -> r.whole(column))));
		for (Row row : counties) {
			difference(found, table, row.text("county"), column, row.whole(column), sums.get(row.text("county")));
		}
		difference(found, table, "", column, nation.whole(column), sums.values().stream().mapToLong(Long::longValue).sum());
		difference(found, table, "", column, nation.whole(column), counties.stream().mapToLong(r -> r.whole(column)).sum());
	}

	private static void difference(List<String> found, String table, String county, String subject, long printed, long expected) {
		if (printed != expected) {
			found.add(String.join("|", table, county, subject, Long.toString(printed), Long.toString(expected)));
		}
	}

	private List<String> noted(String... codes) {
		return deviations.stream().filter(d -> List.of(codes).contains(d.code()))
				.map(d -> String.join("|", d.table(), d.county(), d.subject(), d.printed(), d.expected())).toList();
	}

	@Test
	void countsOfAnnex7ThatDifferFromTable1() {
		List<String> found = new ArrayList<>();
		for (Row row : Figures.rows("prioritised_by_county")) {
			String county = row.text("level").equals("county") ? row.text("county") : "";
			List<PrioritisedPlace> places = PublishedTables.prioritisedPlaces().stream()
					.filter(p -> !p.name().isEmpty() && p.kind() != Kind.AREA && (county.isEmpty() || p.county().equals(county))).toList();
			difference(found, "prioritised_by_county", county, "prioritised_localities", row.whole("prioritised_localities"),
					places.size());
			for (PriorityGround ground : PriorityGround.VALUES) {
				String column = "ground_" + ground.getLiteral().toLowerCase(Locale.ROOT);
				difference(found, "prioritised_by_county", county, column, row.optionalWhole(column).orElse(0),
						places.stream().filter(p -> p.grounds().contains(ground)).count());
			}
		}
		assertThat(noted("count-differs", "ground-count-differs")).containsExactlyInAnyOrderElementsOf(found);
	}

	@Test
	void localitySharesThatDoNotFollowAnnex8() {
		Map<String, Row> annex8 = Figures.index(Figures.counties("county_totals"), r -> r.text("county"));
		List<String> found = new ArrayList<>();
		for (Row row : Figures.counties("county_distribution_keys")) {
			BigDecimal share = Figures.quotient(100 * annex8.get(row.text("county")).whole("localities_50_2999"), 4360, 1);
			BigDecimal printed = row.decimal("localities_under_3000_percent");
			if (share.compareTo(printed) != 0) {
				found.add(String.join("|", "county_distribution_keys", row.text("county"), "localities_under_3000_percent",
						printed.toPlainString(), share.toPlainString()));
			}
		}
		assertThat(noted("key-differs")).hasSize(10).containsExactlyInAnyOrderElementsOf(found);
	}

	@Test
	void repeatedNamesAndMunicipalitiesWithoutRows() {
		Map<List<String>, List<Integer>> rows = PublishedTables.prioritisedPlaces().stream().filter(p -> !p.name().isEmpty())
				.collect(Collectors.groupingBy(p -> List.of(p.municipalityCode(), p.name()),
						Collectors.mapping(PrioritisedPlace::row, Collectors.toList())));
		rows.values().removeIf(list -> list.size() == 1);
		assertThat(deviations.stream().filter(d -> d.code().equals("name-repeated"))
				.collect(Collectors.toMap(d -> List.of(d.municipalityCode(), d.subject()), Deviation::annexRows))).isEqualTo(rows);

		Set<String> codes = PublishedTables.municipalities().stream().map(m -> m.code()).collect(Collectors.toSet());
		PublishedTables.prioritisedPlaces().forEach(p -> codes.remove(p.municipalityCode()));
		assertThat(deviations.stream().filter(d -> d.code().equals("municipality-without-rows")).map(Deviation::municipalityCode))
				.containsExactlyInAnyOrderElementsOf(codes);
	}

	@Test
	void printedValuesAreThoseOfTheTables() {
		Map<String, Row> annex9 = Figures.index(Figures.rows("payout_rates"), r -> r.text("municipality_code"));
		Map<String, Row> annex8 = Figures.index(Figures.rows("municipalities"), r -> r.text("municipality_code"));
		assertThat(annex9.get("2021").text("payout_rate_percent")).isEqualTo(one("payout-rate-differs").printed());
		assertThat(Figures.index(Figures.rows("municipalities_without_support"), r -> r.text("municipality_code")).get("0114")
				.text("own_contribution_400_per_inhabitant_sek")).isEqualTo(one("contribution-differs").printed());
		assertThat(Long.parseLong(one("contribution-differs").expected())).isEqualTo(400 * annex8.get("0114").whole("population"));
		assertThat(Figures.index(Figures.counties("county_pot"), r -> r.text("county")).get("Norrbotten").text("county_pot_sek"))
				.isEqualTo(one("pot-rest").printed());
		assertThat(deviations).filteredOn(d -> d.code().equals("text-differs")).allSatisfy(
				d -> assertThat(annex8.get(d.municipalityCode()).text(d.subject())).isEqualTo(d.expected()).isNotEqualTo(d.printed()));
		assertThat(deviations).filteredOn(d -> d.code().equals("digits-grouped") && d.table().equals("payout_rates")).hasSize(3)
				.allSatisfy(d -> assertThat(annex9.get(d.municipalityCode()).text(d.subject())).isEqualTo(d.expected()));
		long above800 = annex8.values().stream().filter(r -> r.whole("total_cost_sek") > 800 * r.whole("population")).count();
		assertThat(one("breakpoint-limit-differs").printed()).isEqualTo(Long.toString(above800));
		assertThat(one("breakpoint-limit-differs").expected())
				.isEqualTo(Long.toString(PublishedTables.breakpoints().stream().filter(b -> b.breakpointSek().isPresent()).count()));
		assertThat(new BigDecimal(one("survey-total-cut").expected())).isEqualByComparingTo(
				PublishedTables.emptyDucts().stream().map(r -> r.lengthKm()).reduce(BigDecimal.ZERO, BigDecimal::add));
		assertThat(one("footnote-count-differs").expected()).isEqualTo(Long.toString(PublishedTables.prioritisedPlaces().stream()
				.filter(p -> p.municipalityCode().equals("2505") && p.kind() == Kind.AREA).count()));
		assertThat(one("row-nameless").annexRows()).containsExactlyElementsOf(PublishedTables.prioritisedPlaces().stream()
				.filter(p -> p.name().isEmpty()).map(PrioritisedPlace::row).toList());
		assertThat(deviations).filteredOn(d -> d.code().equals("kind-unknown")).flatMap(Deviation::annexRows)
				.containsExactlyInAnyOrderElementsOf(PublishedTables.prioritisedPlaces().stream()
						.filter(p -> p.kind() == Kind.UNKNOWN && !p.name().isEmpty()).map(PrioritisedPlace::row).toList());
		assertThat(deviations).filteredOn(d -> d.code().equals("kind-inferred")).flatMap(Deviation::annexRows)
				.containsExactlyInAnyOrderElementsOf(Figures.rows("prioritised_localities").stream()
						.filter(r -> Set.of("typeface", "excess", "count").contains(r.text("kind_basis"))).map(Row::number).toList());
	}

	@Test
	void missingRowsAreTheOnesAnnex8Counts() {
		Map<String, Row> annex8 = Figures.index(Figures.rows("municipalities"), r -> r.text("municipality_code"));
		List<String> short7 = annex8.values().stream().filter(r -> r.text("county").equals("Halland"))
				.filter(r -> !Objects.equals(r.whole("localities_50_2999"), rowsOf(r.text("municipality_code"))))
				.map(r -> r.text("municipality_code") + rowsOf(r.text("municipality_code")) + "/" + r.text("localities_50_2999")).toList();
		assertThat(deviations.stream().filter(d -> d.code().equals("row-missing"))
				.map(d -> d.municipalityCode() + d.printed() + "/" + d.expected())).containsExactlyInAnyOrderElementsOf(short7);
	}

	private static long rowsOf(String code) {
		return PublishedTables.prioritisedPlaces().stream().filter(p -> p.municipalityCode().equals(code)).count();
	}

	private Deviation one(String code) {
		List<Deviation> found = deviations.stream().filter(d -> d.code().equals(code)).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}
}
