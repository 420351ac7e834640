package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.SortKey;

/** What goes to the clipboard, and which row is the current one. */
class CopyingTest extends TableFixture {

	private final Town askersund = new Town("Askersund", 11_621L, 58.88, true);
	private final Town laxa = new Town("Lax\u00e5\tby", null, 58.5, false);
	private final Town orebro = new Town("\u00d6rebro", 123_503L, null, true);

	@Test
	void aBlockIsCopiedAsTabSeparatedText() {
		show(List.of(askersund, laxa, orebro));
		table.sort(List.of(new SortKey(0, true)));
		table.select(orebro, Town.NAME);
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_RIGHT, SWT.ARROW_RIGHT, SWT.ARROW_RIGHT }) {
			send(table.control(), SWT.KeyDown, key, (char) 0, SWT.SHIFT);
		}
		send(table.control(), SWT.KeyDown, 'c', (char) 3, SWT.CTRL);
		assertThat(clipboard()).isEqualTo("\u00d6rebro\t123503\t\tx\nLax\u00e5 by\t\t58,5\t\n");
		table.copy(true);
		assertThat(clipboard()).startsWith("Namn\tInv\u00e5nare (personer)\tLatitud\tS\n\u00d6rebro\t123503");
	}

	@Test
	void aSingleCellIsCopiedAsItIs() {
		show(List.of(askersund, laxa, orebro));
		table.select(askersund, Town.PEOPLE);
		table.copy(false);
		assertThat(clipboard()).isEqualTo("11621");
	}

	@Test
	void theCurrentCellStaysWithItsRow() {
		show(List.of(askersund, laxa, orebro));
		table.select(laxa, Town.PEOPLE);
		int[] told = new int[1];
		table.onSelection(() -> told[0]++);
		table.sort(List.of(new SortKey(0, true)));
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(table.currentColumn().id()).isEqualTo(Town.PEOPLE);
		assertThat(told[0]).as("the same row is no other selection").isZero();
		table.setRows(List.of(askersund, orebro));
		assertThat(table.currentRow()).as("the next one takes the place of a row that has gone").isNotNull();
		assertThat(told[0]).isPositive();
	}
}
