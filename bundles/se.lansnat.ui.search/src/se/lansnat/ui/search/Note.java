package se.lansnat.ui.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import se.lansnat.ui.Theme;

/** What stands below the box: how much was found, what may have been meant, what is wrong. Links do what they say. */
final class Note {

	private final Link link;
	private final StringBuilder text = new StringBuilder();
	private final List<Runnable> works = new ArrayList<>();

	Note(Composite parent) {
		link = new Link(parent, SWT.WRAP);
		ConditionRow.named(link, Messages.note_name);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(100, SWT.DEFAULT).applyTo(link);
		link.addListener(SWT.Selection, event -> works.get(Integer.parseInt(event.text)).run());
	}

	Control control() {
		return link;
	}

	Note clear() {
		text.setLength(0);
		works.clear();
		return this;
	}

	/** Adds a sentence. */
	Note say(String sentence) {
		text.append(text.isEmpty() ? "" : "  ").append(plain(sentence));
		return this;
	}

	/** Adds a sentence that is a link. */
	Note link(String sentence, Runnable work) {
		text.append(text.isEmpty() ? "" : "  ").append("<a href=\"").append(works.size()).append("\">").append(plain(sentence)).append("</a>");
		works.add(work);
		return this;
	}

	/** What would begin a link or a mnemonic looks the same and does not. */
	private static String plain(String sentence) {
		return sentence.replace("&", "&&").replace("<", "<\u200b");
	}

	/** Shows what has been said. */
	void show(boolean isError) {
		Color colour = isError ? Theme.error(link) : null;
		if (!link.getText().contentEquals(text)) {
			link.setText(text.toString());
			link.getParent().layout(true, true);
		}
		link.setForeground(colour);
	}
}
