package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.Group;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/** Rows in groups by a column's value, with their own lines. */
class GroupingTest extends TableFixture {

	private final Town kumla = new Town("Kumla", 10L, null, true);
	private final Town laxa = new Town("Lax\u00e5", 20L, null, false);
	private final Town kumlaTwo = new Town("Kumla", 5L, null, false);
	private final Town hallsberg = new Town("Hallsberg", 7L, null, false);

	@BeforeEach
	void showGroups() {
		show(List.of(kumla, laxa, kumlaTwo, hallsberg));
		table.groupBy(Town.NAME);
		settle();
	}

	private List<Object> lines() {
		List<Object> lines = new ArrayList<>();
		for (int i = 0; i < table.model().rowCount(); i++) {
			Group<Town> group = table.model().group(i);
			lines.add(group == null ? table.model().row(i) : group.label());
		}
		return lines;
	}

	@Test
	void eachValueHasALineAboveItsRows() {
		assertThat(lines()).containsExactly("Hallsberg", hallsberg, "Kumla", kumla, kumlaTwo, "Lax\u00e5", laxa);
		table.sort(List.of(new SortKey(1, false)));
		assertThat(lines()).as("the order holds within the groups").containsExactly("Hallsberg", hallsberg, "Kumla", kumlaTwo, kumla, "Lax\u00e5", laxa);
		table.sort(List.of(new SortKey(0, true)));
		assertThat(lines()).containsExactly("Lax\u00e5", laxa, "Kumla", kumla, kumlaTwo, "Hallsberg", hallsberg);
		assertThat(table.model().shownRows()).hasSize(4);
	}

	@Test
	void enterFoldsAGroupAndItsTotalsStay() {
		table.select(kumla, Town.PEOPLE);
		key(SWT.ARROW_UP);
		assertThat(table.currentRow()).isNull();
		assertThat(table.currentGroup().label()).isEqualTo("Kumla");
		key(SWT.CR);
		assertThat(lines()).containsExactly("Hallsberg", hallsberg, "Kumla", "Lax\u00e5", laxa);
		assertThat(table.currentGroup().label()).as("the current cell stays in the group's line").isEqualTo("Kumla");
		assertThat(table.currentGroup().rows()).containsExactly(kumla, kumlaTwo);
		assertThat(table.model().shownRows()).hasSize(4);
		type(" ");
		assertThat(lines()).hasSize(7);
	}

	@Test
	void aRowInAFoldedGroupIsShownWhenItIsAskedFor() {
		table.collapse(table.model().groups(), true);
		assertThat(table.model().rowCount()).isEqualTo(3);
		table.select(laxa, Town.PEOPLE);
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(lines()).containsExactly("Hallsberg", "Kumla", "Lax\u00e5", laxa);
	}

	@Test
	void filtersHoldInGroups() throws InvalidInputException {
		table.filter(1, ">6");
		assertThat(lines()).containsExactly("Hallsberg", hallsberg, "Kumla", kumla, "Lax\u00e5", laxa);
	}

	@Test
	void typingAndPastingReachRowsAndNeverGroups() {
		table.select(hallsberg, Town.PEOPLE);
		paste("1\n2\n3\n4");
		assertThat(List.of(hallsberg, kumla, kumlaTwo, laxa)).extracting(town -> town.people).containsExactly(1L, 2L, 3L, 4L);
		table.select(hallsberg, Town.PEOPLE);
		type("8");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(table.currentRow()).as("Enter goes on to the next row, past the group's line").isSameAs(kumla);
		key(SWT.ARROW_UP);
		type("x");
		assertThat(field()).isNull();
		press(SWT.CTRL, 'v');
		assertThat(table.said()).isNotEmpty();
		key(SWT.DEL);
		assertThat(kumla.people).isEqualTo(2);
	}

	@Test
	void aCopiedBlockHasNoLinesOfGroups() {
		table.select(hallsberg, Town.NAME);
		extend(1, 2);
		press(SWT.CTRL, 'c');
		assertThat(clipboard()).isEqualTo("Hallsberg\t7\nKumla\t10\n");
	}

	@Test
	void totalsOfGroupsFollowTheValues() {
		NatTable nat = (NatTable) table.control();
		assertThat(nat.getDataValueByPosition(0, 4)).isEqualTo("Kumla");
		assertThat(table.model().group(2).total(table.model().columns().get(1))).isEqualTo("15");
		table.select(kumla, Town.PEOPLE);
		type("11");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(table.model().group(2).total(table.model().columns().get(1))).isEqualTo("16");
		picture();
	}

	@Test
	void groupingEnds() {
		table.groupBy(null);
		assertThat(lines()).containsExactly(kumla, laxa, kumlaTwo, hallsberg);
		assertThat(table.model().groups()).isEmpty();
	}
}
