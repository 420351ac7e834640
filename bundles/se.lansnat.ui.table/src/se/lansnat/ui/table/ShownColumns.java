package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which columns of a table are shown, in which order, and how many of them stay in sight when the others are scrolled sideways. At
 * least one is always shown.
 *
 * @param <R> the row objects
 */
public final class ShownColumns<R> {

	private final List<Column<R, ?>> order;
	private final Set<Column<R, ?>> hidden = new HashSet<>();
	private final Consumer<Runnable> changing;
	private List<Column<R, ?>> shown;
	private int frozen;

	/**
	 * Shows all columns.
	 *
	 * @param columns in their order
	 * @param changing called to make each change
	 */
	ShownColumns(List<Column<R, ?>> columns, Consumer<Runnable> changing) {
		this.order = new ArrayList<>(columns);
		this.changing = changing;
		this.shown = List.copyOf(order);
	}

	/** @return the columns that are shown, from left to right */
	public List<Column<R, ?>> shown() {
		return shown;
	}

	/** @return all columns from left to right, each hidden one where it would be shown */
	public List<Column<R, ?>> all() {
		return List.copyOf(order);
	}

	/**
	 * Tells whether a column is hidden.
	 *
	 * @param column one of the table's
	 * @return whether it is
	 */
	public boolean isHidden(Column<R, ?> column) {
		return hidden.contains(column);
	}

	/** @return how many columns at the left never scroll out of sight, 0 for none */
	public int frozen() {
		return frozen;
	}

	/**
	 * Hides a column. The last one that is shown stays.
	 *
	 * @param column one of the table's
	 */
	public void hide(Column<R, ?> column) {
		if (shown.size() > 1) {
			Set<Column<R, ?>> more = new HashSet<>(hidden);
			more.add(column);
			set(order, more, shown.contains(column) && shown.indexOf(column) < frozen ? frozen - 1 : frozen);
		}
	}

	/**
	 * Shows a column.
	 *
	 * @param column one of the table's
	 */
	public void show(Column<R, ?> column) {
		Set<Column<R, ?>> fewer = new HashSet<>(hidden);
		fewer.remove(column);
		set(order, fewer, frozen);
	}

	/** Shows all columns. */
	public void showAll() {
		set(order, Set.of(), frozen);
	}

	/**
	 * Keeps columns in sight when the others are scrolled sideways.
	 *
	 * @param count how many at the left; 0 for none
	 */
	public void freeze(int count) {
		set(order, hidden, count);
	}

	/**
	 * Moves a column.
	 *
	 * @param column one that is shown
	 * @param position where it is to stand among those shown, from 0
	 */
	public void move(Column<R, ?> column, int position) {
		List<Column<R, ?>> others = new ArrayList<>(shown);
		others.remove(column);
		List<Column<R, ?>> moved = new ArrayList<>(order);
		moved.remove(column);
		moved.add(position >= others.size() ? moved.size() : moved.indexOf(others.get(position)), column);
		set(moved, hidden, frozen);
	}

	/**
	 * Sets everything at once.
	 *
	 * @param newOrder all columns, from left to right
	 * @param newHidden those that are hidden; when it is all of them, none is
	 * @param newFrozen how many of those shown stay in sight; all but one at most
	 */
	public void set(List<Column<R, ?>> newOrder, Collection<Column<R, ?>> newHidden, int newFrozen) {
		List<Column<R, ?>> ordered = List.copyOf(newOrder);
		Set<Column<R, ?>> without = newHidden.size() >= ordered.size() ? Set.of() : Set.copyOf(newHidden);
		changing.accept(() -> {
			order.clear();
			order.addAll(ordered);
			hidden.clear();
			hidden.addAll(without);
			shown = order.stream().filter(column -> !hidden.contains(column)).toList();
			frozen = Math.max(0, Math.min(newFrozen, shown.size() - 1));
		});
	}
}
