package se.lansnat.consolidation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.PlainPairs;
import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;

/** The pairs that are found without comparing all are those that comparing all would find. */
class PairIndexTest {

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void theIndexFindsWhatComparingAllFinds(long seed) {
		SyntheticCounty county = SyntheticCounty.of(1_500, 5, seed);
		check(county.programmes(), county.county());
	}

	@Test
	void theIndexFindsAllPairsOfThePlantedCounty() {
		PlantedCounty county = PlantedCounty.of("planted.txt", "near-misses.txt");
		check(county.programmes(), county.county());
	}

	private static void check(List<MunicipalProgramme> programmes, County county) {
		PlainPairs.Programmes taken = new PlainPairs.Programmes(programmes);
		Basis basis = Basis.of(county, ModelFactory.eINSTANCE.createRegionalProgramme());
		assertThat(PlainPairs.byIndex(taken, basis)).isEqualTo(PlainPairs.byComparingAll(taken, basis)).hasSizeGreaterThan(20);
	}
}
