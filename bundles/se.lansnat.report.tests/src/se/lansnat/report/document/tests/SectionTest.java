package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Section;

class SectionTest {

	private static List<Section> sections(DocumentBuilder builder) {
		return Section.of(builder.build().blocks());
	}

	private static DocumentBuilder builder() {
		return DocumentBuilder.of(Samples.info());
	}

	@Test
	void isOneWhereNothingIsTurned() {
		assertThat(sections(builder())).singleElement().satisfies(section -> assertThat(section.blocks()).isEmpty());
		assertThat(sections(builder().paragraph("a").pageBreak())).singleElement()
				.satisfies(section -> assertThat(section.blocks()).hasSize(2));
	}

	@Test
	void takesTheHeadingsAboveATurnedTableAlong() {
		List<Section> sections = sections(builder().paragraph("a").heading(1, "A").heading(2, "B")
				.table(t -> t.column("x").landscape()).pageBreak().paragraph("b"));
		assertThat(sections).extracting(Section::landscape).containsExactly(false, true, false);
		assertThat(sections).extracting(section -> section.blocks().size()).containsExactly(1, 3, 1);
	}

	@Test
	void keepsTurnedTablesTogether() {
		List<Section> sections = sections(builder().paragraph("a").table(t -> t.column("x").landscape()).pageBreak()
				.table(t -> t.column("y").landscape()).pageBreak());
		assertThat(sections).extracting(section -> section.blocks().size()).containsExactly(1, 3);
	}

	@Test
	void goesOnWhereOnlyAHeadingStandsBetweenTurnedTables() {
		List<Section> sections = sections(builder().paragraph("a").heading(1, "A").table(t -> t.column("x").landscape()).heading(1, "B")
				.table(t -> t.column("y").landscape()).paragraph("b"));
		assertThat(sections).extracting(Section::landscape).containsExactly(false, true, false);
		assertThat(sections).extracting(section -> section.blocks().size()).containsExactly(1, 4, 1);
	}
}
