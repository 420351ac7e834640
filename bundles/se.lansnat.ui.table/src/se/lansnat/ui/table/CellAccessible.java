package se.lansnat.ui.table;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableCellAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.graphics.Rectangle;

/** A cell for those who cannot see it. */
final class CellAccessible<R> {

	private final TableAccessible<R> table;
	private final CellFacts<R> facts;
	private final int row;
	private final int column;

	CellAccessible(TableAccessible<R> table, CellFacts<R> facts, int row, int column) {
		this.table = table;
		this.facts = facts;
		this.row = row;
		this.column = column;
	}

	/** Makes the header of a column. */
	static Accessible header(Accessible parent, Supplier<Column<?, ?>> column) {
		Accessible header = new Accessible(parent);
		header.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = column.get().titleWithUnit();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = column.get().description();
			}
		});
		header.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLECOLUMNHEADER;
			}
		});
		return header;
	}

	/** Makes the cell. */
	Accessible make(Accessible parent) {
		Accessible cell = new Accessible(parent);
		cell.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = facts.exists(row, column) ? facts.text(row, column) : "";
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = facts.exists(row, column) ? facts.remark(row, column) : "";
			}
		});
		cell.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLECELL;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = facts.exists(row, column) ? facts.text(row, column) : "";
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = facts.exists(row, column) ? state() : ACC.STATE_INVISIBLE;
			}

			@Override
			public void getChild(AccessibleControlEvent event) {
				if (event.childID == ACC.CHILDID_CHILD_INDEX) {
					event.detail = row * facts.columnCount() + column;
				}
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = 0;
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle bounds = facts.exists(row, column) ? facts.onScreen(row, column) : null;
				if (bounds != null) {
					event.x = bounds.x;
					event.y = bounds.y;
					event.width = bounds.width;
					event.height = bounds.height;
				}
			}
		});
		cell.addAccessibleTableCellListener(new Place());
		return cell;
	}

	private int state() {
		int state = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
		state |= facts.isSelected(row, column) ? ACC.STATE_SELECTED : 0;
		state |= facts.isCurrent(row, column) && facts.isFocused() ? ACC.STATE_FOCUSED : 0;
		state |= facts.isEditable(row, column) ? 0 : ACC.STATE_READONLY;
		state |= facts.isChecked(row, column) ? ACC.STATE_CHECKED : 0;
		state |= facts.isWrong(row, column) ? ACC.STATE_INVALID_ENTRY : 0;
		Group<R> group = facts.group(row);
		if (group != null) {
			state |= group.isCollapsed() ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED;
		}
		return facts.onScreen(row, column) == null ? state | ACC.STATE_OFFSCREEN : state;
	}

	/** Where the cell is in its table. */
	private final class Place extends AccessibleTableCellAdapter {

		@Override
		public void getColumnHeaders(AccessibleTableCellEvent event) {
			event.accessibles = new Accessible[] { table.header(column) };
		}

		@Override
		public void getColumnIndex(AccessibleTableCellEvent event) {
			event.index = column;
		}

		@Override
		public void getRowIndex(AccessibleTableCellEvent event) {
			event.index = row;
		}

		@Override
		public void getColumnSpan(AccessibleTableCellEvent event) {
			event.count = 1;
		}

		@Override
		public void getRowSpan(AccessibleTableCellEvent event) {
			event.count = 1;
		}

		@Override
		public void getTable(AccessibleTableCellEvent event) {
			event.accessible = table.own();
		}

		@Override
		public void isSelected(AccessibleTableCellEvent event) {
			event.isSelected = facts.isSelected(row, column);
		}
	}
}
