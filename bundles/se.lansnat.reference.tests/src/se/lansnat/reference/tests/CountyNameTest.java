package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.reference.CountyName;
import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;

/** The 21 counties and how they are found. */
class CountyNameTest {

	@Test
	void codesAreThoseOfTheMunicipalities() {
		assertThat(CountyName.all()).hasSize(21).extracting(CountyName::code).isSorted().doesNotHaveDuplicates();
		assertThat(PublishedTables.municipalities()).allSatisfy(m -> assertThat(CountyName.find(m.code().substring(0, 2)))
				.map(CountyName::name).contains(m.county()));
		assertThat(PublishedTables.municipalities().stream().map(MunicipalityFigures::county).distinct().toList())
				.containsExactlyElementsOf(CountyName.all().stream().map(CountyName::name).toList());
	}

	@Test
	void everyCountyIsFoundByEachOfItsNames() {
		assertThat(CountyName.all()).allSatisfy(county -> {
			assertThat(CountyName.find(county.code())).contains(county);
			assertThat(CountyName.find(county.name())).contains(county);
			assertThat(CountyName.find(county.name() + " län")).contains(county);
			assertThat(CountyName.find(county.fullName())).contains(county);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "örebro", "ÖREBRO LÄN", " Örebro  län ", "18" })
	void caseAndBlanksDoNotMatter(String text) {
		assertThat(CountyName.find(text)).map(CountyName::code).contains("18");
	}

	@Test
	void decomposedLettersAreTheSameLetters() {
		assertThat(CountyName.find(Normalizer.normalize("Örebro län", Normalizer.Form.NFD))).map(CountyName::code).contains("18");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Orebro", "1", "02", "län", "", "Sverige" })
	void othersAreNotFound(String text) {
		assertThat(CountyName.find(text)).isEmpty();
	}
}
