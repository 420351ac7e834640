package se.lansnat.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What stands below the rows of a table when there is something to say or to ask: a message, and a bar to find or go to something. */
final class Footer {

	private final TableCanvas canvas;
	private Composite area;
	private Composite notice;
	private Text message;
	private Composite bar;

	Footer(TableCanvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * Says something until the user closes it or something else is said.
	 *
	 * @param text a sentence or more; empty to say nothing any more
	 */
	void say(String text) {
		if (text.isEmpty() && notice == null) {
			return;
		}
		create();
		if (notice == null) {
			notice = row(2);
			// A text can be read by screen readers and copied from, which a label cannot.
			message = new Text(notice, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
			Composite behind = notice;
			// The theme colours what lies behind it later than this, and again when it changes.
			behind.addListener(SWT.Paint, event -> {
				if (!message.getBackground().equals(behind.getBackground())) {
					message.setBackground(behind.getBackground());
				}
			});
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(message);
			Button close = button(notice, Messages.footer_close, () -> say(""));
			closeOnEscape(notice, () -> say(""));
			close.moveBelow(message);
		}
		message.setText(text);
		show(notice, !text.isEmpty());
	}

	/** {@return what is said, empty for nothing} */
	String said() {
		return notice != null && notice.getVisible() ? message.getText() : "";
	}

	/** Shows a bar that the user can close, in place of one that is there. */
	Composite open(int columns, Runnable closed) {
		create();
		if (bar != null) {
			bar.dispose();
		}
		bar = row(columns);
		bar.addListener(SWT.Dispose, event -> closed.run());
		show(bar, true);
		return bar;
	}

	/** Gives the bar a button to close it with, and shows what is in it. */
	void opened() {
		button(bar, Messages.footer_close, this::close);
		closeOnEscape(bar, this::close);
		layout();
	}

	/** Closes the bar; the focus goes back to the table. */
	void close() {
		if (bar != null) {
			bar.dispose();
			bar = null;
			layout();
			canvas.setFocus();
		}
	}

	static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void create() {
		if (area == null) {
			area = new Composite(canvas, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
			canvas.setFooter(area);
		}
	}

	private Composite row(int columns) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(6, 3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void show(Composite row, boolean visible) {
		((GridData) row.getLayoutData()).exclude = !visible;
		row.setVisible(visible);
		layout();
	}

	private void layout() {
		area.layout(true, true);
		canvas.placeFooter();
	}

	private void closeOnEscape(Composite row, Runnable closing) {
		for (Control child : row.getChildren()) {
			child.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					event.detail = SWT.TRAVERSE_NONE;
					closing.run();
					canvas.setFocus();
				}
			});
		}
	}

	/** Adds a field with a label before it. */
	static Text field(Composite parent, String label) {
		CLabel name = new CLabel(parent, SWT.NONE);
		name.setText(label);
		Text field = new Text(parent, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(field);
		label(field, name);
		return field;
	}

	/** Names a field by a label for those who cannot see it: not every system takes a name from the field itself, or a plain label. */
	static void label(Control field, CLabel label) {
		field.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, field.getAccessible());
	}
}
