package se.lansnat.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The text field that opens over a cell. What is typed is checked at each key: what is wrong with it is said below the cell at once. A
 * wrong text cannot be committed, and is handed over to be kept when the focus goes elsewhere.
 */
final class InlineEditor {

	/** Where to go on when a text has been committed. */
	enum Move {
		STAY, LEFT, RIGHT, UP, DOWN
	}

	/** Whose text is edited. */
	interface Client {

		/** @return what is edited, for those who cannot see where the field stands */
		String name();

		/** Checks a text that is still being typed. */
		void check(String text) throws InvalidInputException;

		/** Takes a text that is finished. */
		void commit(String text) throws InvalidInputException;

		/** Takes a text that is finished for all selected cells. */
		default void commitAll(String text) throws InvalidInputException {
			commit(text);
		}

		/** Keeps a text that is wrong and that the user has turned away from. */
		void keep(String text, String problem);

		/** The user has given the text up. */
		default void cancelled() {
		}

		/** The field has closed, for whatever reason. */
		default void closed() {
		}

		/** The field has closed after a commit. */
		void moveOn(Move move);

		/** @return where the cell is in the table now, or null where it is not in sight */
		Rectangle bounds();
	}

	private static final int SHOWN_LINES = 4;

	private final Composite table;
	private final Look look;
	private Text field;
	private CLabel label;
	private MessageBubble bubble;
	private Client client;
	private String original;
	private int lines;
	private boolean arrowsLeave;
	private boolean closing;

	InlineEditor(Composite table, Look look) {
		this.table = table;
		this.look = look;
		// What is typed when the table goes is not lost.
		table.addListener(SWT.Dispose, event -> leave());
	}

	/**
	 * Opens the field. An open one must have been left before.
	 *
	 * @param newClient whose text
	 * @param text what stands in it at first
	 * @param typed whether that is what the user has begun to type, to be typed on; otherwise it is selected
	 * @param right whether the text stands at the right edge
	 */
	void open(Client newClient, String text, boolean typed, boolean right) {
		Rectangle bounds = newClient.bounds();
		if (bounds == null) {
			return;
		}
		client = newClient;
		original = typed ? "" : text;
		arrowsLeave = typed;
		lines = text.indexOf('\n') < 0 ? 1 : SHOWN_LINES;
		field = new Text(table, (lines == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL) | (right ? SWT.RIGHT : SWT.LEFT));
		field.setFont(look.plain());
		field.setText(text);
		if (typed) {
			field.setSelection(text.length());
		} else {
			field.selectAll();
		}
		label = new CLabel(table, SWT.NONE);
		label.setText(newClient.name());
		Footer.label(field, label);
		bubble = new MessageBubble(table, look);
		place(bounds);
		field.addListener(SWT.Modify, event -> check());
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.FocusOut, event -> table.getDisplay().asyncExec(leaving(field)));
		field.setFocus();
		check();
	}

	boolean isOpen() {
		return field != null;
	}

	/** Takes back all that has been typed since the field was opened. */
	void revert() {
		if (isOpen()) {
			field.setText(original);
			field.selectAll();
		}
	}

	/** Follows the cell when the table has scrolled, been sized or been ordered anew. Leaves when it is no longer in sight. */
	void follow() {
		if (isOpen()) {
			Rectangle bounds = client.bounds();
			if (bounds == null) {
				leave();
			} else {
				place(bounds);
				check();
			}
		}
	}

	/**
	 * Commits and closes, or shows what is wrong and stays.
	 *
	 * @param move where to go on
	 * @return whether nothing is open any more
	 */
	boolean commit(Move move) {
		return commit(move, false);
	}

	private boolean commit(Move move, boolean forAll) {
		if (!isOpen()) {
			return true;
		}
		Client committing = client;
		try {
			if (forAll) {
				committing.commitAll(text());
			} else {
				committing.commit(text());
			}
		} catch (InvalidInputException e) {
			show(e);
			field.setFocus();
			return false;
		}
		close();
		if (!forAll) {
			committing.moveOn(move);
		}
		return true;
	}

	/** Commits and closes; a wrong text is handed over to be kept. */
	void leave() {
		if (!isOpen() || closing) {
			return;
		}
		String text = text();
		Client leaving = client;
		try {
			leaving.commit(text);
		} catch (InvalidInputException e) {
			leaving.keep(text, e.getMessage());
		}
		close();
	}

	/** Closes without taking anything over. */
	void cancel() {
		if (isOpen()) {
			client.cancelled();
			close();
		}
	}

	/** Disposing of a control in the middle of a change of focus would lose the focus: the field is left afterwards. */
	private Runnable leaving(Text left) {
		return () -> {
			if (field == left && !left.isDisposed() && !left.isFocusControl()) {
				leave();
			}
		};
	}

	private String text() {
		return field.getText().replace("\r\n", "\n");
	}

	private void place(Rectangle bounds) {
		field.setBounds(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1 + (lines - 1) * look.lineHeight);
	}

	private void check() {
		try {
			client.check(text());
			bubble.hide();
			field.setForeground(look.shades().foreground);
			field.setBackground(look.shades().background);
		} catch (InvalidInputException e) {
			show(e);
		}
	}

	private void show(InvalidInputException e) {
		field.setForeground(look.shades().error);
		field.setBackground(look.shades().errorBackground);
		bubble.show(e.getMessage(), field.getBounds());
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT -> commit(Move.RIGHT);
			case SWT.TRAVERSE_TAB_PREVIOUS -> commit(Move.LEFT);
			case SWT.TRAVERSE_RETURN -> {
				if (lines > 1 && (event.stateMask & SWT.ALT) != 0) {
					field.insert("\n");
				} else {
					commit((event.stateMask & SWT.SHIFT) != 0 ? Move.UP : Move.DOWN, (event.stateMask & SWT.CTRL) != 0);
				}
			}
			case SWT.TRAVERSE_ESCAPE -> cancel();
			default -> {
				return;
			}
		}
		event.doit = false;
		event.detail = SWT.TRAVERSE_NONE;
	}

	private void key(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		if (lines > 1) {
			return;
		}
		Move move = switch (event.keyCode) {
			case SWT.ARROW_UP -> Move.UP;
			case SWT.ARROW_DOWN -> Move.DOWN;
			case SWT.ARROW_LEFT -> arrowsLeave ? Move.LEFT : Move.STAY;
			case SWT.ARROW_RIGHT -> arrowsLeave ? Move.RIGHT : Move.STAY;
			default -> Move.STAY;
		};
		if (move != Move.STAY) {
			event.doit = false;
			commit(move);
		}
	}

	private void close() {
		closing = true;
		Client closed = client;
		boolean focused = field.isFocusControl();
		field.dispose();
		label.dispose();
		bubble.dispose();
		field = null;
		bubble = null;
		client = null;
		closing = false;
		closed.closed();
		if (focused && !table.isDisposed()) {
			table.setFocus();
		}
		if (!table.isDisposed()) {
			table.redraw();
		}
	}
}
