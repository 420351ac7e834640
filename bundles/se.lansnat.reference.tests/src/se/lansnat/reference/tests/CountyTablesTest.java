package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.model.PriorityGround;
import se.lansnat.reference.AdministrativeBand;
import se.lansnat.reference.CountyPot;
import se.lansnat.reference.EmptyDucts;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Row;
import se.lansnat.reference.SupportFigures;
import se.lansnat.reference.SupportSummary;

/** The checks of annexes 6 and 11 and of the tables by county. */
class CountyTablesTest {

	private final Map<String, SupportFigures> byCode = Figures.byCode();
	private final Map<String, SupportFigures> countyRows = Figures.countyRows();

	@Test
	void annex11RepeatsAnnex8AndFollowsTheScale() {
		assertThat(PublishedTables.supportOfMunicipalities()).hasSize(289).allSatisfy(row -> {
			SupportFigures figures = byCode.get(row.municipalityCode());
			assertThat(row.interLocalitySupportSek()).isEqualTo(figures.supportSek());
			assertThat(row.administrativeSupportSek()).isEqualTo(administrativeSupport(figures.population()));
		});
		assertThat(PublishedTables.supportOfCounties()).hasSize(21).allSatisfy(row -> {
			assertThat(row.interLocalitySupportSek()).isEqualTo(countyRows.get(row.county()).supportSek());
			assertThat(row.administrativeSupportSek()).isEqualTo(PublishedTables.supportOfMunicipalities().stream()
					.filter(m -> m.county().equals(row.county())).mapToLong(SupportSummary::administrativeSupportSek).sum());
		});
		Row nation = Figures.nation("support_summary");
		assertThat(nation.whole("support_interlocality_network_sek")).isEqualTo(1_750_000_000);
		assertThat(nation.whole("support_area_network_sek")).isEqualTo(1_199_999_313);
		assertThat(nation.whole("administrative_support_sek")).isEqualTo(31_040_000);
		assertThat(PublishedTables.supportOfCounties().stream().mapToLong(SupportSummary::administrativeSupportSek).sum())
				.isEqualTo(31_040_000);
		assertThat(PublishedTables.supportOfMunicipalities().stream().filter(m -> m.areaSupportSek() == 0)).hasSize(22);
	}

	private static long administrativeSupport(long population) {
		return PublishedTables.administrativeBands().stream()
				.filter(b -> b.populationFrom() <= population && population < b.populationTo().orElse(Long.MAX_VALUE))
				.mapToLong(AdministrativeBand::supportSek).sum();
	}

	@Test
	void countyPotIsASeventhInThousandsExceptNorrbotten() {
		Set<String> others = PublishedTables.countyPots().stream().filter(
				pot -> pot.potSek() != 1000 * Figures.quotient(countyRows.get(pot.county()).supportSek(), 7000, 0).longValue())
				.map(CountyPot::county).collect(Collectors.toSet());
		assertThat(others).containsExactly("Norrbotten");
		assertThat(PublishedTables.countyPots().stream().mapToLong(CountyPot::potSek).sum()).isEqualTo(250_000_000)
				.isEqualTo(Figures.nation("county_pot").whole("county_pot_sek"));
	}

	@Test
	void table7RepeatsAnnex11WithRoundedShares() {
		Map<String, SupportSummary> annex11 = Figures.index(PublishedTables.supportOfCounties(), SupportSummary::county);
		assertThat(PublishedTables.countySupport()).hasSize(21).allSatisfy(row -> {
			assertThat(row.interLocalitySek()).isEqualTo(annex11.get(row.county()).interLocalitySupportSek());
			assertThat(row.areaSek()).isEqualTo(annex11.get(row.county()).areaSupportSek());
			assertThat(row.interLocalityPercent()).isEqualTo(Figures.percent(row.interLocalitySek(), 1_750_000_000));
			assertThat(row.areaPercent()).isEqualTo(Figures.percent(row.areaSek(), 1_199_999_313));
		});
		assertThat(PublishedTables.countySupport().stream().mapToLong(r -> r.interLocalityPercent()).sum()).isEqualTo(102);
		assertThat(PublishedTables.countySupport().stream().mapToLong(r -> r.areaPercent()).sum()).isEqualTo(100);
	}

	@Test
	void table4SharesAddUpAsNoted() {
		Map<String, String> sums = Stream
				.of("localities_under_3000_percent", "road_length_percent", "rural_population_percent",
						"area_outside_localities_3000_plus_percent", "total_population_percent")
				.collect(Collectors.toMap(c -> c, c -> Figures.counties("county_distribution_keys").stream()
						.map(r -> r.decimal(c)).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros().toPlainString()));
		assertThat(sums).isEqualTo(Map.of("localities_under_3000_percent", "100", "road_length_percent", "99.99",
				"rural_population_percent", "99.9", "area_outside_localities_3000_plus_percent", "100", "total_population_percent",
				"100.1"));
		assertThat(Figures.counties("county_distribution_keys")).allSatisfy(row -> assertThat(row.decimal("total_population_percent"))
				.isEqualByComparingTo(Figures.quotient(100 * countyRows.get(row.text("county")).population(), 8_861_422, 1)));
	}

	@Test
	void tables1And2AddUp() {
		Row total = Figures.nation("prioritised_by_county");
		for (String column : List.of("localities_50_2999", "prioritised_localities", "ground_school", "ground_business",
				"ground_public_service", "ground_other")) {
			assertThat(Figures.counties("prioritised_by_county").stream().mapToLong(r -> r.optionalWhole(column).orElse(0)).sum())
					.as(column).isEqualTo(total.whole(column));
		}
		Map<String, Row> table2 = Figures.index(Figures.counties("prioritised_population_by_county"), r -> r.text("county"));
		assertThat(PublishedTables.prioritisedCounts()).hasSize(21).allSatisfy(row -> {
			assertThat(row.localities50To2999()).isEqualTo(countyRows.get(row.county()).localities50To2999());
			assertThat(row.prioritisedPercent()).isEqualTo(Figures.percent(row.prioritisedLocalities(), row.localities50To2999()));
			Row second = table2.get(row.county());
			assertThat(second.whole("prioritised_localities")).isEqualTo(row.prioritisedLocalities());
			assertThat(second.whole("share_of_total_population_percent")).isEqualTo(Figures
					.percent(second.whole("population_in_prioritised_localities"), countyRows.get(row.county()).population()));
		});
		Row nation = Figures.nation("prioritised_population_by_county");
		assertThat(nation.whole("prioritised_localities")).isEqualTo(2165);
		assertThat(table2.values().stream().mapToLong(r -> r.whole("population_in_prioritised_localities")).sum())
				.isEqualTo(nation.whole("population_in_prioritised_localities")).isEqualTo(1_158_568);
		assertThat(PublishedTables.prioritisedCounts().getFirst().byGround().get(PriorityGround.BUSINESS)).isEmpty();
	}

	@Test
	void countyBoardsGetABaseAndAnAmountPerMunicipality() {
		Map<String, Long> municipalities = Figures.sumByCounty(f -> 1);
		assertThat(PublishedTables.administrativeSupportOfCounties()).hasSize(21).allSatisfy(row -> {
			assertThat(row.firstYearSek()).isEqualTo(140_000 + 5_000 * municipalities.get(row.county()));
			assertThat(row.laterYearsSek()).isEqualTo(70_000 + 2_500 * municipalities.get(row.county()));
		});
		assertThat(PublishedTables.administrativeSupportOfCounties().stream()
				.mapToLong(r -> r.firstYearSek() + 3 * r.laterYearsSek()).sum())
				.isEqualTo(10_962_500);
		assertThat(Figures.nation("admin_support_by_county").whole("support_2001_sek")).isEqualTo(4_385_000);
		assertThat(Figures.nation("admin_support_by_county").whole("support_per_year_2002_2004_sek")).isEqualTo(2_192_500);
	}

	@Test
	void annex6HasTwoMunicipalitiesTwice() {
		assertThat(PublishedTables.emptyDucts()).hasSize(144);
		Set<String> codes = new TreeSet<>();
		Set<String> twice = PublishedTables.emptyDucts().stream().map(EmptyDucts::municipalityCode)
				.filter(code -> !codes.add(code)).collect(Collectors.toSet());
		assertThat(codes).hasSize(142).isSubsetOf(byCode.keySet());
		assertThat(twice).containsExactlyInAnyOrder("2180", "1230");
		assertThat(PublishedTables.emptyDucts().stream().map(EmptyDucts::lengthKm).reduce(BigDecimal.ZERO, BigDecimal::add))
				.isEqualByComparingTo("2688.5");
	}

	@Test
	void otherDuctSurveysAddUp() {
		List<Row> regions = Figures.rows("duct_survey_by_region");
		for (String column : List.of("empty_duct_within_localities_km", "empty_duct_outside_localities_km", "empty_duct_total_km")) {
			assertThat(regions.subList(0, 5).stream().mapToLong(r -> r.whole(column)).sum()).isEqualTo(regions.get(5).whole(column));
		}
		assertThat(regions).allSatisfy(r -> assertThat(r.whole("empty_duct_within_localities_km")
				+ r.whole("empty_duct_outside_localities_km")).isEqualTo(r.whole("empty_duct_total_km")));
		Map<String, Long> answers = Figures.rows("duct_survey_totals").stream().filter(r -> r.text("unit").equals("percent"))
				.collect(Collectors.groupingBy(r -> r.text("survey"), Collectors.summingLong(r -> r.whole("value"))));
		assertThat(answers).isEqualTo(Map.of("SK", 100L, "PTS", 100L));
	}
}
