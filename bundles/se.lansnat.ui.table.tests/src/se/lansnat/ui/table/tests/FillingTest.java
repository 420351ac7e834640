package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.CellEdit;
import se.lansnat.ui.table.TableCanvas;

/** Several cells changed at once: filled, typed into, turned over, emptied. */
class FillingTest extends TableFixture {

	private final Town askersund = new Town("Askersund", 11_621L, 58.88, true);
	private final Town laxa = new Town("Lax\u00e5", 6_770L, null, false);
	private final Town orebro = new Town("\u00d6rebro", 123_503L, 59.2, true);
	private final List<List<CellEdit<Town, ?>>> steps = new ArrayList<>();

	@BeforeEach
	void showThree() {
		show(List.of(askersund, laxa, orebro));
		table.onEdits(edits -> {
			steps.add(edits);
			edits.forEach(CellEdit::apply);
		});
	}

	@Test
	void fillingDownGivesAllSelectedCellsTheTopmostValues() {
		table.select(askersund, Town.PEOPLE);
		extend(1, 2);
		press(SWT.CTRL, 'd');
		assertThat(List.of(laxa, orebro)).allMatch(town -> town.people == 11_621 && town.latitude == 58.88);
		assertThat(laxa.name).isEqualTo("Lax\u00e5");
		assertThat(steps).hasSize(1);
	}

	@Test
	void fillingASingleCellTakesTheOneAbove() {
		table.select(laxa, Town.PEOPLE);
		press(SWT.CTRL, 'd');
		assertThat(laxa.people).isEqualTo(11_621);
		table.select(askersund, Town.PEOPLE);
		press(SWT.CTRL, 'd');
		assertThat(steps).as("nothing is above the first row").hasSize(1);
	}

	@Test
	void ctrlEnterWritesWhatIsTypedIntoAllSelectedCells() {
		table.select(askersund, Town.PEOPLE);
		extend(0, 2);
		type("5");
		finish(SWT.TRAVERSE_RETURN, SWT.CTRL);
		assertThat(List.of(askersund, laxa, orebro)).allMatch(town -> town.people == 5);
		assertThat(steps).hasSize(1);
		assertThat(field()).isNull();
	}

	@Test
	void ctrlEnterWritesNothingThatIsNoValue() {
		table.select(askersund, Town.PEOPLE);
		extend(0, 1);
		type("5x");
		finish(SWT.TRAVERSE_RETURN, SWT.CTRL);
		assertThat(field().getText()).isEqualTo("5x");
		assertThat(steps).isEmpty();
		finish(SWT.TRAVERSE_ESCAPE);
		assertThat(table.isUnfinished()).isFalse();
	}

	@Test
	void enterAloneWritesOneCell() {
		table.select(askersund, Town.PEOPLE);
		extend(0, 2);
		type("5");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(List.of(askersund, laxa, orebro)).extracting(town -> town.people).containsOnlyOnce(5L);
	}

	@Test
	void theSpaceBarTurnsAllSelectedCheckBoxesTheSameWay() {
		table.select(askersund, Town.SCHOOL);
		extend(0, 2);
		type(" ");
		assertThat(askersund.school).isEqualTo(laxa.school).isEqualTo(orebro.school);
		assertThat(steps).hasSize(1);
	}

	@Test
	void deleteEmptiesWhatMayBeEmptyAsOneStep() {
		table.select(askersund, Town.NAME);
		extend(3, 1);
		key(SWT.DEL);
		assertThat(steps).hasSize(1);
		assertThat(List.of(askersund, laxa)).allMatch(town -> town.people == null && town.latitude == null && !town.school);
		assertThat(askersund.name).isEqualTo("Askersund");
		assertThat(table.said()).contains("2 ").contains("Namn");
		assertThat(table.isUnfinished()).isFalse();
	}

	@Test
	void cuttingCopiesAndEmpties() {
		table.select(askersund, Town.PEOPLE);
		extend(1, 0);
		press(SWT.CTRL, 'x');
		assertThat(clipboard()).isEqualTo("11621\t58,88\n");
		assertThat(askersund.people).isNull();
		assertThat(askersund.latitude).isNull();
	}

	@Test
	void allOfAHundredThousandRowsCanBeChanged() {
		List<Town> towns = Town.many(100_000);
		table.setRows(towns);
		table.model().columns().stream().filter(column -> !column.id().equals(Town.PEOPLE)).forEach(table.columns()::hide);
		((TableCanvas) table.control()).selectAll();
		paste("3");
		assertThat(towns).allMatch(town -> town.people == 3);
		assertThat(steps).hasSize(1);
	}
}
