package se.lansnat.ui.table.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import se.lansnat.ui.table.DataTable;

/** A table on a shell of its own, driven by the events that keys would send. */
abstract class TableFixture {

	private static final int MANY = 1000;

	final List<Town> asked = new ArrayList<>();
	Display display;
	Shell shell;
	DataTable<Town> table;

	@BeforeEach
	final void openShell() {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
	}

	@AfterEach
	final void closeShell() {
		shell.dispose();
	}

	/** Shows towns in a table. */
	final void show(List<Town> towns) {
		table = new DataTable<>(shell, "Orter", Town.columns(asked::add));
		table.setRows(towns);
		shell.open();
		table.setFocus();
		settle();
	}

	/** Lets everything happen that has been asked for. */
	final void settle() {
		table.control().update();
		for (int i = 0; i < MANY && display.readAndDispatch(); i++) {
			table.control().update();
		}
	}

	/** The open text field, or null. */
	final Text field() {
		for (Control child : ((Composite) table.control()).getChildren()) {
			if (child instanceof Text text && !text.isDisposed()) {
				return text;
			}
		}
		return null;
	}

	/** Presses a key in the table. */
	final void key(int keyCode) {
		send(table.control(), SWT.KeyDown, keyCode, (char) 0, 0);
		settle();
	}

	/** Types characters: in the table, or where one has opened it, in the field. */
	final void type(String text) {
		for (char c : text.toCharArray()) {
			if (field() == null) {
				send(table.control(), SWT.KeyDown, c, c, 0);
			} else {
				field().insert(String.valueOf(c));
			}
			settle();
		}
	}

	/** Presses a key together with others in the table. */
	final void press(int modifiers, int keyCode) {
		send(table.control(), SWT.KeyDown, keyCode, (char) 0, modifiers);
		settle();
	}

	/** Selects cells from the current one on, as Shift and the arrow keys do. */
	final void extend(int right, int down) {
		for (int i = 0; i < right; i++) {
			press(SWT.SHIFT, SWT.ARROW_RIGHT);
		}
		for (int i = 0; i < down; i++) {
			press(SWT.SHIFT, SWT.ARROW_DOWN);
		}
	}

	/** Takes the focus out of the table. */
	final void turnAway() {
		Button button = new Button(shell, SWT.PUSH);
		shell.layout();
		button.setFocus();
		settle();
	}

	/** Pastes a text as Ctrl+V does. */
	final void paste(String text) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		press(SWT.CTRL, 'v');
	}

	/** Finds a control of a kind in the table's footer. */
	final <T extends Control> T inFooter(Class<T> kind, Predicate<T> wanted) {
		return find((Composite) table.control(), kind, wanted);
	}

	private static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> wanted) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child) && wanted.test(kind.cast(child))) {
				return kind.cast(child);
			}
			T within = child instanceof Composite composite ? find(composite, kind, wanted) : null;
			if (within != null) {
				return within;
			}
		}
		return null;
	}

	/** Presses Enter, Tab or Esc in the field. */
	final void finish(int traversal) {
		finish(traversal, 0);
	}

	/** Presses Enter, Tab or Esc in the field together with other keys. */
	final void finish(int traversal, int modifiers) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.detail = traversal;
		event.doit = true;
		field().notifyListeners(SWT.Traverse, event);
		settle();
	}

	static void send(Control control, int type, int keyCode, char character, int stateMask) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.stateMask = stateMask;
		control.notifyListeners(type, event);
	}

	/** What the clipboard holds. */
	final String clipboard() {
		Clipboard clipboard = new Clipboard(display);
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	/** Paints the table at once, wherever the desktop is with its own painting, and gives what it looks like. */
	final ImageData picture() {
		settle();
		Image image = new Image(display, table.control().getSize().x, table.control().getSize().y);
		GC gc = new GC(image);
		table.control().print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
