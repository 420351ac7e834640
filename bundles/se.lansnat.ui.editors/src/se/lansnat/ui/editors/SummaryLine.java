package se.lansnat.ui.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What stands below a table: a text that can be selected and copied, and takes no room while there is nothing to say. */
final class SummaryLine {

	private final Text text;

	/** @param parent with a grid layout of one column */
	SummaryLine(Composite parent) {
		text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		text.setBackground(parent.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).exclude(true).applyTo(text);
		text.setVisible(false);
	}

	void show(String words) {
		if (!words.equals(text.getText())) {
			text.setText(words);
			text.setVisible(!words.isEmpty());
			((GridData) text.getLayoutData()).exclude = words.isEmpty();
			((GridData) text.getLayoutData()).widthHint = Math.max(1, text.getParent().getClientArea().width - 6);
			text.getParent().layout(true);
		}
	}
}
