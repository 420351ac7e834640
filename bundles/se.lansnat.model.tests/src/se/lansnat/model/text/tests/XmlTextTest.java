package se.lansnat.model.text.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.IllegalTextException;
import se.lansnat.model.text.XmlText;

/** What XML can carry comes back, every character of it; what it cannot carry is never written. */
class XmlTextTest {

	@Test
	void everyCharacterComesBackOrIsRefused() {
		StringBuilder legal = new StringBuilder();
		for (int code = 0; code <= Character.MAX_CODE_POINT; code += code < 0x3000 || code > 0xd700 && code < 0x10100 ? 1 : 251) {
			String character = new String(Character.toChars(code));
			boolean illegal = code < 0x20 && code != 9 && code != 10 && code != 13 || code >= 0xd800 && code <= 0xdfff || code == 0xfffe
					|| code == 0xffff;
			assertThat(XmlText.illegalAt("a" + character)).as("U+%04X", code).isEqualTo(illegal ? 1 : -1);
			if (!illegal) {
				legal.append(character);
			}
		}
		MunicipalProgramme programme = Models.programme("1880");
		programme.getSections().get(0).setText(legal.toString());
		MunicipalProgramme read = (MunicipalProgramme) Models.read(Models.text(programme)).root().orElseThrow();
		assertThat(read.getSections().get(0).getText()).isEqualTo(legal.toString());
	}

	@Test
	void anUnpairedSurrogateIsIllegalAndAPairIsNot() {
		assertThat(XmlText.illegalAt("a\ud83d")).isEqualTo(1);
		assertThat(XmlText.illegalAt("\ude00a")).isZero();
		assertThat(XmlText.illegalAt("\ud83d\ude00")).isEqualTo(-1);
		assertThat(XmlText.illegalAt("")).isEqualTo(-1);
	}

	@Test
	void aFileThatCouldNotBeReadAgainIsNotWritten() {
		County county = Models.county();
		county.setName("\u00d6re\u0000bro");
		assertThatThrownBy(() -> Models.text(county)).isInstanceOfSatisfying(IllegalTextException.class, refusal -> {
			assertThat(refusal.id()).isEqualTo(county.getId());
			assertThat(refusal.feature()).isEqualTo("name");
			assertThat(refusal).hasMessageContaining("U+0000");
		});
	}
}
