package se.lansnat.ui.programme;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Failure;

/**
 * A text field whose typing becomes commands: one for what is typed until the user pauses or leaves the field. "Undo" while something is
 * typed takes that over first and takes it back then, so that "redo" brings it again and nothing that was typed is ever lost.
 */
final class TypedField {

	/** What can be typed: more than a hundred pages. A text field that wraps many megabytes stands still for minutes. */
	static final int LONGEST = 300_000;

	/** Somebody who stops so long has finished a thought. */
	private static final int PAUSE_MS = 1500;

	private final StyledText text;
	private final CountySession session;
	private final IHandlerService handlers;
	private final Runnable listener;
	private final Consumer<Failure> failures;
	private final BooleanSupplier finisher = this::finish;
	private final Runnable timer = this::pause;
	private Predicate<String> store = value -> false;
	private IHandlerActivation undo;
	private IHandlerActivation redo;
	private String shown = "";
	private boolean showing;
	private boolean typing;

	/**
	 * Follows a text field.
	 *
	 * @param text     the field
	 * @param site     of the editor
	 * @param session  the county
	 * @param listener told when typing begins and ends
	 * @param failures told what cannot be typed
	 */
	TypedField(StyledText text, IWorkbenchPartSite site, CountySession session, Runnable listener, Consumer<Failure> failures) {
		this.text = text;
		this.session = session;
		this.listener = listener;
		this.failures = failures;
		this.handlers = site.getService(IHandlerService.class);
		text.addListener(SWT.Verify, this::check);
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusOut, event -> finish());
		text.addListener(SWT.Dispose, event -> setTyping(false));
	}

	/** Nothing is cut: what is too long does not come in at all, and stays in the clipboard. */
	private void check(Event event) {
		int length = text.getCharCount() - (event.end - event.start) + event.text.length();
		if (!showing && length > LONGEST && !event.text.isEmpty()) {
			event.doit = false;
			failures.accept(new Failure(Messages.text_tooLong,
					NLS.bind(Messages.text_tooLong_what, SwedishNumbers.format(length), SwedishNumbers.format(LONGEST)), ""));
		} else {
			event.text = PlainText.clean(event.text);
		}
	}

	/** {@return whether a text can be shown and changed here; a longer one is shown to its limit and must not be changed} */
	static boolean fits(String value) {
		return value == null || value.length() <= LONGEST;
	}

	private static String shown(String value) {
		return value == null ? "" : PlainText.clean(fits(value) ? value : value.substring(0, LONGEST));
	}

	/**
	 * Shows another value. What was typed before must be finished.
	 *
	 * @param value  the value; null is none
	 * @param change takes over what is typed, an empty text for none; false where it was refused
	 */
	void show(String value, Predicate<String> change) {
		setTyping(false);
		store = change;
		shown = shown(value);
		showing = true;
		text.setText(shown);
		showing = false;
	}

	/**
	 * The value may have been changed by somebody else. The caret stays with its words; what is being typed stays and will be taken over.
	 *
	 * @param value the value as it is now; null is none
	 */
	void update(String value) {
		String now = shown(value);
		if (typing || now.equals(shown)) {
			return;
		}
		TextChange change = TextChange.between(text.getText(), now, text.getCaretOffset());
		shown = now;
		showing = true;
		apply(change);
		showing = false;
	}

	/** Changes the text as if it were typed. */
	void type(TextChange change) {
		if (text.getEditable()) {
			apply(change);
		}
	}

	private void apply(TextChange change) {
		if (!change.isEmpty()) {
			text.replaceTextRange(change.start(), change.length(), change.replacement());
		}
		text.setSelection(change.selectFrom(), change.selectTo());
		text.showSelection();
	}

	/** {@return what is selected, from and to} */
	Point selection() {
		return text.getSelectionRange().y == 0 ? new Point(text.getCaretOffset(), text.getCaretOffset()) : text.getSelection();
	}

	private void modified() {
		if (!showing) {
			setTyping(!text.getText().equals(shown));
			if (typing) {
				text.getDisplay().timerExec(PAUSE_MS, timer);
			}
		}
	}

	private void pause() {
		if (!text.isDisposed()) {
			finish();
		}
	}

	/** {@return whether something is typed that is not in the model yet} */
	boolean isTyping() {
		return typing;
	}

	/** {@return whether all that is typed is in the model now; if not the user has been told why} */
	boolean finish() {
		if (!typing) {
			return true;
		}
		String before = shown;
		shown = text.getText();
		setTyping(false);
		if (store.test(shown)) {
			return true;
		}
		shown = before;
		setTyping(true);
		return false;
	}

	/** What is typed goes out of sight and can be done again. */
	private void takeBack() {
		if (finish()) {
			session.undo();
		}
	}

	private void setTyping(boolean now) {
		if (now == typing) {
			return;
		}
		typing = now;
		if (now) {
			undo = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, handler(this::takeBack));
			redo = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, handler(this::finish));
		} else {
			handlers.deactivateHandler(undo);
			handlers.deactivateHandler(redo);
		}
		session.typing(finisher, now);
		listener.run();
	}

	private static AbstractHandler handler(Runnable body) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				body.run();
				return null;
			}
		};
	}
}
