package se.lansnat.ui.search;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Says below the results why the current one was found: the field, and its text with what was found marked. */
final class Explanation {

	private static final int LINES = 2;

	private final StyledText text;

	Explanation(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setBackground(parent.getBackground());
		text.setForeground(parent.getForeground());
		text.setMargins(6, 4, 6, 4);
		ConditionRow.named(text, Messages.why_name);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, LINES * text.getLineHeight()).applyTo(text);
		text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** Shows why; null for nothing. */
	void show(Hit hit) {
		if (hit == null) {
			text.setText("");
			return;
		}
		String before = NLS.bind(Messages.why, new Object[] { hit.type(), hit.name(), small(hit.field()), "" });
		text.setText(before + hit.text().text());
		int[] marks = hit.text().marks();
		for (int i = 0; i + 1 < marks.length; i += 2) {
			text.setStyleRange(new StyleRange(before.length() + marks[i], marks[i + 1] - marks[i], null, null, SWT.BOLD));
		}
	}

	private static String small(String field) {
		return Character.toLowerCase(field.charAt(0)) + field.substring(1);
	}
}
