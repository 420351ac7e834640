package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.SortKey;
import se.lansnat.ui.table.TableMemory;

/** Columns hidden, moved, frozen and sized, and all that kept between runs. */
class ColumnsTest extends TableFixture {

	private final Town askersund = new Town("Askersund", 11_621L, 58.88, true);
	private final Town laxa = new Town("Lax\u00e5", 6_770L, null, false);
	private final Map<String, String> kept = new HashMap<>();
	private final TableMemory memory = new TableMemory() {
		@Override
		public String load(String tableId) {
			return kept.getOrDefault(tableId, "");
		}

		@Override
		public void save(String tableId, String state) {
			kept.put(tableId, state);
		}
	};

	private List<String> shown() {
		return table.columns().shown().stream().map(Column::id).toList();
	}

	private NatTable nat() {
		return (NatTable) table.control();
	}

	private Column<Town, ?> column(String id) {
		return table.model().columns().get(table.model().columnIndex(id));
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.count = 1;
		event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		event.x = x;
		event.y = y;
		nat().notifyListeners(type, event);
	}

	@Test
	void theCurrentCellStaysWhenTheTableGetsAnotherSize() {
		show(List.of(askersund, laxa));
		table.select(laxa, Town.PEOPLE);
		shell.setSize(500, 400);
		settle();
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(table.currentColumn().id()).isEqualTo(Town.PEOPLE);
	}

	@Test
	void aHiddenColumnIsOutOfSightAndItsNeighbourTakesItsPlace() {
		show(List.of(askersund, laxa));
		table.select(laxa, Town.PEOPLE);
		press(SWT.CTRL, '0');
		assertThat(shown()).containsExactly(Town.NAME, Town.LATITUDE, Town.SCHOOL);
		assertThat(nat().getColumnCount()).isEqualTo(3);
		assertThat(nat().getDataValueByPosition(1, 0)).isEqualTo("Latitud");
		assertThat(table.currentRow()).isSameAs(laxa);
		type("60");
		assertThat(table.currentColumn().id()).isEqualTo(Town.LATITUDE);
		finish(SWT.TRAVERSE_RETURN);
		assertThat(laxa.people).as("nothing is written to a hidden column").isEqualTo(6770);
		assertThat(laxa.latitude).isEqualTo(60);
		table.select(laxa, Town.PEOPLE);
		assertThat(shown()).as("a column that is asked for is shown").contains(Town.PEOPLE);
	}

	@Test
	void theLastColumnCannotBeHidden() {
		show(List.of(askersund, laxa));
		table.model().columns().forEach(table.columns()::hide);
		assertThat(shown()).containsExactly(Town.SCHOOL);
		table.columns().showAll();
		assertThat(shown()).hasSize(4);
	}

	@Test
	void aColumnIsMovedByKeysAndEditedWhereItStands() {
		show(List.of(askersund, laxa));
		table.select(laxa, Town.PEOPLE);
		press(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
		assertThat(shown()).containsExactly(Town.PEOPLE, Town.NAME, Town.LATITUDE, Town.SCHOOL);
		assertThat(table.currentColumn().id()).isEqualTo(Town.PEOPLE);
		type("9");
		finish(SWT.TRAVERSE_TAB_NEXT);
		assertThat(laxa.people).isEqualTo(9);
		assertThat(table.currentColumn().id()).isEqualTo(Town.NAME);
		assertThat(nat().getDataValueByPosition(0, 0)).isEqualTo("Inv\u00e5nare");
	}

	@Test
	void aColumnIsDraggedByItsHeader() {
		show(List.of(askersund, laxa));
		Rectangle from = nat().getBoundsByPosition(0, 0);
		Rectangle to = nat().getBoundsByPosition(2, 0);
		int y = from.y + from.height / 2;
		mouse(SWT.MouseDown, from.x + from.width / 2, y);
		mouse(SWT.MouseMove, from.x + from.width / 2 + 20, y);
		mouse(SWT.MouseMove, to.x + to.width - 12, y);
		mouse(SWT.MouseUp, to.x + to.width - 12, y);
		settle();
		assertThat(shown()).containsExactly(Town.PEOPLE, Town.LATITUDE, Town.NAME, Town.SCHOOL);
		assertThat(table.model().sortKeys()).isEmpty();
	}

	@Test
	void frozenColumnsStayInSight() {
		shell.setSize(320, 400);
		show(List.of(askersund, laxa));
		table.columns().freeze(1);
		settle();
		table.select(laxa, Town.SCHOOL);
		settle();
		assertThat(nat().getColumnIndexByPosition(0)).isZero();
		assertThat(nat().getDataValueByPosition(0, 0)).isEqualTo("Namn");
		assertThat(nat().getColumnIndexByPosition(1)).as("the others have been scrolled").isGreaterThan(1);
		table.select(laxa, Town.NAME);
		key(SWT.F2);
		assertThat(field().getBounds().x).isLessThan(5);
		finish(SWT.TRAVERSE_ESCAPE);
		table.columns().freeze(0);
		settle();
		assertThat(table.columns().frozen()).isZero();
		picture();
	}

	@Test
	void whatTheUserHasArrangedIsThereTheNextTime() {
		show(List.of(askersund, laxa));
		table.remember("towns", memory);
		table.columns().move(column(Town.SCHOOL), 0);
		table.columns().hide(column(Town.LATITUDE));
		table.columns().freeze(1);
		table.sort(List.of(new SortKey(1, true), new SortKey(0, false)));
		table.groupBy(Town.SCHOOL);
		nat().doCommand(new ColumnResizeCommand(nat(), 1, 250));
		settle();
		table.control().dispose();

		table = new DataTable<>(shell, "Orter", new ArrayList<>(Town.columns()));
		table.setRows(List.of(askersund, laxa));
		table.fitColumns();
		table.sort(List.of(new SortKey(0, false)));
		table.remember("towns", memory);
		shell.layout();
		settle();
		assertThat(shown()).containsExactly(Town.SCHOOL, Town.NAME, Town.PEOPLE);
		assertThat(table.columns().frozen()).isEqualTo(1);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(1, true), new SortKey(0, false));
		assertThat(table.model().groupColumn()).isEqualTo(3);
		assertThat(nat().getColumnWidthByPosition(1)).isBetween(248, 252);
		table.fitColumns();
		assertThat(nat().getColumnWidthByPosition(1)).as("a width that was chosen stays").isBetween(248, 252);
	}

	@Test
	void whatCannotBeReadIsLeftAsItIs() {
		kept.put("towns", "order=school,gone,name\nhidden=people,gone\nfrozen=x\nwidths=name:abc,gone:5,:\nsort=gone:1,"
				+ "people:1,latitude\ngroup=gone\nnonsense");
		show(List.of(askersund, laxa));
		table.remember("towns", memory);
		assertThat(shown()).containsExactly(Town.SCHOOL, Town.NAME, Town.LATITUDE);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(1, true));
		assertThat(table.model().groupColumn()).isNegative();
	}

	@Test
	void theSelectedCellsStayWhenTheTableGetsAnotherSize() {
		show(Town.many(20));
		table.select(table.model().row(3), Town.PEOPLE);
		send(table.control(), SWT.KeyDown, SWT.ARROW_DOWN, (char) 0, SWT.SHIFT);
		List<Town> selected = table.selectedRows();
		shell.setSize(shell.getSize().x + 200, shell.getSize().y + 100);
		settle();
		assertThat(table.selectedRows()).isEqualTo(selected).hasSize(2);
		assertThat(table.currentColumn().id()).isEqualTo(Town.PEOPLE);
		press(0, SWT.ARROW_RIGHT);
		assertThat(table.currentColumn().id()).isEqualTo(Town.LATITUDE);
		assertThat(table.currentRow()).isSameAs(selected.getFirst());
	}
}
