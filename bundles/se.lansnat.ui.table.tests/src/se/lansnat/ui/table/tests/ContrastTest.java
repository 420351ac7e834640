package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.lansnat.ui.table.Contrast;

/** Colours are measured as WCAG does, and moved no further than they must. */
class ContrastTest {

	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final RGB WHITE = new RGB(255, 255, 255);

	@Test
	void isThatOfWcag() {
		assertThat(Contrast.of(BLACK, WHITE)).isCloseTo(21, within(0.001));
		assertThat(Contrast.of(WHITE, WHITE)).isCloseTo(1, within(0.001));
		// The grey that is known to be just too pale on white, and the one before it.
		assertThat(Contrast.of(new RGB(0x77, 0x77, 0x77), WHITE)).isCloseTo(4.48, within(0.005));
		assertThat(Contrast.of(WHITE, new RGB(0x76, 0x76, 0x76))).isCloseTo(4.54, within(0.005));
	}

	@ParameterizedTest
	@CsvSource({ "47, 170", "63, 200", "248, 0", "255, 80" })
	void paleTextsCanBeRead(int behind, int text) {
		RGB background = new RGB(behind, behind, behind);
		RGB foreground = new RGB(text, text, text);
		RGB pale = Contrast.mix(background, foreground, 0.4);
		assertThat(Contrast.of(pale, background)).isLessThan(Contrast.TEXT);
		RGB readable = Contrast.atLeast(pale, background, foreground, Contrast.TEXT);
		assertThat(Contrast.of(readable, background)).isBetween(Contrast.TEXT, Contrast.of(foreground, background));
	}

	@Test
	void whatCanBeReadStaysAsItIs() {
		RGB grey = new RGB(90, 90, 90);
		assertThat(Contrast.atLeast(grey, WHITE, BLACK, Contrast.TEXT)).isEqualTo(grey);
	}

	@Test
	void theForegroundIsTheLastThatIsGiven() {
		RGB dim = new RGB(60, 60, 60);
		assertThat(Contrast.atLeast(new RGB(50, 50, 50), new RGB(47, 47, 47), dim, Contrast.TEXT)).isEqualTo(dim);
	}
}
