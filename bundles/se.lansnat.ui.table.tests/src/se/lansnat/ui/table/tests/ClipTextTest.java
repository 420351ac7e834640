package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How blocks of text are taken apart: a table of texts shows what each cell got. */
class ClipTextTest extends TableFixture {

	private List<String> pasted(String text, int rows) {
		List<Town> towns = new ArrayList<>();
		for (int i = 0; i < rows; i++) {
			towns.add(new Town("-", null, null, false));
		}
		show(towns);
		table.select(towns.get(0), Town.NAME);
		paste(text);
		return towns.stream().map(town -> town.name).toList();
	}

	@Test
	void linesEndAsAnySystemEndsThem() {
		assertThat(pasted("a\r\nb\nc\rd\r\n", 4)).containsExactly("a", "b", "c", "d");
		assertThat(table.said()).isEmpty();
	}

	@Test
	void aQuotedCellMayHaveLineBreaksTabsAndQuotes() {
		assertThat(pasted("\"rad 1\r\nrad \"\"2\"\"\"\t5\r\n\"a\tb\"\t6\r\n", 2)).containsExactly("rad 1\nrad \"2\"", "a\tb");
		assertThat(table.model().row(1).people).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', value = { "'\"Lax\u00e5\" by'", "'\"Lax\u00e5\"'", "'5\" r\u00f6r'", "'\"'", "'\"a'" })
	void quotesThatBelongToTheTextStay(String text) {
		assertThat(pasted(text, 1)).containsExactly(text);
	}

	@Test
	void lineBreaksComeOutQuotedAndInAgain() {
		Town town = new Town("en \"rad\"\ntill", 1L, null, true);
		Town other = new Town("-", null, null, false);
		show(List.of(town, other));
		table.select(town, Town.NAME);
		extend(3, 0);
		press(SWT.CTRL, 'c');
		assertThat(clipboard()).isEqualTo("\"en \"\"rad\"\"\ntill\"\t1\t\tx\n");
		table.select(other, Town.NAME);
		press(SWT.CTRL, 'v');
		assertThat(other.name).isEqualTo(town.name);
		assertThat(other.people).isEqualTo(1);
		assertThat(other.school).isTrue();
	}

	@Test
	void aTextOfSeveralLinesIsEditedInSeveralLines() {
		Town town = new Town("ett\ntv\u00e5", 1L, null, true);
		show(List.of(town));
		table.select(town, Town.NAME);
		key(SWT.F2);
		assertThat(field().getText()).isEqualToNormalizingNewlines("ett\ntv\u00e5");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(town.name).isEqualTo("ett\ntv\u00e5");
	}
}
