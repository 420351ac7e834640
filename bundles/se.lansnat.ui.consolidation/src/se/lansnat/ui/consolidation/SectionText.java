package se.lansnat.ui.consolidation;

import java.util.function.BiPredicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import se.lansnat.model.ProgrammeSection;
import se.lansnat.ui.ControlName;

/**
 * The field in which a section's text is typed. A pause, leaving the field and saving make a command of what has been typed, so that
 * undo goes back in the steps in which it was written.
 */
final class SectionText {

	private static final int PAUSE_MS = 1500;

	private final StyledText field;
	private final Runnable typed;
	private final BiPredicate<ProgrammeSection, String> commit;
	private final Runnable pause = this::finish;
	private ProgrammeSection section;
	private String stored = "";
	private boolean showing;

	/**
	 * Makes the field.
	 *
	 * @param parent with a grid layout
	 * @param typed  told after each key
	 * @param commit takes over a section's text, and says whether it could
	 */
	SectionText(Composite parent, Runnable typed, BiPredicate<ProgrammeSection, String> commit) {
		this.typed = typed;
		this.commit = commit;
		field = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		field.setMargins(6, 6, 6, 6);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(field);
		ControlName.set(field, Messages.section_text);
		field.addListener(SWT.Modify, event -> modified());
		field.addListener(SWT.FocusOut, event -> finish());
		// A tab leads on: whoever writes needs none, and whoever has only the keyboard must get out.
		field.addListener(SWT.Traverse, SectionText::traverse);
	}

	private static void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private void modified() {
		if (!showing) {
			field.getDisplay().timerExec(PAUSE_MS, pause);
			typed.run();
		}
	}

	/** Shows a section's text; what has been typed of another section is taken over first. */
	void show(ProgrammeSection shown, String text, boolean editable) {
		if (shown != section) {
			finish();
		} else if (isTyping() && text.equals(stored)) {
			return;
		}
		boolean same = shown == section;
		section = shown;
		stored = text;
		field.setEditable(editable && shown != null);
		if (!field.getText().equals(text)) {
			int caret = same ? Math.min(field.getCaretOffset(), text.length()) : 0;
			showing = true;
			try {
				field.setText(text);
				field.setCaretOffset(caret);
			} finally {
				showing = false;
			}
		}
	}

	/** {@return what stands in the field} */
	String typed() {
		return field.getText();
	}

	/** {@return whether something has been typed that is not stored} */
	boolean isTyping() {
		return section != null && !field.isDisposed() && !field.getText().equals(stored);
	}

	/** {@return whether everything typed is stored now} */
	boolean finish() {
		if (!isTyping() || section.eResource() == null) {
			return true;
		}
		String before = stored;
		stored = field.getText();
		boolean done = commit.test(section, stored);
		if (!done) {
			stored = before;
		}
		return done;
	}

	void setFocus() {
		field.setFocus();
	}
}
