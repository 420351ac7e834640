package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.ui.Contents;

class SameFormTest {

	private final MunicipalProgramme programme = Programmes.create();
	private final Contents sections = new Contents(programme, Literals.MUNICIPAL_PROGRAMME__SECTIONS);

	@Test
	void allPagesOfAProgrammeAreOneForm() {
		for (FormPage page : FormPage.values()) {
			assertThat(SameForm.isSame(sections, new Contents(programme, page.feature()))).as(page.title()).isTrue();
		}
		assertThat(SameForm.isSame(sections, new Contents(Programmes.create(), sections.feature()))).isFalse();
	}

	@Test
	void whatTheFormHasNoPageForIsShownElsewhere() {
		assertThat(SameForm.isSame(sections, new Contents(programme, Literals.MUNICIPAL_PROGRAMME__LOCALITIES))).isFalse();
		assertThat(SameForm.isSame(sections, new Contents(programme, Literals.MUNICIPAL_PROGRAMME__DUCTS))).isFalse();
	}
}
