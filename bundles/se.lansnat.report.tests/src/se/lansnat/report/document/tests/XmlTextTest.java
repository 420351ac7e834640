package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.report.document.xml.XmlOut;
import se.lansnat.report.document.xml.XmlText;

class XmlTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0008", "\u001F", "\u007F", "\u009F", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFF" })
	void replacesWhatDoesNotFit(String unfit) {
		assertThat(XmlText.clean("a" + unfit + "b", c -> true)).isEqualTo("a\uFFFDb");
	}

	@ParameterizedTest
	@ValueSource(strings = { "åäö ÅÄÖ", "<b>&\"'", "\u05E9\u05DC", "\uD83D\uDE00", "\u00A0\u00AD\u202F", "\u202E", "" })
	void leavesAllElseAsItIs(String text) {
		assertThat(XmlText.clean(text, c -> true)).isSameAs(text);
	}

	@Test
	void makesBlanksOfLineEndsAndTabs() {
		assertThat(XmlText.clean("a\tb\nc\rd\u2028e", c -> true)).isEqualTo("a b c d e");
	}

	@Test
	void replacesWhatCannotBeShown() {
		assertThat(XmlText.clean("aå", c -> c < 128)).isEqualTo("a\uFFFD");
	}

	@Test
	void writesMarkupAsText() {
		StringWriter out = new StringWriter();
		new XmlOut(out).start("a", "b", "<\"&'\u0000>", "c", null).text("]]><x>&\u0001").raw("<y/>").empty("z").element("p", "").end().flush();
		assertThat(out).hasToString("<a b=\"&lt;&quot;&amp;'\uFFFD&gt;\">]]&gt;&lt;x&gt;&amp;\uFFFD<y/><z></z><p></p></a>".replace("<z></z>", "<z/>"));
	}
}
