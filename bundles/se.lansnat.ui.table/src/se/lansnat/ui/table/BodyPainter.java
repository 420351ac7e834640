package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the cells of the rows: the value, or what was typed and is no value, with mark, selection and focus. */
final class BodyPainter<R> extends CellText {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final Unparsed.Store<R> unparsed;
	private final GroupPainter<R> groups;
	private SelectionLayer selection;
	private boolean painted;

	BodyPainter(Look look, TableModel<R> model, ShownColumns<R> columns, Unparsed.Store<R> unparsed) {
		super(look);
		this.model = model;
		this.columns = columns;
		this.groups = new GroupPainter<>(look, model, columns);
		this.unparsed = unparsed;
	}

	void setSelection(SelectionLayer layer) {
		selection = layer;
		groups.setSelection(layer);
	}

	/** @return whether the text of a row has been painted yet */
	boolean hasPainted() {
		return painted;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		int position = cell.getRowIndex();
		int columnIndex = cell.getColumnIndex();
		if (position >= model.rowCount()) {
			return;
		}
		R row = model.row(position);
		if (row == null) {
			groups.paintCell(cell, gc, area, registry);
			return;
		}
		Column<R, ?> column = columns.shown().get(columnIndex);
		Shades shades = look.shades();
		PositionCoordinate anchor = selection.getSelectionAnchor();
		boolean current = anchor.getRowPosition() == position && anchor.getColumnPosition() == columnIndex;
		boolean selected = selection.isCellPositionSelected(columnIndex, position);
		Unparsed wrong = unparsed.isEmpty() ? null : unparsed.of(row, column);
		boolean bright = selected && look.isFocused();
		Color back = bright ? shades.selection
				: selected ? shades.quietSelection
						: anchor.getRowPosition() == position ? shades.currentRow : position % 2 == 1 ? shades.zebra : shades.background;
		Color fore = bright ? shades.selectionText : shades.foreground;
		gc.setBackground(wrong == null ? back : shades.errorBackground);
		gc.fillRectangle(area);
		if (wrong != null) {
			paintMark(gc, area, Mark.Kind.WARNING, shades.error, shades.errorBackground);
			gc.setForeground(shades.error);
			drawText(gc, CellText.oneLine(wrong.text()), withoutMark(area), column.type().isRightAligned(), false);
		} else if (column.type().isCheck()) {
			int size = look.lineHeight * 4 / 5;
			boolean checked = Boolean.TRUE.equals(column.value(row));
			Symbols.checkBox(gc, area.x + (area.width - size) / 2, area.y + (area.height - size) / 2, size, checked, bright ? fore : shades.strongLine, fore);
		} else {
			Mark mark = column.mark(row);
			if (mark != null) {
				Color warning = mark.kind() == Mark.Kind.WARNING ? shades.warning : shades.note;
				paintMark(gc, area, mark.kind(), bright ? fore : warning, back);
			}
			gc.setForeground(fore);
			String text = CellText.oneLine(column.text(row));
			int[] bold = column.emphasis(row);
			if (bold.length > 0) {
				drawEmphasised(gc, text, bold, area);
			} else {
				drawText(gc, text, mark == null ? area : withoutMark(area), column.type().isRightAligned(), false);
			}
			painted |= !text.isEmpty();
		}
		if (current) {
			paintFocus(gc, area, look.isFocused() ? shades.foreground : shades.strongLine);
		}
	}

	private void paintMark(GC gc, Rectangle area, Mark.Kind kind, Color color, Color ground) {
		int size = markSize();
		Symbols.mark(gc, area.x + look.padding / 2, area.y + (area.height - size) / 2, size, kind, color, ground);
	}

	private Rectangle withoutMark(Rectangle area) {
		int taken = markSize() + look.padding / 2;
		return new Rectangle(area.x + taken, area.y, area.width - taken, area.height);
	}

	private int markSize() {
		return look.lineHeight * 4 / 5;
	}
}
