package se.lansnat.ui.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import se.lansnat.ui.CountySession;

/**
 * The user of the tests: works in a thread of its own, looks at the window in the UI thread, presses real keys and mouse buttons, and
 * waits until it sees what it expects.
 */
final class Ui {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final long PAUSE_MS = 20;
	private static final int ATTEMPTS = 5;
	/** What GTK makes of a posted key claims that a mouse button is held, and a table that looks closely knows no such stroke. */
	private static final String PREPARED = "se.lansnat.ui.tests.noButtonsWithKeys";
	/** Windows appear bit by bit. */
	private static final long PAINTING_MS = 400;

	private Ui() {
	}

	/** To be called before each test. */
	static void prepare() {
		run(() -> {
			if (display().getData(PREPARED) == null) {
				display().setData(PREPARED, Boolean.TRUE);
				for (int type : new int[] { SWT.KeyDown, SWT.KeyUp, SWT.Traverse }) {
					display().addFilter(type, event -> event.stateMask &= ~SWT.BUTTON_MASK);
				}
			}
		});
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Looks at something in the UI thread. What it throws comes out here. */
	static <T> T get(Supplier<T> look) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				result.set(look.get());
			} catch (RuntimeException | Error e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return result.get();
	}

	static void run(Runnable work) {
		get(() -> {
			work.run();
			return null;
		});
	}

	/** Does what may open a dialog, and doesn't wait for it. */
	static void start(Runnable work) {
		display().asyncExec(work);
	}

	/** Waits until there is something to see. */
	static <T> T await(String what, Supplier<T> look) {
		Instant end = Instant.now().plus(PATIENCE);
		while (true) {
			T seen = get(look);
			if (seen != null) {
				return seen;
			}
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("Never seen: " + what + ". Seen: " + get(() -> Arrays.stream(display().getShells())
						.filter(Shell::isVisible).map(Shell::getText).toList()));
			}
			pause(PAUSE_MS);
		}
	}

	/** Waits for what nobody can see the end of. */
	static void pause(long ms) {
		try {
			Thread.sleep(ms);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	static void until(String what, BooleanSupplier look) {
		await(what, () -> look.getAsBoolean() ? Boolean.TRUE : null);
	}

	static IWorkbenchWindow window() {
		return await("the window", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static CountySession session() {
		return CountySession.of(window());
	}

	/** Waits for a dialog with the title, opened after the window. */
	static Shell dialog(String title) {
		Shell main = get(() -> window().getShell());
		return await("dialog " + title, () -> Arrays.stream(display().getShells())
				.filter(s -> s != main && s.isVisible() && s.getText().equals(title)).findFirst().orElse(null));
	}

	/** Waits for a button in a dialog, clicks on it, and again if the window manager had not yet put the dialog in its place. */
	static void press(Shell dialog, String label) {
		Button button = button(dialog, label);
		for (int attempt = 0; attempt < ATTEMPTS && !get(dialog::isDisposed); attempt++) {
			click(button);
			Instant end = Instant.now().plusSeconds(2);
			while (Instant.now().isBefore(end) && !get(dialog::isDisposed)) {
				pause(PAUSE_MS);
			}
		}
	}

	/** Waits for a button in the dialog that is active. */
	static Button button(Shell dialog, String label) {
		return await("button " + label, () -> dialog != display().getActiveShell() ? null
				: all(dialog, Button.class, b -> plain(b.getText()).equals(label)).stream().findFirst().orElse(null));
	}

	/** What has been copied, or an empty text. UI thread. */
	static String clipboard() {
		Clipboard clipboard = new Clipboard(display());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}

	static void click(Control control) {
		Point middle = get(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = middle.x;
		move.y = middle.y;
		post(move);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.type = type;
			event.button = 1;
			post(event);
		}
	}

	/** Presses a key with modifiers such as {@code SWT.CTRL}, in whatever has the focus. */
	static void key(int modifiers, int keyOrCharacter) {
		List<Integer> held = new ArrayList<>();
		for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
			if ((modifiers & modifier) != 0) {
				held.add(modifier);
			}
		}
		held.forEach(modifier -> press(SWT.KeyDown, modifier));
		if (isPrintable(keyOrCharacter)) {
			Event event = new Event();
			event.type = SWT.KeyDown;
			event.character = (char) keyOrCharacter;
			// This one event is the whole stroke: GTK lets go of a character's key by itself.
			post(event);
		} else {
			press(SWT.KeyDown, keyOrCharacter);
			press(SWT.KeyUp, keyOrCharacter);
		}
		held.reversed().forEach(modifier -> press(SWT.KeyUp, modifier));
	}

	private static boolean isPrintable(int key) {
		return (key & SWT.KEYCODE_BIT) == 0 && key >= ' ' && key != SWT.DEL;
	}

	private static void press(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		post(event);
	}

	/** Types a text of characters that need no modifier. */
	static void type(String text) {
		text.chars().forEach(character -> key(0, character));
	}

	private static void post(Event event) {
		// While a window is going the system takes none.
		until("a system that takes events", () -> display().post(event));
		// The window takes it in its own time, and may open a dialog and not come back.
		pause(PAUSE_MS);
	}

	/** Finds controls, in any depth. UI thread. */
	static <T extends Control> List<T> all(Composite root, Class<T> type, Predicate<T> wanted) {
		List<T> found = new ArrayList<>();
		for (Control child : root.getChildren()) {
			if (type.isInstance(child) && wanted.test(type.cast(child))) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type, wanted));
			}
		}
		return found;
	}

	/** {@return the window's title} */
	static String title() {
		return get(() -> window().getShell().getText());
	}

	/** {@return every text that can be read in the window, its menus apart} */
	static List<String> texts() {
		return get(() -> textsOf(window().getShell()));
	}

	/** {@return every text that can be read in a dialog} */
	static List<String> texts(Shell shell) {
		return get(() -> textsOf(shell));
	}

	/** What can be read in a window. UI thread. */
	static List<String> textsOf(Shell shell) {
		List<String> texts = new ArrayList<>(List.of(plain(shell.getText())));
		all(shell, Control.class, Control::isVisible).forEach(control -> texts.addAll(Texts.of(control)));
		texts.removeIf(text -> text == null || text.isBlank());
		return texts;
	}

	/** Closes every dialog that is still open. */
	static void closeDialogs() {
		run(() -> {
			Shell main = window().getShell();
			for (Shell shell : display().getShells()) {
				if (shell != main && shell.isVisible() && !shell.isDisposed()) {
					shell.close();
				}
			}
		});
	}

	/** A label without mnemonic and accelerator. */
	static String plain(String label) {
		return label.replaceAll("\t.*$", "").replaceAll("&(.)", "$1").strip();
	}

	/** Keeps a picture of the whole screen beside the test results. */
	static void screenshot(String name) {
		pause(PAINTING_MS);
		run(() -> Pictures.keep(display().getBounds(), "screenshots", name));
	}
}
