package se.lansnat.ui.table;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The NatTable of a table: painted in the theme's colours, scaled by SWT alone, repainted when there is something to paint. */
public final class TableCanvas extends NatTable {

	private final Look look;
	private Runnable cutting;
	private Runnable copying;
	private Runnable pasting;
	private Composite footer;
	private Runnable selectingAll;
	private Supplier<String> emptyNote = () -> "";

	TableCanvas(Composite parent, ILayer layers, Look look) {
		this(parent, layers, look, new Repainting());
	}

	private TableCanvas(Composite parent, ILayer layers, Look look, Repainting repainting) {
		super(parent, DEFAULT_STYLE_OPTIONS, layers, repainting, false);
		this.look = look;
		repainting.setTable(this);
		look.setCanvas(this);
		// SWT has scaled everything already: rows are as high as their font asks for.
		doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		setLayerPainter(new NatLayerPainter(this) {
			@Override
			protected void paintBackground(ILayer natLayer, GC gc, int x, int y, Rectangle area, IConfigRegistry registry) {
				gc.setBackground(look.shades().background);
				gc.fillRectangle(area);
				String note = emptyNote.get();
				if (!note.isEmpty()) {
					gc.setFont(look.plain());
					gc.setForeground(look.shades().dim);
					gc.drawText(note, look.padding, natLayer.getHeight() + look.lineHeight, SWT.DRAW_TRANSPARENT);
				}
			}
		});
		takeColours();
		addListener(SWT.Resize, event -> placeFooter());
	}

	void onClipboard(Runnable cut, Runnable copy, Runnable paste) {
		cutting = cut;
		copying = copy;
		pasting = paste;
	}

	/** Sets what stands below the rows, as high as it asks for. */
	void setFooter(Composite area) {
		footer = area;
	}

	/** Gives the footer its place, and the rows the rest. */
	void placeFooter() {
		if (footer != null) {
			Rectangle area = super.getClientArea();
			int height = footerHeight();
			footer.setVisible(height > 0);
			footer.setBounds(area.x, area.y + area.height - height, area.width, height);
			updateResize();
		}
	}

	/** The part of the table that the rows have. */
	@Override
	public Rectangle getClientArea() {
		Rectangle area = super.getClientArea();
		area.height = Math.max(0, area.height - footerHeight());
		return area;
	}

	private int footerHeight() {
		boolean used = footer != null && !footer.isDisposed() && Arrays.stream(footer.getChildren()).anyMatch(Control::getVisible);
		return used ? footer.computeSize(super.getClientArea().width, SWT.DEFAULT).y : 0;
	}

	/** Sets what stands below the headers when there are no rows; empty for nothing. */
	void setEmptyNote(Supplier<String> note) {
		emptyNote = note;
	}

	void onSelectAll(Runnable action) {
		selectingAll = action;
	}

	/** Gives the keyboard to the cells, not to the first of the fields that may stand below them. */
	@Override
	public boolean setFocus() {
		return forceFocus();
	}

	@Override
	public void paintControl(PaintEvent event) {
		if (look.refresh()) {
			takeColours();
		}
		super.paintControl(event);
	}

	/** Copies the selected cells and empties them. The workbench's own "Cut" calls the method of this name of what has the focus. */
	public void cut() {
		cutting.run();
	}

	/** Pastes into the cells. The workbench's own "Paste" calls the method of this name of what has the focus. */
	public void paste() {
		pasting.run();
	}

	/** Copies the selected cells. The workbench's own "Copy" calls the method of this name of what has the focus. */
	public void copy() {
		copying.run();
	}

	/** Selects all cells. The workbench's own "Select All" calls the method of this name of what has the focus. */
	public void selectAll() {
		selectingAll.run();
	}

	private void takeColours() {
		getConfigRegistry().registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, look.shades().line);
	}
}
