package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import se.lansnat.ui.Theme;

/**
 * Offers what can be chosen below a cell that is being typed in: narrowed by what is typed, chosen with the arrow keys or the mouse. It
 * never has the focus, so that typing goes on.
 */
final class ChoiceList {

	private static final int MOST_ROWS = 10;
	private static final int PADDING = 6;

	private final Composite table;
	private final Listener keys = this::key;
	private Canvas canvas;
	private Text field;
	private Choices choices;
	private List<String> offered = List.of();
	private String opened;
	private int marked;
	private int first;
	private boolean moved;

	/** @param table where the cells are: the field that opens over a cell is its child */
	ChoiceList(Composite table) {
		this.table = table;
	}

	/** Opens below the field that has just been opened. */
	void open(Choices offering) {
		close();
		field = null;
		for (Control child : table.getChildren()) {
			field = child instanceof Text text && text.isFocusControl() ? text : field;
		}
		if (field == null) {
			return;
		}
		choices = offering;
		opened = field.getText();
		// What was there is no filter: the user wants to see what else there is.
		boolean whole = opened.equals(field.getSelectionText());
		canvas = new Canvas(table, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.NO_BACKGROUND);
		canvas.setFont(field.getFont());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> click(event.y));
		canvas.addListener(SWT.MouseVerticalWheel, event -> scroll(-Integer.signum(event.count)));
		field.addListener(SWT.Modify, event -> narrow(part()));
		field.addListener(SWT.Dispose, event -> close());
		table.getDisplay().addFilter(SWT.KeyDown, keys);
		table.getDisplay().addFilter(SWT.Traverse, keys);
		narrow(whole ? "" : part());
		if (whole) {
			marked = Math.max(-1, offered.indexOf(last(opened)));
			reveal();
		}
	}

	/** Closes; nothing is chosen. */
	void close() {
		table.getDisplay().removeFilter(SWT.KeyDown, keys);
		table.getDisplay().removeFilter(SWT.Traverse, keys);
		if (canvas != null && !canvas.isDisposed()) {
			canvas.dispose();
		}
		canvas = null;
	}

	private String part() {
		return choices.several() ? last(field.getText()) : field.getText();
	}

	private static String last(String text) {
		return text.substring(text.lastIndexOf(';') + 1).strip();
	}

	private void narrow(String typed) {
		if (canvas == null) {
			return;
		}
		List<String> chosen = choices.several() ? List.of(field.getText().split("\\s*;\\s*")) : List.of();
		offered = new ArrayList<>(choices.choices());
		offered.removeIf(name -> !Matching.offers(name, typed) || !name.equals(typed) && chosen.contains(name));
		offered.sort(Comparator.comparing(name -> !Matching.begins(name, typed)));
		marked = -1;
		first = 0;
		moved = false;
		layout();
	}

	private void layout() {
		boolean alone = offered.size() == 1 && offered.get(0).equals(field.getText());
		if (offered.isEmpty() || alone) {
			canvas.setVisible(false);
			return;
		}
		GC gc = new GC(canvas);
		int width = offered.stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0) + 3 * PADDING;
		gc.dispose();
		int height = Math.min(MOST_ROWS, offered.size()) * rowHeight() + 2;
		Rectangle cell = field.getBounds();
		Rectangle area = table.getClientArea();
		int y = belowMessage(cell) + 1;
		if (y + height > area.height && cell.y - height > 0) {
			y = cell.y - height - 1;
		}
		width = Math.min(Math.max(width, cell.width), area.width);
		canvas.setBounds(Math.max(0, Math.min(cell.x, area.width - width)), y, width, height);
		canvas.moveAbove(null);
		canvas.setVisible(true);
		canvas.redraw();
	}

	/** What is said of a wrong text stands directly below the cell. */
	private int belowMessage(Rectangle cell) {
		int bottom = cell.y + cell.height;
		for (Control child : table.getChildren()) {
			if (child != canvas && child instanceof Canvas && child.isVisible() && child.getBounds().y == cell.y + cell.height) {
				bottom = Math.max(bottom, child.getBounds().y + child.getBounds().height);
			}
		}
		return bottom;
	}

	private int rowHeight() {
		GC gc = new GC(canvas);
		int height = gc.getFontMetrics().getHeight() + PADDING;
		gc.dispose();
		return height;
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(table.getBackground());
		gc.fillRectangle(area);
		int height = rowHeight();
		for (int i = first; i < Math.min(offered.size(), first + MOST_ROWS); i++) {
			int y = 1 + (i - first) * height;
			if (i == marked) {
				gc.setBackground(Theme.shade(table, 0.85));
				gc.fillRectangle(1, y, area.width - 2, height);
			}
			gc.setForeground(i == marked ? table.getBackground() : table.getForeground());
			gc.drawText(offered.get(i), PADDING, y + PADDING / 2, SWT.DRAW_TRANSPARENT);
		}
		gc.setForeground(Theme.shade(table, 0.5));
		gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		if (offered.size() > MOST_ROWS) {
			int bar = Math.max(8, area.height * MOST_ROWS / offered.size());
			int top = (area.height - bar) * first / (offered.size() - MOST_ROWS);
			gc.setBackground(Theme.shade(table, 0.4));
			gc.fillRectangle(area.width - 5, top, 3, bar);
		}
	}

	private void click(int y) {
		int index = first + (y - 1) / rowHeight();
		if (index >= 0 && index < offered.size()) {
			marked = index;
			take();
			Text clicked = field;
			table.getDisplay().asyncExec(() -> {
				if (!clicked.isDisposed()) {
					clicked.setFocus();
				}
			});
		}
	}

	private void scroll(int rows) {
		first = Math.max(0, Math.min(first + rows, offered.size() - MOST_ROWS));
		canvas.redraw();
	}

	/** Comes before the field's own keys, which would leave the cell. */
	private void key(Event event) {
		if (event.widget != field || canvas == null || !canvas.isVisible()) {
			return;
		}
		if (event.type == SWT.Traverse) {
			boolean leaving = event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			if (leaving && moved && marked >= 0) {
				take();
			}
		} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
			marked = Math.floorMod(marked < 0 && step < 0 ? offered.size() - 1 : marked + step, offered.size());
			moved = true;
			reveal();
			event.type = SWT.None;
			event.doit = false;
		}
	}

	private void reveal() {
		first = Math.max(0, Math.max(marked - MOST_ROWS + 1, Math.min(first, Math.max(0, marked))));
		canvas.redraw();
	}

	/** Puts what is marked in place of what is typed; of several names, of the last. */
	private void take() {
		String name = offered.get(marked);
		String text = field.getText();
		int before = text.lastIndexOf(';');
		field.setText(choices.several() && before >= 0 ? text.substring(0, before) + "; " + name : name);
		field.setSelection(field.getCharCount());
		if (canvas != null) {
			canvas.setVisible(false);
		}
	}
}
