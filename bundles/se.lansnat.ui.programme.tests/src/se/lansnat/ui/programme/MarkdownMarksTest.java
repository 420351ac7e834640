package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Texts with a bar where the selection begins and where it ends; one bar is the caret. */
class MarkdownMarksTest {

	private static String text;

	private static String apply(String marked, Function<Point, TextChange> change) {
		int from = marked.indexOf('|');
		int to = Math.max(from, marked.lastIndexOf('|') - 1);
		text = marked.replace("|", "");
		return show(change.apply(new Point(from, to)));
	}

	private static String show(TextChange change) {
		StringBuilder shown = new StringBuilder(change.apply(text));
		shown.insert(change.selectTo(), '|');
		if (change.selectFrom() < change.selectTo()) {
			shown.insert(change.selectFrom(), '|');
		}
		return shown.toString();
	}

	private static String bold(String marked) {
		return apply(marked, s -> MarkdownMarks.emphasis(text, s.x, s.y, "**"));
	}

	private static String italic(String marked) {
		return apply(marked, s -> MarkdownMarks.emphasis(text, s.x, s.y, "*"));
	}

	private static String heading(String marked) {
		return apply(marked, s -> MarkdownMarks.heading(text, s.x, s.y));
	}

	private static String bullets(String marked) {
		return apply(marked, s -> MarkdownMarks.bullets(text, s.x, s.y));
	}

	private static String numbers(String marked) {
		return apply(marked, s -> MarkdownMarks.numbers(text, s.x, s.y));
	}

	private static Optional<String> enter(String marked) {
		text = marked.replace("|", "");
		return MarkdownMarks.newline(text, marked.indexOf('|')).map(MarkdownMarksTest::show);
	}

	@Test
	void emphasisComesAndGoes() {
		assertThat(bold("en |stor| ort")).isEqualTo("en **|stor|** ort");
		assertThat(bold("en **|stor|** ort")).isEqualTo("en |stor| ort");
		assertThat(bold("en |**stor**| ort")).isEqualTo("en |stor| ort");
		assertThat(italic("en |stor| ort")).isEqualTo("en *|stor|* ort");
		assertThat(italic("en *|stor|* ort")).isEqualTo("en |stor| ort");
	}

	@Test
	void italicInsideBoldIsBothAndGoesAlone() {
		assertThat(italic("**|stor|**")).isEqualTo("***|stor|***");
		assertThat(italic("***|stor|***")).isEqualTo("**|stor|**");
		assertThat(bold("***|stor|***")).isEqualTo("*|stor|*");
	}

	@Test
	void spacesStayOutsideTheMarks() {
		assertThat(bold("en| stor |ort")).isEqualTo("en **|stor|** ort");
	}

	@Test
	void withNothingSelectedTheCaretStandsBetweenTheMarks() {
		assertThat(bold("en | ort")).isEqualTo("en **|** ort");
		assertThat(bold("en **|** ort")).isEqualTo("en | ort");
		assertThat(bold("|")).isEqualTo("**|**");
	}

	@Test
	void headingsGoDeeperAndAwayAgain() {
		assertThat(heading("Nät|")).isEqualTo("# Nät|");
		assertThat(heading("# Nät|")).isEqualTo("## Nät|");
		assertThat(heading("## Nät|")).isEqualTo("### Nät|");
		assertThat(heading("### Nät|")).isEqualTo("Nät|");
		assertThat(heading("före\n- |Nät\nefter")).isEqualTo("före\n# |Nät\nefter");
	}

	@Test
	void listsComeAndGo() {
		assertThat(bullets("|a\nb|")).isEqualTo("|- a\n- b|");
		assertThat(bullets("|- a\n- b|")).isEqualTo("|a\nb|");
		assertThat(numbers("|- a\n- b|")).isEqualTo("|1. a\n2. b|");
		assertThat(numbers("|1. a\n2. b|")).isEqualTo("|a\nb|");
		assertThat(bullets("före\n|\nefter")).isEqualTo("före\n- |\nefter");
		assertThat(numbers("|a\n\nb|")).isEqualTo("|1. a\n\n2. b|");
	}

	@Test
	void aTableStandsBetweenEmptyLines() {
		String table = "| |Kolumn| | Kolumn |\n|--------|--------|\n|        |        |\n|        |        |";
		assertThat(table("")).isEqualTo(table);
		assertThat(table("text")).isEqualTo("text\n\n" + table);
		assertThat(table("text\n")).isEqualTo("text\n\n" + table);
		assertThat(table("text\n\n")).isEqualTo("text\n\n" + table);
		text = "a\nb";
		assertThat(show(MarkdownMarks.table(text, 1, "Kolumn"))).isEqualTo("a\n\n" + table + "\n\nb");
		text = "a\n\nb";
		assertThat(show(MarkdownMarks.table(text, 1, "Kolumn"))).isEqualTo("a\n\n" + table + "\n\nb");
	}

	private static String table(String all) {
		text = all;
		return show(MarkdownMarks.table(all, all.length(), "Kolumn"));
	}

	@Test
	void enterGoesOnWithAList() {
		assertThat(enter("- a|")).contains("- a\n- |");
		assertThat(enter("  - a|b")).contains("  - a\n  - |b");
		assertThat(enter("9. a|")).contains("9. a\n10. |");
		assertThat(enter("1) a|")).contains("1) a\n2) |");
	}

	@Test
	void enterOnAnEmptyItemEndsTheList() {
		assertThat(enter("- a\n- |")).contains("- a\n|");
		assertThat(enter("2. |\nefter")).contains("|\nefter");
	}

	@Test
	void enterGoesOnWithATableAndEndsIt() {
		text = "| a | b |";
		assertThat(MarkdownMarks.newline(text, text.length()).map(change -> change.apply(text))).contains("| a | b |\n|   |   |");
		text = "| a |\n|   |";
		assertThat(MarkdownMarks.newline(text, text.length()).map(change -> change.apply(text))).contains("| a |\n");
	}

	@Test
	void enterInOrdinaryTextIsOrdinary() {
		assertThat(enter("text|")).isEmpty();
		assertThat(enter("# rubrik|")).isEmpty();
		assertThat(enter("|- a")).isEmpty();
		assertThat(enter("2001. Ett år|").isPresent()).isTrue();
		assertThat(enter("2001 var ett år|")).isEmpty();
	}
}
