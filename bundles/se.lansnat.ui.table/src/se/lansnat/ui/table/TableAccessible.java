package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A table for those who cannot see it: how many rows and columns it has, what they are called, what each cell says, and which one is
 * current. NatTable paints all this and tells nobody. Accessible objects are made for the cells that are asked for, and no more than
 * some hundreds of them are kept.
 */
final class TableAccessible<R> {

	private static final int MOST_KEPT = 600;

	private final DataTable<R> table;
	private final String name;
	private final CellFacts<R> facts;
	private final Map<Point, Accessible> cells = new LinkedHashMap<>();
	private final Map<Integer, Accessible> headers = new LinkedHashMap<>();
	private TableCanvas canvas;
	private Accessible own;
	private boolean asked;

	TableAccessible(DataTable<R> table, String name, CellFacts<R> facts) {
		this.table = table;
		this.name = name;
		this.facts = facts;
	}

	void install(TableCanvas natTable) {
		canvas = natTable;
		own = canvas.getAccessible();
		own.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				asked = true;
				event.result = name;
			}

			/** GTK calls lightweight cells defunct, and some screen readers pass these over: the table itself says what is current, too. */
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = current() == null ? "" : facts.sentence(table.selection.position(), table.selection.columnPosition());
			}
		});
		own.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail |= ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = table.model().rowCount() * table.columns().shown().size();
			}

			@Override
			public void getChild(AccessibleControlEvent event) {
				int width = table.columns().shown().size();
				if (event.childID == ACC.CHILDID_CHILD_AT_INDEX && event.detail >= 0 && event.detail / width < table.model().rowCount()) {
					event.accessible = cell(event.detail / width, event.detail % width);
				}
			}

			/** Those that somebody knows of; all of them would be too many to be made. */
			@Override
			public void getChildren(AccessibleControlEvent event) {
				event.children = cells.values().toArray();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				Accessible current = current();
				if (current != null) {
					event.accessible = current;
				}
			}

			@Override
			public void getChildAtPoint(AccessibleControlEvent event) {
				Point at = canvas.toControl(event.x, event.y);
				event.accessible = at(at.x, at.y);
			}
		});
		own.addAccessibleTableListener(new Answers());
		table.onSelection(this::selectionChanged);
		canvas.addListener(SWT.FocusIn, event -> selectionChanged());
	}

	/** Rows or columns have come, gone or moved: what is known of their cells no longer holds. */
	void arranged() {
		if (asked) {
			forget();
			own.sendEvent(ACC.EVENT_TABLE_CHANGED, new int[] { ACC.INSERT, 0, table.model().rowCount(), 0, table.columns().shown().size() });
			selectionChanged();
		}
	}

	/** Another cell is the current one: said while the table has the focus. */
	private void selectionChanged() {
		Accessible current = asked && canvas.isFocusControl() ? current() : null;
		if (current != null) {
			own.sendEvent(ACC.EVENT_SELECTION_CHANGED, null, ACC.CHILDID_SELF);
			current.setFocus(ACC.CHILDID_SELF);
			own.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		}
	}

	private Accessible current() {
		int row = table.selection.position();
		int column = table.selection.columnPosition();
		return row < 0 || column < 0 || row >= table.model().rowCount() || column >= table.columns().shown().size() ? null : cell(row, column);
	}

	private Accessible at(int x, int y) {
		int row = canvas.getRowIndexByPosition(canvas.getRowPositionByY(y));
		int column = canvas.getColumnIndexByPosition(canvas.getColumnPositionByX(x));
		Rectangle bounds = row < 0 || column < 0 || row >= table.model().rowCount() ? null : table.layers.bounds(column, row);
		return bounds != null && bounds.contains(x, y) ? cell(row, column) : null;
	}

	Accessible cell(int row, int column) {
		Point place = new Point(column, row);
		Accessible known = cells.get(place);
		if (known == null) {
			if (cells.size() >= MOST_KEPT) {
				forget();
			}
			known = new CellAccessible<>(this, facts, row, column).make(own);
			cells.put(place, known);
		}
		return known;
	}

	Accessible header(int column) {
		return headers.computeIfAbsent(column, c -> CellAccessible.header(own, () -> table.columns().shown().get(c)));
	}

	Accessible own() {
		return own;
	}

	private void forget() {
		cells.values().forEach(Accessible::dispose);
		cells.clear();
		headers.values().forEach(Accessible::dispose);
		headers.clear();
	}

	/** What a table answers. */
	private final class Answers extends AccessibleTableAdapter {

		@Override
		public void getRowCount(AccessibleTableEvent event) {
			asked = true;
			event.count = table.model().rowCount();
		}

		@Override
		public void getColumnCount(AccessibleTableEvent event) {
			event.count = table.columns().shown().size();
		}

		@Override
		public void getCell(AccessibleTableEvent event) {
			if (isCell(event.row, event.column)) {
				event.accessible = cell(event.row, event.column);
			}
		}

		@Override
		public void getColumnDescription(AccessibleTableEvent event) {
			if (isCell(0, event.column)) {
				event.result = table.columns().shown().get(event.column).titleWithUnit();
			}
		}

		@Override
		public void getColumnHeader(AccessibleTableEvent event) {
			if (isCell(0, event.column)) {
				event.accessible = header(event.column);
			}
		}

		@Override
		public void getColumnHeaderCells(AccessibleTableEvent event) {
			List<Accessible> all = new ArrayList<>();
			for (int column = 0; column < table.columns().shown().size(); column++) {
				all.add(header(column));
			}
			event.accessibles = all.toArray(Accessible[]::new);
		}

		@Override
		public void getSelectedRows(AccessibleTableEvent event) {
			event.selected = table.selection.positions().filter(TableAccessible.this::isRowSelected).toArray();
		}

		@Override
		public void getSelectedRowCount(AccessibleTableEvent event) {
			event.count = (int) table.selection.positions().filter(TableAccessible.this::isRowSelected).count();
		}

		@Override
		public void isRowSelected(AccessibleTableEvent event) {
			event.isSelected = TableAccessible.this.isRowSelected(event.row);
		}

		@Override
		public void getSelectedCells(AccessibleTableEvent event) {
			event.accessibles = table.selection.positions().limit(MOST_KEPT / 2).boxed()
					.flatMap(row -> IntStream.range(0, table.columns().shown().size()).filter(column -> facts.isSelected(row, column)).boxed()
							.map(column -> cell(row, column))).limit(MOST_KEPT / 2).toArray(Accessible[]::new);
		}

		@Override
		public void getSelectedCellCount(AccessibleTableEvent event) {
			event.count = table.selection.positions()
					.map(row -> (int) IntStream.range(0, table.columns().shown().size()).filter(column -> facts.isSelected(row, column)).count()).sum();
		}

		private boolean isCell(int row, int column) {
			return row >= 0 && column >= 0 && row < Math.max(1, table.model().rowCount()) && column < table.columns().shown().size();
		}
	}

	/** A row is selected when all its cells are. */
	private boolean isRowSelected(int row) {
		return IntStream.range(0, table.columns().shown().size()).allMatch(column -> facts.isSelected(row, column));
	}
}
