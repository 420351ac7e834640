package se.lansnat.ui.table;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Fonts, measures and colours of one table: all follow the control's font, so that tables grow with the desktop's text size. */
final class Look {

	private final Control control;
	private Control canvas;
	private Font bold;
	private Shades shades;
	final TextWidths plainWidths = new TextWidths();
	final TextWidths boldWidths = new TextWidths();
	/** Height of a line of text in points. */
	final int lineHeight;
	/** Width of an average character in points. */
	final double characterWidth;
	/** Space above and below the text of a row. */
	final int rowPadding;
	/** Space left and right of a text. */
	final int padding;

	/**
	 * Measures the font of a table's parent.
	 *
	 * @param control the parent; what is made here is disposed of with it
	 */
	Look(Control control) {
		this.control = control;
		GC gc = new GC(control);
		gc.setFont(control.getFont());
		FontMetrics metrics = gc.getFontMetrics();
		lineHeight = metrics.getHeight();
		characterWidth = metrics.getAverageCharacterWidth();
		gc.dispose();
		rowPadding = Math.max(3, lineHeight / 4);
		padding = Math.max(4, lineHeight * 2 / 5);
		refresh();
		control.addDisposeListener(event -> {
			if (bold != null) {
				bold.dispose();
			}
		});
	}

	/** @return the height of a row of the body in points */
	int rowHeight() {
		return lineHeight + 2 * rowPadding + 1;
	}

	/** @return the control's font */
	Font plain() {
		return control.getFont();
	}

	/** @return the control's font in bold */
	Font bold() {
		if (bold == null) {
			bold = FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).createFont(control.getDisplay());
		}
		return bold;
	}

	/** @return the colours of the theme as it was when the painting began */
	Shades shades() {
		return shades;
	}

	/**
	 * Looks at the theme again, once for each painting.
	 *
	 * @return whether it has changed
	 */
	boolean refresh() {
		Shades before = shades;
		shades = Shades.of(control, before);
		return shades != before;
	}

	void setCanvas(Control table) {
		canvas = table;
	}

	/** @return whether the keyboard goes to the table */
	boolean isFocused() {
		return canvas.isFocusControl();
	}
}
