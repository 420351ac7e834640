package se.lansnat.ui.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is typed in the filter row, and which rows pass: one set of bits for each column that filters, made anew when values change. */
final class Filters<R> {

	private final List<Column<R, ?>> columns;
	private final String[] texts;
	private final BitSet[] passing;
	private final Set<R> exempt = Collections.newSetFromMap(new IdentityHashMap<>());

	Filters(List<Column<R, ?>> columns) {
		this.columns = columns;
		texts = new String[columns.size()];
		passing = new BitSet[columns.size()];
		Arrays.fill(texts, "");
	}

	String text(int column) {
		return texts[column];
	}

	boolean any() {
		return Arrays.stream(texts).anyMatch(text -> !text.isEmpty());
	}

	/** Filters by a column. Where the text is no filter nothing has changed. */
	void set(List<R> rows, int column, String text) throws InvalidInputException {
		BitSet bits = text.isBlank() ? null : passing(rows, columns.get(column), text);
		texts[column] = text.strip();
		passing[column] = bits;
		exempt.clear();
	}

	void clear() {
		Arrays.fill(texts, "");
		Arrays.fill(passing, null);
		exempt.clear();
	}

	/** Shows a row whatever is typed. */
	void exempt(R row) {
		exempt.add(row);
	}

	void rowsChanged() {
		exempt.clear();
		valuesChanged();
	}

	void valuesChanged() {
		Arrays.fill(passing, null);
	}

	/** Finds the rows that pass all filters. */
	BitSet shown(List<R> rows) {
		BitSet shown = new BitSet(rows.size());
		shown.set(0, rows.size());
		for (int c = 0; c < texts.length; c++) {
			if (!texts[c].isEmpty()) {
				shown.and(passing(rows, c));
			}
		}
		if (!exempt.isEmpty()) {
			for (int i = 0; i < rows.size(); i++) {
				if (exempt.contains(rows.get(i))) {
					shown.set(i);
				}
			}
		}
		return shown;
	}

	private BitSet passing(List<R> rows, int column) {
		if (passing[column] == null) {
			try {
				passing[column] = passing(rows, columns.get(column), texts[column]);
			} catch (InvalidInputException e) {
				throw new IllegalStateException("A filter that was accepted before: " + texts[column], e);
			}
		}
		return passing[column];
	}

	private static <R, V> BitSet passing(List<R> rows, Column<R, V> column, String text) throws InvalidInputException {
		Predicate<V> filter = column.type().filter(text);
		BitSet bits = new BitSet(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			if (filter.test(column.value(rows.get(i)))) {
				bits.set(i);
			}
		}
		return bits;
	}
}
