package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class TextChangeTest {

	@Test
	void theCaretStaysWithItsWords() {
		assertThat(TextChange.between("en ort i länet", "en stor ort i länet", 14).selectTo()).isEqualTo(19);
		assertThat(TextChange.between("en ort i länet", "en stor ort i länet", 1).selectTo()).isEqualTo(1);
		assertThat(TextChange.between("en stor ort", "en ort", 6).selectTo()).isEqualTo(3);
	}

	@Test
	void afterWhatComesAtTheCaretItStandsBehindIt() {
		assertThat(TextChange.between("ab", "ab mer", 2).selectTo()).isEqualTo(6);
	}

	@Test
	void equalTextsDoNotChange() {
		assertThat(TextChange.between("abc", "abc", 2).isEmpty()).isTrue();
		assertThat(TextChange.between("abc", "abc", 2).selectTo()).isEqualTo(2);
	}

	@Test
	void anyTextBecomesAnyOther() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			String old = text(random);
			String now = text(random);
			TextChange change = TextChange.between(old, now, random.nextInt(old.length() + 1));
			assertThat(change.apply(old)).isEqualTo(now);
			assertThat(change.selectTo()).isBetween(0, now.length());
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		random.ints(random.nextInt(8), 'a', 'c').forEach(text::appendCodePoint);
		return text.toString();
	}
}
