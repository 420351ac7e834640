package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lansnat.report.document.Inline.link;
import static se.lansnat.report.document.Inline.reference;
import static se.lansnat.report.document.Inline.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.draw.Scene;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Block;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentCheck;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Table;

class DocumentCheckTest {

	private static List<Problem> check(DocumentBuilder builder) {
		Document document = builder.build();
		return DocumentCheck.of(document, new Outline(document), c -> c != 0x1F600);
	}

	private static DocumentBuilder builder() {
		return DocumentBuilder.of(Samples.info());
	}

	@Test
	void findsNothingInASoundDocument() {
		Document document = Samples.everything();
		assertThat(DocumentCheck.of(document, new Outline(document), c -> true)).isEmpty();
	}

	@Test
	void tellsWhereCharactersDoNotFit() {
		List<Problem> problems = check(builder().heading(1, "Orter").paragraph("a\u0000b\u0001").paragraph("\uD800")
				.table(t -> t.caption("Nät").column("x").row("y\u0007")));
		assertThat(problems).extracting(Problem::code).containsOnly("document-unfit-character");
		assertThat(problems).extracting(Problem::message).anyMatch(said -> said.contains("Orter") && said.contains("U+0000, U+0001, U+D800"))
				.anyMatch(said -> said.contains("Nät") && said.contains("U+0007"));
		assertThat(problems).allMatch(problem -> problem.severity() == Severity.WARNING && !problem.fix().isEmpty());
	}

	@Test
	void doesNotCarryUnfitCharactersIntoItsOwnWords() {
		assertThat(check(builder().heading(1, "a\u0000b"))).singleElement().extracting(Problem::message).asString()
				.contains("a\uFFFDb").doesNotContain("\u0000");
	}

	@Test
	void tellsWhatCannotBeShown() {
		assertThat(check(builder().paragraph("hej \uD83D\uDE00"))).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("document-character-not-shown");
			assertThat(problem.message()).contains("U+1F600");
		});
	}

	@Test
	void findsReferencesAndLinksThatLeadNowhere() {
		assertThat(check(builder().paragraph(reference("borta"), link("javascript:alert(1)", "klicka"), link("www.pts.se", "PTS"),
				link("https://www.pts.se/å", "ja"), link("mailto:a@b.se", "ja")))).extracting(Problem::code)
				.containsExactly("document-anchor-missing", "document-link-unfit", "document-link-unfit");
	}

	@Test
	void findsReferencesInEveryPlace() {
		assertThat(check(builder().bullets(list -> list.item("a").numbered(inner -> inner.item(reference("x"))))
				.definitions(new Block.Definition(List.of(reference("x")), List.of(text("b")))).table(t -> t.column("c")
						.row(Table.Cell.of(reference("x")))).sources(new Block.Source("", List.of(reference("x")))))).hasSize(4);
	}

	@Test
	void findsAnchorsTwiceAndSkippedLevels() {
		assertThat(check(builder().heading(1, "A", "a").heading(3, "B", "a"))).extracting(Problem::code)
				.containsExactly("document-heading-skipped", "document-anchor-twice");
	}

	@Test
	void findsFiguresThatNobodyHasDescribed() {
		Figure bare = new Figure("", new Scene(10, 10, "", "", List.of()), "", "");
		assertThat(check(builder().add(bare))).extracting(Problem::code).containsExactly("document-figure-without-text");
		assertThat(check(builder().figure("", Samples.chart(), ""))).isEmpty();
	}
}
