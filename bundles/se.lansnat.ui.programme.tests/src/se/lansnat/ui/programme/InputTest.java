package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class InputTest {

	@Test
	void daysAreReadAsPeopleTypeThem() {
		for (String typed : List.of("2001-03-05", " 2001-3-5 ", "20010305", "2001/03/05", "2001\u201303\u201305", "2001.03.05")) {
			assertThat(Days.parse(typed)).as(typed).contains(LocalDate.of(2001, 3, 5));
		}
	}

	@Test
	void whatIsNoDayIsNone() {
		for (String typed : List.of("", "2001", "2001-02-30", "5/3 2001", "2001-13-01", "200135", "i går", "2001111")) {
			assertThat(Days.parse(typed)).as(typed).isEmpty();
		}
	}

	@Test
	void textsAreMadeLegalAndNothingElseIsTouched() {
		assertThat(PlainText.clean("a\r\nb\rc\n\td")).isEqualTo("a\nb\nc\n\td");
		assertThat(PlainText.clean("a\u0000b\uD800c\uFFFFd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
		String all = "<b>&amp; \u05D0\u202E 😀";
		assertThat(PlainText.clean(all)).isSameAs(all);
	}
}
