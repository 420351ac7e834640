package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.ui.programme.MarkdownLine.Kind;
import se.lansnat.ui.programme.MarkdownLine.Span;

class MarkdownLineTest {

	@Test
	void kindsAreKnownByTheirMarks() {
		assertThat(MarkdownLine.of("## Nät")).isEqualTo(new MarkdownLine(Kind.HEADING, 2, 3, List.of()));
		assertThat(MarkdownLine.of("- Nät")).isEqualTo(new MarkdownLine(Kind.BULLET, 1, 2, List.of()));
		assertThat(MarkdownLine.of("  * Nät")).isEqualTo(new MarkdownLine(Kind.BULLET, 2, 4, List.of()));
		assertThat(MarkdownLine.of("12. Nät")).isEqualTo(new MarkdownLine(Kind.NUMBER, 1, 4, List.of()));
		assertThat(MarkdownLine.of("| a | b |").kind()).isEqualTo(Kind.TABLE);
		assertThat(MarkdownLine.of("").kind()).isEqualTo(Kind.TEXT);
	}

	@Test
	void whatOnlyLooksLikeAMarkIsText() {
		for (String line : List.of("#Nät", "-5 grader", "2 000 meter", "6 § 3", "a | b", "-", "####### sju")) {
			assertThat(MarkdownLine.of(line).kind()).as(line).isEqualTo(Kind.TEXT);
		}
	}

	@Test
	void emphasisIsFoundWithItsMarks() {
		assertThat(MarkdownLine.of("en **stor** och *liten* ort").spans()).containsExactly(new Span(3, 8, 2), new Span(16, 7, 1));
		assertThat(MarkdownLine.of("_a_ och ***b***").spans()).containsExactly(new Span(0, 3, 1), new Span(8, 7, 3));
		assertThat(MarkdownLine.of("- **a**: b").spans()).containsExactly(new Span(2, 5, 2));
	}

	@Test
	void whatIsNoEmphasisIsNot() {
		for (String line : List.of("2 * 3 * 4", "ett_två_tre", "\\*a*", "** a **", "*", "**", "<b>fet</b>")) {
			assertThat(MarkdownLine.of(line).spans()).as(line).isEmpty();
		}
	}

	@Test
	void aLineOfAMegabyteIsSeenAtOnce() {
		assertThat(MarkdownLine.of("*a".repeat(500_000)).spans()).isEmpty();
	}
}
