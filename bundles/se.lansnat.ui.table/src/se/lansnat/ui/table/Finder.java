package se.lansnat.ui.table;

import java.util.Arrays;
import java.util.List;

/** Finds a text in the cells of the rows that pass the filters, a part of the rows at a time. */
final class Finder<R> {

	private final List<R> rows;
	private final List<Column<R, ?>> columns;
	private final String wanted;
	private long[] hits = new long[16];
	private int count;
	private int searched;

	/**
	 * Begins to search.
	 *
	 * @param rows where; must not change
	 * @param columns in which columns, from left to right
	 * @param wanted what: a part of a cell's text, regardless of case and of the kind of its blanks; not empty
	 */
	Finder(List<R> rows, List<Column<R, ?>> columns, String wanted) {
		this.rows = rows;
		this.columns = columns;
		this.wanted = plain(wanted);
	}

	/** A cell that was found. */
	record Hit<R>(R row, Column<R, ?> column) {
	}

	/**
	 * Searches more rows.
	 *
	 * @param most how many at most
	 * @return whether all have been searched
	 */
	boolean search(int most) {
		int end = (int) Math.min(rows.size(), (long) searched + most);
		for (; searched < end; searched++) {
			R row = rows.get(searched);
			for (int c = 0; c < columns.size(); c++) {
				if (!columns.get(c).type().isCheck() && TextType.contains(plain(columns.get(c).text(row)), wanted)) {
					hits = count == hits.length ? Arrays.copyOf(hits, 2 * count) : hits;
					hits[count++] = (long) searched * columns.size() + c;
				}
			}
		}
		return searched == rows.size();
	}

	/** {@return how many cells have been found so far} */
	int count() {
		return count;
	}

	/**
	 * Finds the next hit, from the last one on to the first. Searches all rows.
	 *
	 * @param row from where on, or null for the first cell
	 * @param column from which column on
	 * @param forward in which direction
	 * @param here whether the cell itself may be it
	 * @return its number from 0, or -1 for none
	 */
	int next(R row, Column<R, ?> column, boolean forward, boolean here) {
		search(Integer.MAX_VALUE);
		if (count == 0) {
			return -1;
		}
		int at = indexOf(row);
		if (at < 0) {
			return forward ? 0 : count - 1;
		}
		long cell = (long) at * columns.size() + Math.max(0, columns.indexOf(column));
		int found = Arrays.binarySearch(hits, 0, count, cell);
		int after = found >= 0 ? found : -found - 1;
		if (found >= 0 && here) {
			return found;
		}
		return Math.floorMod(forward ? (found >= 0 ? after + 1 : after) : after - 1, count);
	}

	/** {@return a hit by its number} */
	Hit<R> hit(int number) {
		return new Hit<>(rows.get((int) (hits[number] / columns.size())), columns.get((int) (hits[number] % columns.size())));
	}

	private int indexOf(R row) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i) == row) {
				return i;
			}
		}
		return -1;
	}

	private static String plain(String text) {
		return text.indexOf('\u00a0') < 0 ? text : text.replace('\u00a0', ' ');
	}
}
