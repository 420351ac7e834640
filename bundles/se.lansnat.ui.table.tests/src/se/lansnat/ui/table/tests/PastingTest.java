package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.CellEdit;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.SortKey;
import se.lansnat.ui.table.TextType;

/** Pasting: one step for all cells, nothing lost, and nothing done in silence. */
class PastingTest extends TableFixture {

	private static final int TOO_MUCH = 10_000_000;

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
	void aBlockGoesIntoTheCellsFromTheCurrentOneOnAsOneStep() {
		table.select(laxa, Town.NAME);
		paste("Hallsberg\t15\u00a0000\t59,06\tx\r\nKumla\t21 000\t\t\r\n");
		assertThat(steps).hasSize(1);
		assertThat(laxa).hasToString("Hallsberg 15000");
		assertThat(laxa.latitude).isEqualTo(59.06);
		assertThat(laxa.school).isTrue();
		assertThat(orebro).hasToString("Kumla 21000");
		assertThat(orebro.latitude).as("an empty cell empties").isNull();
		assertThat(orebro.school).isFalse();
		assertThat(table.selectedRows()).as("what was pasted is selected").containsExactly(laxa, orebro);
		assertThat(table.said()).isEmpty();
	}

	@Test
	void onlyCellsThatGetAnotherValueAreEdits() {
		table.select(askersund, Town.PEOPLE);
		paste("11621\n6 771\n");
		assertThat(steps).hasSize(1);
		assertThat(steps.get(0)).hasSize(1);
		assertThat(steps.get(0).get(0).row()).isSameAs(laxa);
		assertThat(steps.get(0).get(0).column().id()).isEqualTo(Town.PEOPLE);
		assertThat(steps.get(0).get(0).value()).isEqualTo(6771L);
	}

	@Test
	void aBlockFollowsTheOrderThatIsShown() {
		table.sort(List.of(new SortKey(0, true)));
		table.columns().move(table.model().columns().get(1), 0);
		table.select(orebro, Town.PEOPLE);
		paste("1\ta\n2\tb\n3\tc");
		assertThat(List.of(orebro, laxa, askersund)).extracting(Town::toString).containsExactly("a 1", "b 2", "c 3");
	}

	@Test
	void whatIsNoValueStaysInItsCellAndIsToldOf() {
		table.select(askersund, Town.PEOPLE);
		paste("tolv\n13\n9999999999");
		assertThat(askersund.people).isEqualTo(11_621);
		assertThat(laxa.people).isEqualTo(13);
		assertThat(orebro.people).isEqualTo(123_503);
		assertThat(table.said()).contains("2 ").contains("tolv").contains("Inv\u00e5nare").contains("Esc");
		assertThat(table.isUnfinished()).isTrue();
		assertThat(table.commitAndClose()).isFalse();
		assertThat(field().getText()).isEqualTo("tolv");
		field().setText("12");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(askersund.people).isEqualTo(12);
		assertThat(table.commitAndClose()).isFalse();
		assertThat(field().getText()).isEqualTo("9999999999");
		finish(SWT.TRAVERSE_ESCAPE);
		assertThat(table.commitAndClose()).isTrue();
	}

	@Test
	void aBlockThatIsTooLargeChangesNothing() {
		table.select(laxa, Town.LATITUDE);
		paste("1\n2\n3");
		assertThat(table.said()).contains("3 ").contains("2 ");
		paste("1\tx\t3");
		assertThat(table.said()).contains("3 ");
		assertThat(steps).isEmpty();
		assertThat(table.isUnfinished()).isFalse();
		key(SWT.ESC);
		assertThat(table.said()).isEmpty();
	}

	@Test
	void aSingleValueFillsTheSelection() {
		table.select(askersund, Town.PEOPLE);
		extend(1, 2);
		paste("7");
		assertThat(List.of(askersund, laxa, orebro)).allMatch(town -> town.people == 7 && town.latitude == 7.0);
		assertThat(steps).hasSize(1);
		assertThat(steps.get(0)).hasSize(6);
	}

	@Test
	void aRowIsRepeatedOverTheSelection() {
		table.select(askersund, Town.PEOPLE);
		extend(1, 2);
		paste("7\t8");
		assertThat(List.of(askersund, laxa, orebro)).allMatch(town -> town.people == 7 && town.latitude == 8.0);
	}

	@Test
	void tenMillionCharactersAreRefusedAtOnce() {
		table.select(askersund, Town.NAME);
		paste("x\n".repeat(TOO_MUCH / 2));
		assertThat(table.said()).contains("10\u00a0000\u00a0000");
		paste("x".repeat(40_000));
		assertThat(table.said()).contains("32\u00a0767");
		assertThat(steps).isEmpty();
		assertThat(askersund.name).isEqualTo("Askersund");
	}

	@Test
	void columnsThatCannotBeChangedAreToldOf() {
		table.control().dispose();
		List<Column<Town, ?>> columns = new ArrayList<>(List.of(Column.<Town, String>of("county", "L\u00e4n", TextType.optional(), town -> "\u00d6rebro")));
		columns.addAll(Town.columns());
		table = new DataTable<>(shell, "Orter", columns);
		table.setRows(List.of(askersund, laxa, orebro));
		shell.layout();
		settle();
		table.select(askersund, "county");
		paste("Dalarna\tA\nDalarna\tB");
		assertThat(askersund.name).isEqualTo("A");
		assertThat(laxa.name).isEqualTo("B");
		assertThat(table.said()).contains("2 ").contains("L\u00e4n");
	}

	@Test
	void aTableThatCannotBeChangedSaysSo() {
		table.control().dispose();
		table = new DataTable<>(shell, "Orter", List.of(Column.<Town, String>of(Town.NAME, "Namn", TextType.optional(), town -> town.name)));
		table.setRows(List.of(askersund));
		shell.layout();
		table.select(askersund, Town.NAME);
		paste("B");
		assertThat(table.said()).isNotEmpty();
		assertThat(askersund.name).isEqualTo("Askersund");
	}

	@Test
	void aThousandCellsAreOneStep() {
		List<Town> towns = Town.many(500);
		table.setRows(towns);
		table.select(towns.get(0), Town.PEOPLE);
		paste("1\t2\n".repeat(500));
		assertThat(steps).hasSize(1);
		assertThat(towns).allMatch(town -> town.people == 1 && town.latitude == 2);
	}

	@Test
	void escapeGivesUpAllThatWasPastedAndIsNoValue() {
		table.select(askersund, Town.PEOPLE);
		paste("tolv\tnorr\n13\t59\nmycket\ts\u00f6der");
		assertThat(table.isUnfinished()).isTrue();
		key(SWT.ESC);
		assertThat(table.isUnfinished()).isFalse();
		assertThat(laxa).hasToString("Lax\u00e5 13");
		assertThat(askersund).hasToString("Askersund 11621");
	}

	@Test
	void escapeClosesADialogWhereThereIsNothingToGiveUp() {
		Shell window = shell;
		shell = new Shell(window, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		shell.setLayout(new FillLayout());
		show(List.of(askersund));
		send(table.control(), SWT.KeyDown, SWT.ESC, SWT.ESC, 0);
		assertThat(shell.isDisposed()).isTrue();
		assertThat(window.isDisposed()).isFalse();
		window.dispose();
	}
}
