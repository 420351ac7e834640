package se.lansnat.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import se.lansnat.ui.ControlName;

/** The buttons and keys that put the marks of Markdown into a text. */
final class FormatBar {

	/**
	 * Something that can be done with the selected text.
	 *
	 * @param label  on the button
	 * @param keys   as people read them, for the tool tip
	 * @param state  modifier keys
	 * @param key    the key, in lower case
	 * @param change makes the change of the selection, from and to
	 */
	private record Format(String label, String keys, int state, char key, Function<Point, TextChange> change) {

		boolean fits(VerifyEvent event) {
			return event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == state;
		}
	}

	private final StyledText text;
	private final TypedField field;
	private final List<Format> formats;
	private final ToolBar bar;

	/**
	 * Makes the buttons.
	 *
	 * @param parent where they stand
	 * @param text   the text; it may be made later than the bar, but before anybody types
	 * @param field  what follows it
	 */
	FormatBar(Composite parent, StyledText text, TypedField field) {
		this.text = text;
		this.field = field;
		formats = List.of(
				new Format(Messages.format_heading, key("H"), SWT.CTRL, 'h', s -> MarkdownMarks.heading(all(), s.x, s.y)),
				new Format(Messages.format_bold, key("B"), SWT.CTRL, 'b', s -> MarkdownMarks.emphasis(all(), s.x, s.y, "**")),
				new Format(Messages.format_italic, key("I"), SWT.CTRL, 'i', s -> MarkdownMarks.emphasis(all(), s.x, s.y, "*")),
				new Format(Messages.format_bullets, key("L"), SWT.CTRL, 'l', s -> MarkdownMarks.bullets(all(), s.x, s.y)),
				new Format(Messages.format_numbers, key(Messages.key_shift + "+N"), SWT.CTRL | SWT.SHIFT, 'n',
						s -> MarkdownMarks.numbers(all(), s.x, s.y)),
				new Format(Messages.format_table, key("T"), SWT.CTRL, 't',
						s -> MarkdownMarks.table(all(), s.y, Messages.format_tableHeading)));
		bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
		ControlName.set(bar, Messages.format_bar);
		for (Format format : formats) {
			if (bar.getItemCount() > 0) {
				new ToolItem(bar, SWT.SEPARATOR);
			}
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setText(format.label());
			item.setToolTipText(format.label() + " (" + format.keys() + ")");
			item.addListener(SWT.Selection, event -> {
				apply(format);
				text.setFocus();
			});
		}
		text.addVerifyKeyListener(this::key);
	}

	private static String key(String key) {
		return Messages.key_ctrl + "+" + key;
	}

	private String all() {
		return text.getText();
	}

	private void apply(Format format) {
		field.type(format.change().apply(field.selection()));
	}

	private void key(VerifyEvent event) {
		Optional<Format> wanted = formats.stream().filter(format -> format.fits(event)).findFirst();
		if (wanted.isPresent()) {
			event.doit = false;
			apply(wanted.get());
		} else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == 0 && text.getSelectionCount() == 0) {
			MarkdownMarks.newline(all(), text.getCaretOffset()).ifPresent(change -> {
				event.doit = false;
				field.type(change);
			});
		}
	}

	/** Lets the buttons work or not. */
	void setEnabled(boolean enabled) {
		bar.setEnabled(enabled);
	}

	/** {@return the bar} */
	ToolBar control() {
		return bar;
	}
}
