package se.lansnat.support.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.CountyCeiling;
import se.lansnat.support.Explanation;
import se.lansnat.support.ExplanationText;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.Step;
import se.lansnat.support.SupportModels;
import se.lansnat.support.SupportResult;
import se.lansnat.support.exact.Rational;

/** Area networks: published ceilings and a third of the cost, nothing computed beyond. */
class PublishedCeilingsTest {

	private static final Ruleset AREAS = Rulesets.builtIn("sou-2000-68").orElseThrow();

	private static SupportResult result() throws Exception {
		return SupportModels.compute(AREAS, StatisticsSet.published());
	}

	private static Optional<BigDecimal> value(SupportResult result, CountyCeiling county, String key) {
		Figure figure = result.model().countyFigures().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
		return county.value(figure);
	}

	@Test
	void ceilingsAreThoseOfAnnex11() throws Exception {
		SupportResult result = result();
		assertThat(PublishedTables.supportOfMunicipalities()).hasSize(289).allSatisfy(
				row -> assertThat(result.municipality(row.municipalityCode()).orElseThrow().supportSek()).isEqualTo(row.areaSupportSek()));
		assertThat(PublishedTables.supportOfCounties()).hasSize(21).allSatisfy(row -> {
			CountyCeiling county = result.county(row.county()).orElseThrow();
			assertThat(value(result, county, "county_ceiling_sek")).contains(BigDecimal.valueOf(row.areaSupportSek()));
			assertThat(value(result, county, "support_sek")).contains(BigDecimal.valueOf(county.supportSek()));
			assertThat(Math.abs(county.supportSek() - row.areaSupportSek())).isLessThanOrEqualTo(2);
		});
	}

	@Test
	void onlyAThirdIsComputed() throws Exception {
		MunicipalityCeiling sorsele = result().municipality("2422").orElseThrow();
		Explanation explanation = sorsele.explain();
		Step share = explanation.steps().stream().filter(step -> step.id().equals("grant_share")).findFirst().orElseThrow();
		assertThat(share.value()).isEqualTo(Rational.ONE.dividedBy(Rational.of(3)));
		assertThat(explanation.about("support_sek").steps()).extracting(Step::id).containsExactly("support_sek", "grant_share");
		assertThat(explanation.deviations()).singleElement().satisfies(deviation -> assertThat(deviation.text()).contains("kräver bedömning"));
		assertThat(ExplanationText.of(explanation)).contains("10\u00A0706\u00A0152\u00A0kr").contains("bilaga 11 kolumn 3");
		assertThat(sorsele.value(result().model().municipalityFigures().get(1))).contains(new BigDecimal("3300"));
	}

	@Test
	void everyFigureOfACountyIsExplained() throws Exception {
		SupportResult result = result();
		CountyCeiling county = result.county("Örebro").orElseThrow();
		assertThat(county.municipalities()).isEqualTo(12);
		assertThat(county.population()).isEqualTo(273_822);
		assertThat(result.model().countyFigures()).allSatisfy(figure -> assertThat(county.explain().about(figure.key()).steps().getLast().shown())
				.isEqualTo(county.value(figure)));
	}
}
