package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/** Orders by several columns, by mouse and by keys. */
class SortingTest extends TableFixture {

	private final Town few = new Town("b", 1L, 58.0, true);
	private final Town many = new Town("a", 9L, 57.0, false);
	private final Town same = new Town("a", 1L, 59.0, false);

	private void click(int column, int modifiers) {
		NatTable nat = (NatTable) table.control();
		Rectangle header = nat.getBoundsByPosition(column, 0);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.count = 1;
			event.stateMask = modifiers | (type == SWT.MouseUp ? SWT.BUTTON1 : 0);
			event.x = header.x + header.width / 2;
			event.y = header.y + header.height / 2;
			nat.notifyListeners(type, event);
		}
		settle();
	}

	@Test
	void clicksOnHeadersGoThroughTheOrdersAndShiftAdds() {
		show(List.of(few, many, same));
		click(0, 0);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(0, false));
		click(1, SWT.SHIFT);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(0, false), new SortKey(1, false));
		assertThat(table.model().shownRows()).containsExactly(same, many, few);
		click(1, SWT.SHIFT);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(0, false), new SortKey(1, true));
		click(0, SWT.SHIFT);
		assertThat(table.model().shownRows()).containsExactly(few, many, same);
		click(1, SWT.SHIFT);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(0, true));
		click(0, 0);
		assertThat(table.model().sortKeys()).isEmpty();
	}

	@Test
	void keysSortByTheCurrentColumn() {
		show(List.of(few, many, same));
		table.select(few, Town.PEOPLE);
		press(SWT.ALT, SWT.ARROW_DOWN);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(1, true));
		table.select(few, Town.NAME);
		press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(1, true), new SortKey(0, false));
		assertThat(table.model().shownRows()).containsExactly(many, same, few);
		assertThat(table.currentRow()).isSameAs(few);
		press(SWT.ALT, SWT.ARROW_UP);
		assertThat(table.model().sortKeys()).containsExactly(new SortKey(0, false));
	}

	@Test
	void anOpenCellIsTakenOverBeforeAndTheFilterStays() throws InvalidInputException {
		show(List.of(few, many, same));
		table.filter(1, "1");
		table.select(same, Town.LATITUDE);
		type("60");
		assertThat(table.sort(List.of(new SortKey(2, true)))).isTrue();
		assertThat(same.latitude).isEqualTo(60);
		assertThat(few.latitude).isEqualTo(58);
		assertThat(table.model().shownRows()).containsExactly(same, few);
		assertThat(table.model().filter(1)).isEqualTo("1");
	}

	@Test
	void aCellThatHoldsNoValueKeepsTheFocusAndNothingIsSortedFilteredOrGrouped() throws InvalidInputException {
		show(List.of(few, many, same));
		table.filter(0, "a");
		table.select(many, Town.PEOPLE);
		type("?");
		assertThat(table.sort(List.of(new SortKey(0, true)))).isFalse();
		assertThat(table.groupBy(Town.NAME)).isFalse();
		table.clearFilters();
		press(SWT.CTRL | SWT.SHIFT, 'f');
		assertThat(table.model().isFiltered()).isTrue();
		assertThat(table.model().sortKeys()).isEmpty();
		assertThat(table.model().groupColumn()).isNegative();
		assertThat(field().getText()).isEqualTo("?");
		assertThat(many.people).isEqualTo(9);
	}

	@Test
	void editsAreSeenByTheNextSort() {
		show(List.of(few, many, same));
		table.sort(List.of(new SortKey(1, false)));
		table.select(few, Town.PEOPLE);
		type("10");
		finish(SWT.TRAVERSE_RETURN);
		table.sort(List.of(new SortKey(1, false)));
		assertThat(table.model().shownRows()).containsExactly(same, many, few);
	}
}
