package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import se.lansnat.ui.table.CellEdit;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/** What is typed reaches the row that it was typed for, or none. */
class EditingTest extends TableFixture {

	private final Town askersund = new Town("Askersund", 11_621L, 58.88, true);
	private final Town laxa = new Town("Lax\u00e5", 6_770L, null, false);
	private final Town orebro = new Town("\u00d6rebro", 123_503L, 59.2745678, true);

	private void showThree() {
		show(new ArrayList<>(List.of(askersund, laxa, orebro)));
	}

	private void assertPeople(Long ofAskersund, Long ofLaxa, Long ofOrebro) {
		assertThat(List.of(askersund, laxa, orebro)).extracting(town -> town.people).containsExactly(ofAskersund, ofLaxa, ofOrebro);
	}

	@Test
	void typingOpensTheCellAndEnterTakesTheValueOver() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("7 000");
		assertThat(field().getText()).isEqualTo("7 000");
		assertPeople(11_621L, 6_770L, 123_503L);
		finish(SWT.TRAVERSE_RETURN);
		assertPeople(11_621L, 7_000L, 123_503L);
		assertThat(field()).isNull();
		assertThat(table.currentRow()).isSameAs(orebro);
	}

	@Test
	void tabGoesOnToTheNextCellAndEscapeTakesNothingOver() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("1");
		finish(SWT.TRAVERSE_TAB_NEXT);
		assertThat(laxa.people).isEqualTo(1);
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(table.currentColumn().id()).isEqualTo(Town.LATITUDE);
		type("60");
		finish(SWT.TRAVERSE_ESCAPE);
		assertThat(laxa.latitude).isNull();
		assertThat(table.isUnfinished()).isFalse();
	}

	@Test
	void sortingWhileTypingWritesToTheSameRow() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("9");
		table.sort(List.of(new SortKey(1, true)));
		assertPeople(11_621L, 9L, 123_503L);
		assertThat(table.model().row(0)).isSameAs(orebro);
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(field()).isNull();
	}

	@Test
	void rowsThatMoveUnderAnOpenCellLeaveItWithItsRow() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("9");
		table.setRows(new ArrayList<>(List.of(orebro, new Town("Kumla", 1L, null, false), askersund, laxa)));
		settle();
		assertThat(field()).isNotNull();
		type("8");
		finish(SWT.TRAVERSE_RETURN);
		assertPeople(11_621L, 98L, 123_503L);
	}

	@Test
	void aFilterThatHidesTheRowTakesTheValueOverFirst() throws InvalidInputException {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("9");
		table.filter(0, "\u00f6rebro");
		settle();
		assertThat(field()).isNull();
		assertPeople(11_621L, 9L, 123_503L);
		assertThat(table.model().rowCount()).isEqualTo(1);
	}

	@Test
	void nothingIsWrittenForARowThatIsGone() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("9");
		table.setRows(new ArrayList<>(List.of(askersund, orebro)));
		settle();
		assertPeople(11_621L, 6_770L, 123_503L);
		assertThat(table.commitAndClose()).isTrue();
		assertPeople(11_621L, 6_770L, 123_503L);
	}

	@Test
	void whatIsNoValueIsKeptAndShownUntilItIsCorrected() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("12x");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(field().getText()).as("the cell stays open").isEqualTo("12x");
		assertThat(table.sort(List.of(new SortKey(0, true)))).as("nor is anything sorted under it").isFalse();
		assertThat(table.model().sortKeys()).isEmpty();
		assertThat(field().getText()).isEqualTo("12x");
		turnAway();
		assertThat(field()).isNull();
		assertPeople(11_621L, 6_770L, 123_503L);
		assertThat(table.isUnfinished()).isTrue();

		table.select(askersund, Town.NAME);
		assertThat(table.commitAndClose()).as("nothing may be saved over it").isFalse();
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(field().getText()).isEqualTo("12x");
		field().setText("12");
		assertThat(table.commitAndClose()).isTrue();
		assertPeople(11_621L, 12L, 123_503L);
		assertThat(table.isUnfinished()).isFalse();
	}

	@Test
	void aWrongTextInAFilteredRowIsFoundAgain() throws InvalidInputException {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("x");
		table.filter(0, "\u00f6rebro");
		settle();
		assertThat(table.commitAndClose()).isFalse();
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(field().getText()).isEqualTo("x");
	}

	@Test
	void escapeGivesAWrongTextUp() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("x");
		turnAway();
		assertThat(table.isUnfinished()).isTrue();
		table.select(laxa, Town.PEOPLE);
		key(SWT.ESC);
		assertThat(table.isUnfinished()).isFalse();
		assertThat(table.commitAndClose()).isTrue();
		assertPeople(11_621L, 6_770L, 123_503L);
	}

	@Test
	void openingAndClosingACellDoesNotRoundItsValue() {
		showThree();
		table.select(orebro, Town.LATITUDE);
		key(SWT.F2);
		assertThat(field().getText()).isEqualTo("59,275");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(orebro.latitude).isEqualTo(59.2745678);
	}

	@Test
	void theSpaceBarTurnsACheckBoxOver() {
		showThree();
		table.select(laxa, Town.SCHOOL);
		type(" ");
		assertThat(laxa.school).isTrue();
		assertThat(field()).isNull();
		type("x");
		assertThat(laxa.school).isTrue();
	}

	@Test
	void aBlockOfCellsIsEmptiedAtOnce() {
		showThree();
		List<List<CellEdit<Town, ?>>> cleared = new ArrayList<>();
		table.onEdits(cleared::add);
		table.select(askersund, Town.PEOPLE);
		send(table.control(), SWT.KeyDown, SWT.ARROW_DOWN, (char) 0, SWT.SHIFT);
		send(table.control(), SWT.KeyDown, SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT);
		key(SWT.DEL);
		assertThat(cleared).hasSize(1);
		assertThat(cleared.getFirst()).allMatch(edit -> edit.value() == null);
		assertThat(cleared.getFirst()).extracting(edit -> edit.row().name + " " + edit.column().id())
				.containsExactlyInAnyOrder("Askersund people", "Askersund latitude", "Lax\u00e5 people");
	}

	@Test
	void whatIsTypedIsTakenOverWhenTheTableGoes() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		type("42");
		shell.dispose();
		assertPeople(11_621L, 42L, 123_503L);
	}

	@Test
	void typingIsToldFromItsBeginningToItsEnd() {
		showThree();
		List<Boolean> told = new ArrayList<>();
		table.onTyping(() -> told.add(table.isUnfinished()));
		table.select(laxa, Town.PEOPLE);
		type("4");
		finish(SWT.TRAVERSE_RETURN);
		assertThat(told).startsWith(true).endsWith(false);
	}

	@Test
	void typingCanBeTakenBackInTheOpenCell() {
		showThree();
		table.select(laxa, Town.NAME);
		key(SWT.F2);
		field().setText("Laxby");
		table.revertTyping();
		assertThat(field().getText()).isEqualTo("Lax\u00e5");
	}

	@Test
	void theKeyboardGoesBackToTheCellsWhereSomethingIsSaidBelowThem() {
		showThree();
		table.select(laxa, Town.PEOPLE);
		paste("m\u00e5nga");
		assertThat(table.said()).isNotEmpty();
		assertThat(table.commitAndClose()).isFalse();
		settle();
		finish(SWT.TRAVERSE_ESCAPE);
		assertThat(table.control().isFocusControl()).isTrue();
	}
}
