package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.SectionStatus;
import se.lansnat.ui.programme.SectionEntry.Mark;

class SectionEntryTest {

	private final MunicipalProgramme programme = Programmes.create();

	@Test
	void theTemplateSaysWhatTheProgrammeLacks() {
		assertThat(SectionEntry.of(programme)).extracting(SectionEntry::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
		SectionEntry last = SectionEntry.of(programme).getLast();
		assertThat(last.section()).isEmpty();
		assertThat(last.title()).isNotBlank();
		assertThat(last.mark()).isEqualTo(Mark.MISSING);
	}

	@Test
	void whatTheTemplateDoesNotKnowComesLast() {
		ProgrammeSection twice = ModelFactory.eINSTANCE.createProgrammeSection();
		twice.setNumber(2);
		programme.getSections().add(twice);
		SectionEntry last = SectionEntry.of(programme).getLast();
		assertThat(last.section()).contains(twice);
		assertThat(last.title()).isEqualTo("Utan rubrik");
		assertThat(last.clause()).isEmpty();
	}

	@Test
	void withoutATemplateThereAreTheProgrammesOwn() {
		programme.setTemplate("../county");
		assertThat(SectionEntry.of(programme)).hasSize(7);
	}

	@Test
	void completeWithoutTextIsNotComplete() {
		ProgrammeSection section = programme.getSections().getFirst();
		section.setStatus(SectionStatus.COMPLETE);
		section.setText(" \n");
		assertThat(SectionEntry.of(programme).getFirst().mark()).isEqualTo(Mark.EMPTY);
		section.setText("text");
		assertThat(SectionEntry.of(programme).getFirst().mark()).isEqualTo(Mark.COMPLETE);
		section.setStatus(SectionStatus.IN_PROGRESS);
		assertThat(SectionEntry.of(programme).getFirst().mark()).isEqualTo(Mark.IN_PROGRESS);
	}
}
