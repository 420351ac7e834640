package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;

/** Finding a text and going to a row. */
class FindingTest extends TableFixture {

	private final Town askersund = new Town("Askersund", 11_621L, 58.88, true);
	private final Town laxa = new Town("Lax\u00e5", 6_770L, 59.116, false);
	private final Town orebro = new Town("\u00d6rebro", 123_503L, 59.2, true);

	private Text seek(String text) {
		Text field = inFooter(Text.class, control -> (control.getStyle() & SWT.BORDER) != 0);
		field.setText(text);
		enter(field, 0);
		return field;
	}

	private void enter(Text field, int modifiers) {
		Event event = new Event();
		event.detail = SWT.TRAVERSE_RETURN;
		event.stateMask = modifiers;
		field.notifyListeners(SWT.Traverse, event);
		settle();
	}

	private boolean says(String text) {
		return inFooter(Label.class, label -> label.getText().equals(text)) != null;
	}

	@Test
	void enterGoesFromHitToHitAndRoundAgain() {
		show(List.of(askersund, laxa, orebro));
		table.sort(List.of(new SortKey(0, false)));
		press(SWT.CTRL, 'f');
		Text field = seek("11");
		assertThat(table.currentRow()).isSameAs(laxa);
		assertThat(table.currentColumn().id()).isEqualTo(Town.LATITUDE);
		assertThat(says("2 av 2")).isTrue();
		enter(field, 0);
		assertThat(table.currentRow()).isSameAs(askersund);
		assertThat(says("1 av 2")).isTrue();
		enter(field, SWT.SHIFT);
		assertThat(table.currentRow()).isSameAs(laxa);
		press(SWT.NONE, SWT.F3);
		assertThat(table.currentRow()).isSameAs(askersund);
	}

	@Test
	void whatIsNotThereIsSaid() {
		show(List.of(askersund, laxa, orebro));
		press(SWT.CTRL, 'f');
		seek("Kumla");
		assertThat(says("Inga tr\u00e4ffar")).isTrue();
		assertThat(table.currentRow()).isSameAs(askersund);
	}

	@Test
	void blanksAndCaseDoNotMatter() {
		show(List.of(askersund, laxa, orebro));
		press(SWT.CTRL, 'f');
		seek("123 503");
		assertThat(table.currentRow()).isSameAs(orebro);
		seek("LAX\u00c5");
		assertThat(table.currentRow()).isSameAs(laxa);
	}

	@Test
	void onlyWhatTheFilterShowsIsFoundAndFoldedGroupsAreUnfolded() throws InvalidInputException {
		show(List.of(askersund, laxa, orebro));
		table.filter(2, "59..60");
		table.groupBy(Town.SCHOOL);
		table.collapse(table.model().groups(), true);
		press(SWT.CTRL, 'f');
		seek("Askersund");
		assertThat(says("Inga tr\u00e4ffar")).isTrue();
		seek("\u00d6rebro");
		assertThat(table.currentRow()).isSameAs(orebro);
	}

	@Test
	void escapeClosesTheBarAndGoesBackToTheTable() {
		show(List.of(askersund, laxa, orebro));
		int height = table.control().getSize().y;
		press(SWT.CTRL, 'f');
		assertThat(((Composite) table.control()).getClientArea().height).isLessThan(height - 20);
		Text field = seek("x");
		Event event = new Event();
		event.detail = SWT.TRAVERSE_ESCAPE;
		field.notifyListeners(SWT.Traverse, event);
		settle();
		assertThat(field.isDisposed()).isTrue();
		assertThat(table.control().isFocusControl()).isTrue();
		assertThat(((Composite) table.control()).getClientArea().height).isGreaterThan(height - 20);
	}

	@Test
	void hitsAreCountedInAHundredThousandRows() {
		List<Town> towns = Town.many(100_000);
		show(towns);
		press(SWT.CTRL, 'f');
		seek("zinkgruvan 4");
		long expected = towns.stream().filter(town -> town.name.startsWith("Zinkgruvan 4")).count();
		assertThat(inFooter(Label.class, label -> label.getText().endsWith(" av " + SwedishNumbers.format(expected)))).isNotNull();
		assertThat(table.currentRow().name).startsWith("Zinkgruvan 4");
	}

	@Test
	void aRowIsGoneToByItsNumber() {
		List<Town> towns = Town.many(1_000);
		show(towns);
		press(SWT.CTRL, 'g');
		seek("1 001");
		assertThat(says("Ange ett tal fr\u00e5n 1 till 1\u00a0000.")).isTrue();
		seek("900");
		assertThat(table.currentRow()).isSameAs(towns.get(899));
		assertThat(inFooter(Button.class, button -> true)).as("the bar has closed").isNull();
	}
}
