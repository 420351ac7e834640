package se.lansnat.ui.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** Values, thresholds and Markdown as they are typed, kept and read. */
class TextFormsTest {

	private static EStructuralFeature feature(String name) {
		return Words.feature(name).orElseThrow();
	}

	@Test
	void whatIsKeptReadsAsWhatWasTyped() {
		String kept = PlainValues.kept(feature("lengthM"), "1 234,50");
		assertThat(kept).isEqualTo("1234.5");
		assertThat(PlainValues.ofKept(feature("lengthM"), kept)).isEqualTo("1\u00a0234,5");
		assertThat(PlainValues.kept(feature("lengthM"), "l\u00e5ng")).isEqualTo("l\u00e5ng");
		assertThat(PlainValues.ofKept(feature("plannedYear"), "2004")).isEqualTo("2004");
		assertThat(PlainValues.ofKept(feature("grounds"), "SCHOOL OTHER")).doesNotContain("SCHOOL").contains(", ");
		assertThat(PlainValues.ofKept(feature("commercial"), "true")).isEqualTo(Messages.yes);
	}

	@Test
	void everyKindOfValueHasItsField() {
		List<String> features = List.of("lengthM", "owner", "commercial", "state", "grounds");
		assertThat(features.stream().map(TextFormsTest::feature).map(PlainValues::type))
				.containsExactly(PlainValues.Type.NUMBER, PlainValues.Type.TEXT, PlainValues.Type.BOOLEAN, PlainValues.Type.CHOICE,
						PlainValues.Type.CHOICES);
	}

	@Test
	void thresholdsAreSharesInOrder() {
		Thresholds.Read read = Thresholds.read("92,5 %", "70");
		assertThat(read.problem()).isEmpty();
		assertThat(read.matchAbove()).isEqualByComparingTo(new BigDecimal("0.925"));
		assertThat(Thresholds.text(read.matchAbove())).isEqualTo("92,5");
		assertThat(Thresholds.read("60", "70").problem()).contains(Messages.settings_order);
		for (String bad : List.of("", "x", "49", "101", "80,55")) {
			assertThat(Thresholds.read(bad, "50").problem()).as(bad).isPresent();
			assertThat(Thresholds.read("100", bad).problem()).as(bad).isPresent();
		}
	}

	@Test
	void markdownIsReadWithoutItsMarks() {
		MarkdownPreview.Rendered rendered = MarkdownPreview
				.render("# Rubrik\nEn **fet** rad\nsom forts\u00e4tter.\n\n- punkt\n- *andra*\n2 * 3 * 4");
		assertThat(rendered.text()).isEqualTo("Rubrik\nEn fet rad som forts\u00e4tter.\n\n\u2022 punkt\n\u2022 andra\n2 * 3 * 4");
		assertThat(rendered.pieces()).containsExactly(new MarkdownPreview.Piece(0, 6, SWT.BOLD), new MarkdownPreview.Piece(10, 3, SWT.BOLD),
				new MarkdownPreview.Piece(rendered.text().indexOf("andra"), 5, SWT.ITALIC));
		assertThat(MarkdownPreview.render("").text()).isEmpty();
	}
}
