package se.lansnat.ui.table.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.SortKey;
import se.lansnat.ui.table.TableModel;

/** The index lists against plain sorting and filtering of the rows. */
class TableModelTest {

	private static final Comparator<Town> BY_NAME = Comparator.comparing(town -> town.name, Collator.getInstance(Locale.of("sv")));

	private static TableModel<Town> model(List<Town> towns) {
		TableModel<Town> model = new TableModel<>(Town.columns());
		model.setRows(towns);
		return model;
	}

	private static Comparator<Town> byPeople(boolean descending) {
		Comparator<Long> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(town -> town.people, Comparator.nullsLast(order));
	}

	private static List<Town> sorted(List<Town> towns, Comparator<Town> order) {
		List<Town> sorted = new ArrayList<>(towns);
		Collections.sort(sorted, order);
		return sorted;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 17, 1000 })
	void sortsAsAStableSortWould(int count) {
		List<Town> towns = Town.many(count);
		TableModel<Town> model = model(towns);

		model.sort(List.of(new SortKey(0, false)));
		assertThat(model.shownRows()).containsExactlyElementsOf(sorted(towns, BY_NAME));

		model.sort(List.of(new SortKey(0, true)));
		assertThat(model.shownRows()).containsExactlyElementsOf(sorted(towns, BY_NAME.reversed()));

		model.sort(List.of(new SortKey(1, true)));
		assertThat(model.shownRows()).containsExactlyElementsOf(sorted(towns, byPeople(true)));

		model.sort(List.of(new SortKey(0, true), new SortKey(1, false)));
		assertThat(model.shownRows()).containsExactlyElementsOf(sorted(towns, BY_NAME.reversed().thenComparing(byPeople(false))));

		model.sort(List.of());
		assertThat(model.shownRows()).containsExactlyElementsOf(towns);
	}

	@Test
	void missingValuesComeLastEitherWay() {
		Town none = new Town("a", null, null, false);
		Town few = new Town("b", 1L, null, false);
		Town many = new Town("c", 2L, null, false);
		TableModel<Town> model = model(List.of(none, many, few));
		model.sort(List.of(new SortKey(1, false)));
		assertThat(model.shownRows()).containsExactly(few, many, none);
		model.sort(List.of(new SortKey(1, true)));
		assertThat(model.shownRows()).containsExactly(many, few, none);
	}

	@Test
	void namesAreOrderedAsSwedesDo() {
		List<String> wanted = List.of("Arboga", "\u00e9lan", "Ekeby", "Vad", "Z", "\u00c5sbro", "\u00c4lvdalen", "\u00d6rebro");
		List<Town> towns = new ArrayList<>();
		wanted.reversed().forEach(name -> towns.add(new Town(name, null, null, false)));
		TableModel<Town> model = model(towns);
		model.sort(List.of(new SortKey(0, false)));
		assertThat(model.shownRows()).extracting(town -> town.name).containsExactly("Arboga", "Ekeby", "\u00e9lan", "Vad", "Z", "\u00c5sbro", "\u00c4lvdalen",
				"\u00d6rebro");
	}

	@Test
	void numbersAreOrderedByValueAndNotByText() {
		Town ten = new Town("a", 10L, -1.5, false);
		Town nine = new Town("b", 9L, 0.0, false);
		Town thousand = new Town("c", 1000L, -20.0, false);
		TableModel<Town> model = model(List.of(ten, nine, thousand));
		model.sort(List.of(new SortKey(1, false)));
		assertThat(model.shownRows()).containsExactly(nine, ten, thousand);
		model.sort(List.of(new SortKey(2, false)));
		assertThat(model.shownRows()).containsExactly(thousand, ten, nine);
	}

	@Test
	void filtersOfSeveralColumnsHoldTogether() throws InvalidInputException {
		List<Town> towns = Town.many(500);
		TableModel<Town> model = model(towns);
		model.sort(List.of(new SortKey(0, false)));
		model.setFilter(0, "LAX");
		model.setFilter(1, ">1000");
		Predicate<Town> wanted = town -> town.name.toLowerCase(Locale.ROOT).contains("lax") && town.people != null && town.people > 1000;
		assertThat(model.shownRows()).containsExactlyElementsOf(sorted(towns.stream().filter(wanted).toList(), BY_NAME)).isNotEmpty();
		model.setFilter(0, "");
		assertThat(model.rowCount()).isEqualTo(towns.stream().filter(town -> town.people != null && town.people > 1000).count());
		model.clearFilters();
		assertThat(model.rowCount()).isEqualTo(500);
	}

	@Test
	void aWrongFilterChangesNothing() throws InvalidInputException {
		TableModel<Town> model = model(Town.many(50));
		model.setFilter(1, "<1000");
		List<Town> before = List.copyOf(model.shownRows());
		assertThatThrownBy(() -> model.setFilter(1, "m\u00e5nga")).isInstanceOf(InvalidInputException.class);
		assertThat(model.filter(1)).isEqualTo("<1000");
		assertThat(model.shownRows()).containsExactlyElementsOf(before);
	}

	@Test
	void aChangedValueMovesNothingUntilTheUserSortsAgain() throws InvalidInputException {
		Town first = new Town("A", 1L, null, false);
		Town second = new Town("B", 2L, null, false);
		TableModel<Town> model = model(List.of(first, second));
		model.sort(List.of(new SortKey(0, false)));
		model.setFilter(0, "a");
		model.setFilter(0, "");
		first.name = "C";
		model.valuesChanged();
		assertThat(model.shownRows()).containsExactly(first, second);
		model.sort(List.of(new SortKey(0, false)));
		assertThat(model.shownRows()).containsExactly(second, first);
		model.setFilter(0, "c");
		assertThat(model.shownRows()).containsExactly(first);
	}

	@Test
	void aRowCanBeShownInSpiteOfTheFilter() throws InvalidInputException {
		Town shown = new Town("Askersund", 1L, null, false);
		Town added = new Town("Ny ort", null, null, false);
		TableModel<Town> model = model(List.of(shown, added));
		model.setFilter(0, "asker");
		model.exempt(added);
		assertThat(model.shownRows()).containsExactly(shown, added);
		model.setFilter(0, "asker");
		assertThat(model.shownRows()).containsExactly(shown);
	}

	@Test
	void otherRowsAreShownInTheSameOrderWithTheSameFilter() throws InvalidInputException {
		TableModel<Town> model = model(Town.many(20));
		model.sort(List.of(new SortKey(1, true)));
		model.setFilter(1, "*");
		List<Town> others = Town.many(30);
		model.setRows(others);
		assertThat(model.shownRows()).containsExactlyElementsOf(sorted(others.stream().filter(town -> town.people != null).toList(), byPeople(true)));
		assertThat(model.positionOf(model.row(3))).isEqualTo(3);
		assertThat(model.positionOf(new Town("x", null, null, false))).isEqualTo(-1);
	}
}
