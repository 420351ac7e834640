package se.lansnat.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.support.Figure;

/** What is decided applies; what a county's own statistics come to stands beside it. */
class ComputationTest {

	private static BigDecimal ofCounty(CountyCeilings ceilings, String key) {
		Figure figure = ceilings.countyFigures().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
		return ceilings.ownFigures().orElseThrow().value(figure).orElseThrow();
	}

	private static CeilingRow row(CountyCeilings ceilings, String name) {
		return ceilings.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aCountyAsPublishedGetsWhatWasDecided() throws Exception {
		CountyCeilings ceilings = Counties.ceilings(Counties.orebro());
		assertThat(ceilings.rows()).hasSize(12).extracting(CeilingRow::name).startsWith("Askersund", "Degerfors").endsWith("Nora", "\u00d6rebro");
		assertThat(ceilings.rows()).allMatch(row -> row.decided().getAsLong() == row.figures().orElseThrow().supportSek());
		assertThat(row(ceilings, "Askersund").ceiling()).hasValue(8_662_824);
		assertThat(ceilings.differs()).isFalse();
		assertThat(ceilings.notices()).isEmpty();
		assertThat(ofCounty(ceilings, "county_pot_sek")).isEqualByComparingTo("5770000");
		assertThat(ofCounty(ceilings, "support_sek")).as("the rounded exact sum").isEqualByComparingTo("40390920");
	}

	@Test
	void otherStatisticsAreComputedBesideTheDecision() throws Exception {
		County county = Counties.orebro();
		Counties.statistic(Counties.municipality(county, "Askersund"), StatisticsMeasure.FICTIVE_NETWORK_M).setValue(118_000L);
		CountyCeilings ceilings = Counties.ceilings(county);
		CeilingRow askersund = row(ceilings, "Askersund");
		assertThat(askersund.ceiling()).as("the decision applies").hasValue(8_662_824);
		assertThat(askersund.figures().orElseThrow().statistics().fictiveNetworkM()).as("and is shown with what it rests on").isEqualTo(112_481);
		assertThat(askersund.recomputed().orElseThrow().statistics().fictiveNetworkM()).isEqualTo(118_000);
		assertThat(askersund.recomputed().orElseThrow().supportSek()).isGreaterThan(8_662_824);
		assertThat(row(ceilings, "Kumla").recomputed().orElseThrow().supportSek()).as("others share the same frame").isLessThan(1_164_466);
		assertThat(ceilings.differs()).isTrue();
		assertThat(ceilings.notices()).singleElement().asString().contains("12 kommuner").contains("277 kommuner");
		assertThat(ofCounty(ceilings, "support_sek")).as("the county's amounts are the decision's, too").isEqualByComparingTo("40390920");
	}

	@Test
	void aMunicipalityThatNothingWasDecidedForIsComputed() throws Exception {
		County county = Counties.orebro();
		Municipality own = Counties.municipality(county, "Nora");
		own.setCode("1899");
		CountyCeilings ceilings = Counties.ceilings(county);
		CeilingRow nora = row(ceilings, "Nora");
		assertThat(nora.decided()).isEmpty();
		assertThat(nora.figures()).isPresent().isEqualTo(nora.recomputed());
		assertThat(nora.ceiling()).hasValue(nora.recomputed().orElseThrow().supportSek());
		assertThat(ceilings.notices()).anyMatch(notice -> notice.contains("1 kommun"));
	}

	@Test
	void aMunicipalityWithoutStatisticsOrDecisionHasNoFigures() throws Exception {
		County county = Counties.orebro();
		Municipality added = ModelFactory.eINSTANCE.createMunicipality();
		added.setCode("1898");
		added.setName("Nykommun");
		county.getMunicipalities().add(added);
		CountyCeilings ceilings = Counties.ceilings(county);
		assertThat(row(ceilings, "Nykommun").figures()).isEmpty();
		assertThat(row(ceilings, "Nykommun").ceiling()).isEmpty();
		assertThat(row(ceilings, "Askersund").ceiling()).hasValue(8_662_824);
		assertThat(ceilings.notices()).singleElement().asString().contains("Nykommun");
	}

	@Test
	void statisticsThatCannotBeComputedWithLeaveTheDecisionStanding() throws Exception {
		County county = Counties.orebro();
		StatisticsRecord population = Counties.statistic(Counties.municipality(county, "Kumla"), StatisticsMeasure.POPULATION);
		population.setValue(0L);
		CountyCeilings ceilings = Counties.ceilings(county);
		assertThat(row(ceilings, "Kumla").ceiling()).hasValue(1_164_466);
		assertThat(ceilings.differs()).isFalse();
		assertThat(ceilings.notices()).singleElement().asString().contains("1881").contains("0");
	}

	@Test
	void anUnknownRulesetIsNamed() {
		County county = Counties.orebro();
		county.setRuleset("sou-2050-1");
		assertThatThrownBy(() -> Counties.ceilings(county)).isInstanceOf(UnknownRulesetException.class).hasMessageContaining("sou-2050-1");
		county.setRuleset(null);
		assertThatThrownBy(() -> Counties.ceilings(county)).isInstanceOf(UnknownRulesetException.class);
	}

	@Test
	void rulesOfAnotherShapeGiveOtherFigures() throws Exception {
		County county = Counties.orebro();
		county.setRuleset("sou-2000-68");
		CountyCeilings ceilings = Counties.ceilings(county);
		assertThat(ceilings.municipalityFigures()).extracting(Figure::key).containsExactly("support_sek", "support_per_inhabitant_sek");
		assertThat(ceilings.rows()).hasSize(12).allMatch(row -> row.decided().isPresent());
	}
}
