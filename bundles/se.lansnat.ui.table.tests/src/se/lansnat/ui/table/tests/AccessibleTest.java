package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.accessibility.AccessibleTableCellListener;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.accessibility.AccessibleTableListener;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.SortKey;

/** What a table answers those who cannot see it: asked as the toolkit asks for a screen reader, through the listeners of its accessible. */
class AccessibleTest extends TableFixture {

	private static final int NAME = 0;
	private static final int PEOPLE = 1;
	private static final int LATITUDE = 2;
	private static final int SCHOOL = 3;

	/** The toolkit keeps its listeners to itself, and asks them only when a screen reader runs. */
	@SuppressWarnings("unchecked")
	private static <L> List<L> listeners(Accessible accessible, Class<L> type) {
		String name = type.getSimpleName();
		try {
			Field field = Accessible.class.getDeclaredField(Character.toLowerCase(name.charAt(0)) + name.substring(1) + "s");
			field.setAccessible(true);
			return (List<L>) field.get(accessible);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	private Accessible own() {
		return table.control().getAccessible();
	}

	private AccessibleTableEvent asked(int row, int column, BiConsumer<AccessibleTableListener, AccessibleTableEvent> question) {
		AccessibleTableEvent event = new AccessibleTableEvent(own());
		event.row = row;
		event.column = column;
		listeners(own(), AccessibleTableListener.class).forEach(listener -> question.accept(listener, event));
		return event;
	}

	private Accessible cell(int row, int column) {
		return asked(row, column, AccessibleTableListener::getCell).accessible;
	}

	private static AccessibleTableCellEvent place(Accessible cell, BiConsumer<AccessibleTableCellListener, AccessibleTableCellEvent> question) {
		AccessibleTableCellEvent event = new AccessibleTableCellEvent(cell);
		listeners(cell, AccessibleTableCellListener.class).forEach(listener -> question.accept(listener, event));
		return event;
	}

	private static String said(Accessible accessible, BiConsumer<AccessibleListener, AccessibleEvent> question) {
		AccessibleEvent event = new AccessibleEvent(accessible);
		listeners(accessible, AccessibleListener.class).forEach(listener -> question.accept(listener, event));
		return event.result;
	}

	private static String name(Accessible accessible) {
		return said(accessible, AccessibleListener::getName);
	}

	private static AccessibleControlEvent control(Accessible accessible, BiConsumer<AccessibleControlListener, AccessibleControlEvent> question) {
		AccessibleControlEvent event = new AccessibleControlEvent(accessible);
		listeners(accessible, AccessibleControlListener.class).forEach(listener -> question.accept(listener, event));
		return event;
	}

	private boolean is(int row, int column, int state) {
		return (control(cell(row, column), AccessibleControlListener::getState).detail & state) != 0;
	}

	@Test
	void aTableSaysWhatItIsAndHowLargeAndWhatItsColumnsAreCalled() {
		show(Town.many(20));
		assertThat(name(own())).isEqualTo("Orter");
		assertThat(control(own(), AccessibleControlListener::getRole).detail).isEqualTo(ACC.ROLE_TABLE);
		assertThat(asked(0, 0, AccessibleTableListener::getRowCount).count).isEqualTo(20);
		assertThat(asked(0, 0, AccessibleTableListener::getColumnCount).count).isEqualTo(4);
		assertThat(asked(0, LATITUDE, AccessibleTableListener::getColumnDescription).result).isEqualTo("Latitud");
		assertThat(asked(0, PEOPLE, AccessibleTableListener::getColumnDescription).result).contains("Inv\u00e5nare", "personer");
		Accessible[] headers = asked(0, 0, AccessibleTableListener::getColumnHeaderCells).accessibles;
		assertThat(headers).extracting(AccessibleTest::name).hasSize(4).startsWith("Namn");
		table.columns().hide(table.model().columns().get(PEOPLE));
		assertThat(asked(0, 0, AccessibleTableListener::getColumnCount).count).as("columns that are shown").isEqualTo(3);
	}

	@Test
	void aCellSaysWhereItIsAndWhatItHolds() {
		show(Town.many(20));
		for (int row : new int[] { 0, 7, 19 }) {
			for (int column = 0; column < 4; column++) {
				Accessible cell = cell(row, column);
				Column<Town, ?> of = table.model().columns().get(column);
				assertThat(name(cell)).isEqualTo(of.text(table.model().row(row)));
				assertThat(control(cell, AccessibleControlListener::getValue).result).isEqualTo(of.text(table.model().row(row)));
				assertThat(place(cell, AccessibleTableCellListener::getRowIndex).index).isEqualTo(row);
				assertThat(place(cell, AccessibleTableCellListener::getColumnIndex).index).isEqualTo(column);
				assertThat(place(cell, AccessibleTableCellListener::getTable).accessible).isSameAs(own());
				assertThat(name(place(cell, AccessibleTableCellListener::getColumnHeaders).accessibles[0])).startsWith(of.title());
				assertThat(control(cell, AccessibleControlListener::getRole).detail).isEqualTo(ACC.ROLE_TABLECELL);
			}
		}
		assertThat(cell(20, 0)).as("below the last row").isNull();
		assertThat(cell(0, 4)).as("beside the last column").isNull();
	}

	@Test
	void whatHasMovedIsAskedForAnew() {
		show(Town.many(20));
		String first = name(cell(0, NAME));
		table.sort(List.of(new SortKey(NAME, true)));
		settle();
		assertThat(name(cell(0, NAME))).isEqualTo(table.model().row(0).name).isNotEqualTo(first);
		table.setRows(Town.many(3));
		settle();
		assertThat(asked(0, 0, AccessibleTableListener::getRowCount).count).isEqualTo(3);
		assertThat(cell(5, NAME)).isNull();
	}

	@Test
	void selectedCellsAndTheCurrentOneAreTold() {
		show(Town.many(20));
		table.select(table.model().row(3), Town.PEOPLE);
		settle();
		assertThat(is(3, PEOPLE, ACC.STATE_SELECTED)).isTrue();
		assertThat(is(3, PEOPLE, ACC.STATE_FOCUSED)).isEqualTo(table.control().isFocusControl());
		assertThat(is(4, PEOPLE, ACC.STATE_SELECTED)).isFalse();
		assertThat(is(3, NAME, ACC.STATE_SELECTED | ACC.STATE_FOCUSED)).isFalse();
		assertThat(said(own(), AccessibleListener::getDescription)).contains("Inv\u00e5nare", "4", "20");
		extend(1, 2);
		assertThat(asked(0, 0, AccessibleTableListener::getSelectedCellCount).count).isEqualTo(6);
		assertThat(asked(0, 0, AccessibleTableListener::getSelectedCells).accessibles).hasSize(6).contains(cell(5, LATITUDE));
		assertThat(place(cell(5, LATITUDE), AccessibleTableCellListener::isSelected).isSelected).isTrue();
		assertThat(asked(3, 0, AccessibleTableListener::isRowSelected).isSelected).as("all of the row").isFalse();
		press(SWT.CTRL, 'a');
		assertThat(asked(3, 0, AccessibleTableListener::isRowSelected).isSelected).isTrue();
		assertThat(asked(0, 0, AccessibleTableListener::getSelectedRowCount).count).isEqualTo(20);
	}

	@Test
	void whatCanBeEditedIsTold() {
		show(Town.many(20));
		assertThat(is(0, NAME, ACC.STATE_READONLY)).isFalse();
		assertThat(is(0, SCHOOL, ACC.STATE_CHECKED)).isEqualTo(table.model().row(0).school);
		table.groupBy(Town.SCHOOL);
		settle();
		assertThat(is(0, NAME, ACC.STATE_READONLY)).as("a group's own line").isTrue();
		assertThat(is(0, NAME, ACC.STATE_EXPANDED)).isTrue();
		assertThat(is(1, NAME, ACC.STATE_READONLY)).isFalse();
		table.collapse(List.of(table.model().group(0)), true);
		settle();
		assertThat(is(0, NAME, ACC.STATE_COLLAPSED)).isTrue();
	}

	@Test
	void whatWasTypedAndIsNoValueIsToldWithItsReason() {
		show(Town.many(20));
		table.select(table.model().row(2), Town.PEOPLE);
		type("1x");
		finish(SWT.TRAVERSE_RETURN);
		turnAway();
		assertThat(name(cell(2, PEOPLE))).isEqualTo("1x");
		assertThat(is(2, PEOPLE, ACC.STATE_INVALID_ENTRY)).isTrue();
		assertThat(said(cell(2, PEOPLE), AccessibleListener::getDescription)).isNotEmpty();
		assertThat(is(3, PEOPLE, ACC.STATE_INVALID_ENTRY)).isFalse();
	}
}
