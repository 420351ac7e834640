package se.lansnat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.CellType;

/** What was found is marked in the text as it was written. */
class MarkedTest {

	@Test
	void tagsBecomeMarksAndEscapedCharactersThemselves() {
		Marked marked = Marked.of("&lt;lediga&gt; <b>r\u00f6r</b> &amp; <b>brunnar</b>");
		assertThat(marked.text()).isEqualTo("<lediga> r\u00f6r & brunnar");
		assertThat(marked.marks()).containsExactly(9, 12, 15, 22);
		assertThat(Marked.of("inget").marks()).isEmpty();
		assertThat(Marked.of("&amp;lt;").text()).as("unescaped once").isEqualTo("&lt;");
	}

	@Test
	void theFirstMarkIsNearTheBeginning() {
		Marked far = Marked.of("ett tv\u00e5 tre fyra fem sex sju \u00e5tta nio tio elva <b>tolv</b> tretton <b>fjorton</b>").near();
		assertThat(far.text()).startsWith("\u2026");
		assertThat(far.marks()[0]).isLessThan(26);
		assertThat(far.text().substring(far.marks()[0], far.marks()[1])).isEqualTo("tolv");
		assertThat(far.text().substring(far.marks()[2], far.marks()[3])).isEqualTo("fjorton");
		Marked near = Marked.of("ett <b>tv\u00e5</b>");
		assertThat(near.near()).isEqualTo(near);
		assertThat(Marked.of("x".repeat(50) + "<b>y</b>").near().text()).as("no blank to begin at").hasSize(51);
	}

	@Test
	void inTheTableItIsATextWithEmphasis() throws Exception {
		CellType<Marked> type = new MarkedType();
		Marked marked = Marked.of("ett <b>tv\u00e5</b>");
		assertThat(type.format(marked)).isEqualTo("ett tv\u00e5");
		assertThat(type.export(marked)).isEqualTo("ett tv\u00e5");
		assertThat(new MarkedType().emphasis(marked)).containsExactly(4, 7);
		assertThat(type.filter("TV\u00c5").test(marked)).isTrue();
		assertThat(type.ranks(List.of(Marked.of("b"), Marked.of("a"), Marked.of("b")))).containsExactly(1, 0, 1);
	}
}
