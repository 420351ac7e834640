package se.lansnat.ui.search;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import se.lansnat.search.QueryException;
import se.lansnat.search.Search;

/** The box in which the user types what to find. Asks a moment after the last key; what is much too long it does not take. */
final class QueryBox {

	/** Faster than anybody types on, and slower than most type words. */
	private static final int MOMENT_MS = 60;
	/** What can be shown as one line without effort; the search itself takes less. */
	private static final int MOST = 20_000;

	/** What the box tells. */
	interface Listener {

		/** Something else is to be found. */
		void typed();

		/** A text was not taken. */
		void refused(QueryException why);

		/** The user wants to go to what was found. */
		void goOn();
	}

	private final Text text;
	private final Listener listener;
	private final Runnable asking = this::ask;

	QueryBox(Composite parent, Listener listener) {
		this.listener = listener;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.box_message);
		ConditionRow.named(text, Messages.box_name);
		text.addListener(SWT.Verify, this::verify);
		text.addModifyListener(event -> text.getDisplay().timerExec(MOMENT_MS, asking));
		text.addListener(SWT.DefaultSelection, event -> {
			if (event.detail == SWT.NONE) {
				text.getDisplay().timerExec(-1, asking);
				listener.typed();
				listener.goOn();
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				listener.goOn();
			}
		});
	}

	private void ask() {
		if (!text.isDisposed()) {
			listener.typed();
		}
	}

	/** Lines that are pasted become one. */
	private void verify(Event event) {
		int length = text.getCharCount() - (event.end - event.start) + event.text.length();
		if (length > MOST) {
			event.doit = false;
			tooLong(event.text).ifPresent(listener::refused);
		} else {
			event.text = event.text.replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ');
		}
	}

	private static Optional<QueryException> tooLong(String pasted) {
		try {
			Search.check(pasted);
			return Optional.empty();
		} catch (QueryException e) {
			return Optional.of(e);
		}
	}

	Control control() {
		return text;
	}

	String text() {
		return text.getText();
	}

	/** Puts a query into the box and asks at once. */
	void set(String query) {
		text.setText(query);
		text.setSelection(query.length());
		text.getDisplay().timerExec(-1, asking);
		listener.typed();
	}

	void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	/** Puts the cursor before a character, counted from 1. */
	void goTo(int position) {
		text.setFocus();
		text.setSelection(Math.min(position - 1, text.getCharCount()));
	}
}
