package se.lansnat.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import se.lansnat.model.text.SwedishNumbers;

/** Paints the line of a group: what its rows share and how many they are, over all columns without a total, and the totals. */
final class GroupPainter<R> extends CellText {

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private SelectionLayer selection;

	GroupPainter(Look look, TableModel<R> model, ShownColumns<R> columns) {
		super(look);
		this.model = model;
		this.columns = columns;
	}

	void setSelection(SelectionLayer layer) {
		selection = layer;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle area, IConfigRegistry registry) {
		int position = cell.getRowIndex();
		int column = cell.getColumnIndex();
		Group<R> group = model.group(position);
		Shades shades = look.shades();
		boolean selected = selection.isCellPositionSelected(column, position);
		boolean bright = selected && look.isFocused();
		gc.setBackground(bright ? shades.selection : selected ? shades.quietSelection : shades.header);
		gc.fillRectangle(area);
		Color fore = bright ? shades.selectionText : shades.foreground;
		gc.setForeground(fore);
		String total = group.total(columns.shown().get(column));
		if (column > 0 && !total.isEmpty()) {
			drawText(gc, total, area, columns.shown().get(column).type().isRightAligned(), true);
		} else {
			paintLabel(gc, group, area, column, fore);
		}
		if (selection.getSelectionAnchor().getRowPosition() == position && selection.getSelectionAnchor().getColumnPosition() == column) {
			paintFocus(gc, area, look.isFocused() ? shades.foreground : shades.strongLine);
		}
	}

	/** Each cell paints its part of the one text that begins in the first column and ends where the first total stands. */
	private void paintLabel(GC gc, Group<R> group, Rectangle area, int column, Color color) {
		int x = area.x;
		for (int before = column - 1; before >= 0; before--) {
			if (before > 0 && !group.total(columns.shown().get(before)).isEmpty()) {
				return;
			}
			x -= selection.getColumnWidthByPosition(before);
		}
		int size = look.lineHeight / 2;
		Rectangle clip = gc.getClipping();
		gc.setClipping(area.intersection(clip));
		Symbols.fold(gc, x + look.padding, area.y + (area.height - size) / 2, size, group.isCollapsed(), color);
		gc.setFont(look.bold());
		gc.drawText(text(group), x + 2 * look.padding + size, area.y + (area.height - look.lineHeight) / 2, SWT.DRAW_TRANSPARENT);
		gc.setClipping(clip);
	}

	/** {@return what a group's line says} */
	static String text(Group<?> group) {
		return NLS.bind(Messages.group_label, group.label().isEmpty() ? Messages.group_none : group.label(),
				SwedishNumbers.format(group.rows().size()));
	}
}
