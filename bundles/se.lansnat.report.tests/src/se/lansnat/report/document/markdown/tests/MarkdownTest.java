package se.lansnat.report.document.markdown.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.markdown.Markdown;

class MarkdownTest {

	@Test
	void shiftsHeadingsBelowTheSection() {
		assertThat(Markdown.blocks("# A\n## B\n###### C", 1, "Avsnitt")).containsExactly(new Heading(2, "A", ""), new Heading(3, "B", ""),
				new Heading(4, "C", ""));
		assertThat(Markdown.blocks("# A", 4, "Avsnitt")).containsExactly(new Heading(4, "A", ""));
	}

	@Test
	void keepsEmphasisLinksAndLineBreaks() {
		List<Block> blocks = Markdown.blocks("Ett *viktigt* och **tungt** `r-1`  \n[PTS](https://www.pts.se/ \"t\")\nslut", 1, "Avsnitt");
		assertThat(blocks).containsExactly(new Paragraph(List.of(Inline.text("Ett "), Inline.emphasis("viktigt"), Inline.text(" och "),
				Inline.strong("tungt"), Inline.text(" "), Inline.code("r-1"), Inline.lineBreak(),
				Inline.link("https://www.pts.se/", "PTS"), Inline.text(" "), Inline.text("slut"))));
	}

	@Test
	void nestsLists() {
		ItemList list = (ItemList) Markdown.blocks("- a\n\n  b\n  1. c\n  2. d\n- e", 1, "Avsnitt").getFirst();
		assertThat(list.numbered()).isFalse();
		assertThat(list.items()).hasSize(2);
		assertThat(list.items().getFirst().content()).containsExactly(Inline.text("a"), Inline.lineBreak(), Inline.text("b"));
		ItemList inner = list.items().getFirst().nested().getFirst();
		assertThat(inner.numbered()).isTrue();
		assertThat(inner.items()).hasSize(2);
	}

	@Test
	void readsTablesWithAlignment() {
		Table table = (Table) Markdown.blocks("| Ort | Antal |\n|---|--:|\n| Kumla | 1 |\n| **Hallsberg** | 2 | för mycket |\n| Askersund |", 1, "Avsnitt")
				.getFirst();
		assertThat(table.columns()).extracting(Table.Column::alignment).containsExactly(Alignment.START, Alignment.END);
		assertThat(table.caption()).isEqualTo("Avsnitt");
		assertThat(table.body()).hasSize(3);
		assertThat(table.body().get(1).cells().getFirst().content()).containsExactly(Inline.strong("Hallsberg"));
		assertThat(table.body().getLast().cells()).hasSize(2);
	}

	@Test
	void callsTablesByTheHeadingAbove() {
		assertThat(Markdown.blocks("## Nät\n\n|a|\n|-|", 1, "Avsnitt").getLast()).isInstanceOfSatisfying(Table.class,
				table -> assertThat(table.caption()).isEqualTo("Nät"));
	}

	@Test
	void showsHtmlAsText() {
		assertThat(Markdown.blocks("<script>alert(1)</script>\n\n<b>fet</b> & &amp; <!-- x -->", 1, "Avsnitt").toString()).contains("<script>", "</script>",
				"<b>", "<!-- x -->");
	}

	@Test
	void fetchesNoPictures() {
		assertThat(Markdown.blocks("![Karta](https://exempel.se/x.png)", 1, "Avsnitt")).containsExactly(new Paragraph(List.of(Inline.text("Karta"))));
	}

	@Test
	void putsATableInAListAfterIt() {
		assertThat(Markdown.blocks("- a\n\n  | x |\n  |---|\n  | y |", 1, "Avsnitt")).hasExactlyElementsOfTypes(ItemList.class, Table.class);
	}

	@Test
	void saysNothingOfNoText() {
		assertThat(Markdown.blocks(null, 1, "Avsnitt")).isEmpty();
		assertThat(Markdown.blocks(" \n\t", 1, "Avsnitt")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "**a ", "_", "> ", "- ", "[", "![", "<", "`", "|", "\\", "&", "1. ", "[a](", "a_b*c" })
	void survivesAnythingRepeated(String piece) {
		String text = piece.repeat(20_000) + "x" + piece.repeat(20_000);
		assertThatCode(() -> Markdown.blocks(text, 1, "Avsnitt")).doesNotThrowAnyException();
	}

	@Test
	void survivesNonsense() {
		String letters = "#*_`[]()<>!|-+1. \n\t\\&;:\"'åä\u0000\u202E\uD800~={}^$";
		for (int seed = 0; seed < 400; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 300; i++) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			assertThatCode(() -> Markdown.blocks(text.toString(), 2, "Avsnitt")).as("%s", text).doesNotThrowAnyException();
		}
	}
}
