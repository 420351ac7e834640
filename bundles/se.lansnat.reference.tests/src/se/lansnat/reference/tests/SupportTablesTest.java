package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PayoutRate;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Row;
import se.lansnat.reference.SupportFigures;

/** The checks of annexes 8 to 10 and tables 5 and 6: rules and sums that tie the copied tables to each other. */
class SupportTablesTest {

	private static final long FRAME = 1_750_000_000L;
	private static final long NATIONAL_NEED = 4_363_028_874L;

	private final Map<String, SupportFigures> byCode = Figures.byCode();
	private final Map<String, SupportFigures> countyRows = Figures.countyRows();

	@Test
	void countyRowsAreTheSumsOfTheirMunicipalities() {
		assertThat(byCode).hasSize(289);
		assertThat(countyRows).hasSize(21);
		Stream.<ToLongFunction<SupportFigures>>of(SupportFigures::population, SupportFigures::localities50To2999,
				SupportFigures::fictiveNetworkM, SupportFigures::ownContributionSek).forEach(value -> {
					Map<String, Long> sums = Figures.sumByCounty(value);
					assertThat(countyRows).allSatisfy((county, row) -> assertThat(value.applyAsLong(row)).as(county)
							.isEqualTo(sums.get(county)));
				});
	}

	@Test
	void nationalRow() {
		SupportFigures nation = PublishedTables.nation().figures();
		assertThat(nation).isEqualTo(new SupportFigures(8_861_422, 4360, 30_304_284, 7_063_084_874L, 2_700_056_000L,
				NATIONAL_NEED, FRAME, 39));
		assertThat(byCode.values().stream().mapToLong(SupportFigures::population).sum()).isEqualTo(nation.population());
		assertThat(byCode.values().stream().mapToLong(SupportFigures::localities50To2999).sum()).isEqualTo(4360);
		assertThat(byCode.values().stream().mapToLong(SupportFigures::fictiveNetworkM).sum()).isEqualTo(30_304_284);
		assertThat(byCode.values().stream().mapToLong(SupportFigures::ownContributionSek).sum()).isEqualTo(2_700_056_000L);
	}

	@Test
	void contributionNeedAndSupportFollowTheRules() {
		assertThat(byCode).allSatisfy((code, f) -> {
			assertThat(f.ownContributionSek()).isEqualTo(Math.min(400 * f.population(), f.totalCostSek()));
			assertThat(f.needSek()).isEqualTo(f.totalCostSek() - f.ownContributionSek());
			assertThat((double) f.supportSek()).isCloseTo((double) f.needSek() * FRAME / NATIONAL_NEED, within(0.61));
		});
	}

	@Test
	void shareIsRoundedInAllRows() {
		Stream.of(byCode.values().stream(), countyRows.values().stream(), Stream.of(PublishedTables.nation().figures()))
				.flatMap(s -> s).forEach(f -> assertThat(f.supportSharePercent())
						.isEqualTo(Figures.percent(f.supportSek(), f.supportSek() + f.ownContributionSek())));
	}

	@Test
	void costFollowsTheFormulaOrItsReduction() {
		Map<String, Row> table5 = Figures.index(Figures.rows("reduced_cost_municipalities"), r -> r.text("municipality_code"));
		assertThat(table5).hasSize(21);
		assertThat(byCode).allSatisfy((code, f) -> {
			long cost = Figures.unreducedCost(f);
			double perInhabitant = (double) cost / f.population();
			assertThat(table5.containsKey(code)).as(code).isEqualTo(perInhabitant > 4000);
			double reduced = Figures.reduced(perInhabitant);
			assertThat(f.totalCostSek()).as(code).isEqualTo(perInhabitant > 4000 ? Math.round(reduced * f.population()) : cost);
			if (perInhabitant > 4000) {
				assertThat(table5.get(code).whole("cost_per_inhabitant_fictive_network_sek")).isEqualTo(Math.round(perInhabitant));
				assertThat(table5.get(code).whole("reduced_cost_per_inhabitant_sek")).isEqualTo(Math.round(reduced));
			}
		});
	}

	@Test
	void table6IsTheMunicipalitiesWithoutSupport() {
		Set<String> wrong = new TreeSet<>();
		PublishedTables.municipalitiesWithoutSupport().forEach(row -> {
			SupportFigures figures = byCode.get(row.municipalityCode());
			assertThat(figures.supportSek()).isZero();
			assertThat(row.totalCostSek()).isEqualTo(figures.totalCostSek());
			if (row.ownContributionSek() != 400 * figures.population()) {
				wrong.add(row.municipalityCode());
			}
		});
		assertThat(wrong).containsExactly("0114");
		assertThat(PublishedTables.municipalitiesWithoutSupport()).hasSize(31);
		assertThat(byCode.values().stream().filter(f -> f.supportSek() == 0)).hasSize(31);
		assertThat(Figures.rows("municipalities_without_support")).allSatisfy(row -> assertThat(row.whole("need_sek")).isZero());
	}

	@Test
	void annex9RepeatsAnnex8() {
		assertThat(Figures.rows("payout_rates")).hasSize(289).allSatisfy(row -> {
			SupportFigures f = byCode.get(row.text("municipality_code"));
			assertThat(row.whole("population")).isEqualTo(f.population());
			assertThat(row.whole("support_percent_of_basis")).isEqualTo(f.supportSharePercent());
			assertThat(row.whole("support_per_inhabitant_sek")).isEqualTo(Figures.quotient(f.supportSek(), f.population(), 0).longValue());
		});
		assertThat(Figures.rows("payout_rates_county_totals")).hasSize(22).allSatisfy(row -> {
			SupportFigures f = countyRows.getOrDefault(row.text("county"), PublishedTables.nation().figures());
			assertThat(row.whole("population")).isEqualTo(f.population());
			assertThat(row.whole("support_per_inhabitant_sek")).isEqualTo(Figures.quotient(f.supportSek(), f.population(), 0).longValue());
		});
	}

	@Test
	void payoutRatesFollowTheStepsExceptVansbro() {
		Set<String> others = PublishedTables.payoutRates().stream()
				.filter(r -> r.payoutRatePercent().compareTo(step(byCode.get(r.municipalityCode()))) != 0)
				.map(PayoutRate::municipalityCode).collect(Collectors.toSet());
		assertThat(others).containsExactly("2021");
	}

	private static BigDecimal step(SupportFigures f) {
		long eighths = Math.min(4, Math.ceilDiv(8 * f.supportSek(), Math.max(1, f.supportSek() + f.ownContributionSek())));
		return new BigDecimal("12.5").multiply(BigDecimal.valueOf(eighths));
	}

	@Test
	void breakpointsAreTheContributionsWhereSupportIsMoreThanHalf() {
		assertThat(PublishedTables.breakpoints()).hasSize(289).allSatisfy(row -> {
			SupportFigures f = byCode.get(row.municipalityCode());
			assertThat(row.breakpointSek().isPresent()).isEqualTo(f.supportSek() > f.ownContributionSek());
			row.breakpointSek().ifPresent(sek -> assertThat(sek).isEqualTo(f.ownContributionSek()).isEqualTo(400 * f.population()));
		});
		Map<String, Long> cells = Figures.rows("breakpoints").stream()
				.collect(Collectors.groupingBy(r -> r.text("cell_in_text"), Collectors.counting()));
		assertThat(cells).isEqualTo(Map.of("value", 99L, "dash", 123L, "blank", 67L));
	}

	@Test
	void breakpointsAgreeWithThePreliminaryEdition() throws IOException {
		Map<String, Long> preliminary;
		try (InputStream in = SupportTablesTest.class.getResourceAsStream("breakpoints_preliminary.csv");
				CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
						.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			preliminary = parser.stream().collect(Collectors.toMap((CSVRecord r) -> r.get("municipality_code"),
					r -> Long.parseLong(r.get("breakpoint_interlocality_network_sek"))));
		}
		assertThat(PublishedTables.breakpoints()).hasSize(289)
				.allSatisfy(row -> assertThat(row.breakpointSek().orElse(0)).isEqualTo(preliminary.get(row.municipalityCode())));
	}

	@Test
	void municipalitiesStandUnderTheirCountyWithUniqueCodes() {
		assertThat(PublishedTables.municipalities()).extracting(MunicipalityFigures::code).doesNotHaveDuplicates()
				.allMatch(code -> code.matches("[0-9]{4}"));
		assertThat(Figures.rows("municipalities")).allSatisfy(row -> {
			assertThat(Integer.parseInt(row.text("municipality_code"))).isEqualTo(Integer.parseInt(row.text("municipality_code_printed")));
			assertThat(row.text("normalised_name")).isEqualTo(row.text("municipality_name").replace("Upplands-V", "Upplands V"));
		});
	}
}
