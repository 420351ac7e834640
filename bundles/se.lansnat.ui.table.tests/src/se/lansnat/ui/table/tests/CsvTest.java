package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/** What is shown, as a file for spreadsheets. */
class CsvTest extends TableFixture {

	private String csv() {
		return new String(table.csv(), StandardCharsets.UTF_8);
	}

	@Test
	void columnsAndRowsAreThoseThatAreShown() throws InvalidInputException {
		show(List.of(new Town("Askersund", 11_621L, -58.88, true), new Town("Kumla; v\u00e4stra", null, 0.5, false), new Town("Lax\u00e5", 1L, 1.0, true)));
		table.sort(List.of(new SortKey(2, true)));
		table.filter(0, "a");
		table.filter(1, "*");
		table.columns().move(table.model().columns().get(2), 0);
		table.columns().hide(table.model().columns().get(3));
		assertThat(csv()).isEqualTo("\uFEFFLatitud;Namn;Inv\u00e5nare (personer)\n1;Lax\u00e5;1\n-58,88;Askersund;11621\n");
		table.clearFilters();
		assertThat(csv()).contains("0,5;\"Kumla; v\u00e4stra\";\n");
	}

	@Test
	void formulasAreMadeHarmless() {
		show(List.of(new Town("=1+1", 1L, null, true), new Town("+46", 1L, null, true), new Town("-a", 1L, null, true), new Town("@x", 1L, null, true)));
		assertThat(csv().lines().skip(1)).containsExactly("'=1+1;1;;x", "'+46;1;;x", "'-a;1;;x", "'@x;1;;x");
	}

	@Test
	void foldedRowsAreThereAndLinesOfGroupsAreNot() {
		show(List.of(new Town("b", 1L, null, true), new Town("a", 2L, null, true)));
		table.groupBy(Town.NAME);
		table.collapse(table.model().groups(), true);
		assertThat(csv().lines().skip(1)).containsExactly("a;2;;x", "b;1;;x");
	}

	@Test
	void aTextThatIsNoValueIsWrittenAsItStands() {
		Town town = new Town("b", 1L, null, true);
		show(List.of(town));
		table.select(town, Town.PEOPLE);
		paste("=tolv");
		assertThat(csv().lines().skip(1)).containsExactly("b;'=tolv;;x");
	}
}
