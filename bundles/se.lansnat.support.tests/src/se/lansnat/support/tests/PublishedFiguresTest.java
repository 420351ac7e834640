package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.lansnat.reference.AdministrativeCountySupport;
import se.lansnat.reference.Breakpoint;
import se.lansnat.reference.CountyFigures;
import se.lansnat.reference.CountyPot;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PayoutRate;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.SupportFigures;
import se.lansnat.reference.SupportSummary;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.SupportResult;
import se.lansnat.support.interlocality.AdministrativeFrame;
import se.lansnat.support.interlocality.InterLocalityCeiling;
import se.lansnat.support.interlocality.InterLocalityCounty;

/** The built-in ruleset gives the tables of SOU 2000:111 to the krona. */
class PublishedFiguresTest {

	private static final SupportResult RESULT = TestData.compute(TestData.RULES, StatisticsSet.published());

	private static InterLocalityCeiling row(String code) {
		return (InterLocalityCeiling) RESULT.municipality(code).orElseThrow();
	}

	private static InterLocalityCounty county(String name) {
		return (InterLocalityCounty) RESULT.county(name).orElseThrow();
	}

	@Test
	void annex8IsEqualInAll289Municipalities() {
		assertThat(RESULT.municipalities()).hasSize(289);
		assertThat(PublishedTables.municipalities()).hasSize(289).allSatisfy(printed -> {
			InterLocalityCeiling row = row(printed.code());
			SupportFigures figures = printed.figures();
			assertThat(List.of(row.totalCostSek(), row.ownContributionSek(), row.needSek(), row.supportSek(), row.supportSharePercent()))
					.as(printed.name()).isEqualTo(List.of(figures.totalCostSek(), figures.ownContributionSek(), figures.needSek(),
							figures.supportSek(), figures.supportSharePercent()));
		});
	}

	@Test
	void annex9IsEqualButForVansbro() {
		List<PayoutRate> rates = PublishedTables.payoutRates();
		assertThat(rates).hasSize(289).allSatisfy(printed -> assertThat(row(printed.municipalityCode()).supportPerInhabitantSek())
				.isEqualTo(printed.supportPerInhabitantSek()));
		Stream<PayoutRate> different = rates.stream()
				.filter(printed -> row(printed.municipalityCode()).payoutRatePercent().compareTo(printed.payoutRatePercent()) != 0);
		assertThat(different).singleElement().satisfies(vansbro -> {
			assertThat(vansbro.municipalityCode()).isEqualTo("2021");
			assertThat(vansbro.payoutRatePercent()).isEqualByComparingTo("75");
			assertThat(row("2021").payoutRatePercent()).isEqualByComparingTo("50");
		});
	}

	@Test
	void annex10HasTheSame99Breakpoints() {
		List<Breakpoint> printed = PublishedTables.breakpoints();
		assertThat(printed.stream().filter(row -> row.breakpointSek().isPresent())).hasSize(99);
		assertThat(printed).hasSize(289).allSatisfy(annex -> {
			InterLocalityCeiling row = row(annex.municipalityCode());
			assertThat(row.hasBreakpoint() ? OptionalLong.of(row.breakpointSek()) : OptionalLong.empty())
					.isEqualTo(annex.breakpointSek());
		});
	}

	@Test
	void annex11HasTheSameAdministrativeSupport() {
		List<SupportSummary> printed = PublishedTables.supportOfMunicipalities();
		assertThat(printed).hasSize(289).allSatisfy(annex -> assertThat(row(annex.municipalityCode()).administrativeSupportSek())
				.isEqualTo(annex.administrativeSupportSek()));
	}

	@Test
	void countyRowsOfAnnex8AreTheRoundedExactSums() {
		assertThat(PublishedTables.counties()).hasSize(21).allSatisfy(printed -> {
			InterLocalityCounty county = county(printed.county());
			assertThat(county.population()).isEqualTo(printed.figures().population());
			assertThat(county.supportSek()).isEqualTo(printed.figures().supportSek());
		});
		assertThat(PublishedTables.municipalities().stream().map(MunicipalityFigures::county).distinct())
				.isEqualTo(RESULT.counties().stream().map(row -> row.county()).toList());
		assertThat(PublishedTables.counties().stream().map(CountyFigures::county)).hasSameElementsAs(
				RESULT.counties().stream().map(row -> row.county()).toList());
	}

	@Test
	void all21CountyPotsAreEqualAndMakeThePot() {
		List<CountyPot> printed = PublishedTables.countyPots();
		assertThat(printed).hasSize(21)
				.allSatisfy(pot -> assertThat(county(pot.county()).countyPotSek()).as(pot.county()).isEqualTo(pot.potSek()));
		assertThat(RESULT.counties().stream().mapToLong(row -> ((InterLocalityCounty) row).countyPotSek()).sum()).isEqualTo(250_000_000);
	}

	@Test
	void countyBoardsGetWhatChapter4Says() {
		List<AdministrativeCountySupport> printed = PublishedTables.administrativeSupportOfCounties();
		assertThat(printed).hasSize(21).allSatisfy(board -> {
			assertThat(county(board.county()).administrativeSupportYear1Sek()).isEqualTo(board.firstYearSek());
			assertThat(county(board.county()).administrativeSupportLaterYearsSek()).isEqualTo(board.laterYearsSek());
		});
	}

	@Test
	void administrativeSupportIsExactlyItsFrame() {
		AdministrativeFrame frame = AdministrativeFrame.of(RESULT);
		assertThat(frame).isEqualTo(new AdministrativeFrame(50_000_000, 31_040_000, 10_962_500, 7_997_500));
		assertThat(frame.rest()).isZero();
	}
}
