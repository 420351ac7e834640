package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The lines of a table that is grouped by a column: those of the groups, and below each one those of its rows unless it is folded. */
final class Grouping<R> {

	private final int column;
	private final Set<String> collapsed = new HashSet<>();
	private List<Group<R>> groups = List.of();
	private int[] lines = {};

	Grouping(int column) {
		this.column = column;
	}

	int column() {
		return column;
	}

	List<Group<R>> groups() {
		return groups;
	}

	/** @return the lines: a row's index, or below 0 the complement of a group's index */
	int[] lines() {
		return lines;
	}


	void setCollapsed(String label, boolean folded) {
		if (folded) {
			collapsed.add(label);
		} else {
			collapsed.remove(label);
		}
	}

	/**
	 * Makes the lines.
	 *
	 * @param order the indexes of the rows shown, ordered by the column first
	 * @param ranks the column's
	 * @param label writes a row's value
	 * @param part makes the rows between two places of the order
	 */
	void arrange(int[] order, int[] ranks, IntFunction<String> label, Parts<R> part) {
		groups = new ArrayList<>();
		int[] made = new int[2 * order.length];
		int n = 0;
		for (int start = 0; start < order.length;) {
			int end = start + 1;
			while (end < order.length && ranks[order[end]] == ranks[order[start]]) {
				end++;
			}
			String text = label.apply(order[start]);
			boolean folded = collapsed.contains(text);
			made[n++] = ~groups.size();
			groups.add(new Group<>(text, part.between(start, end), folded));
			if (!folded) {
				System.arraycopy(order, start, made, n, end - start);
				n += end - start;
			}
			start = end;
		}
		lines = Arrays.copyOf(made, n);
	}

	/** A part of the rows that are shown. */
	interface Parts<R> {
		List<R> between(int start, int end);
	}
}
