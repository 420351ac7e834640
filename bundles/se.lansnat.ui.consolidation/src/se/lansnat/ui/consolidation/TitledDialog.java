package se.lansnat.ui.consolidation;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;

/** A dialog about a list: a title, a sentence above the list, and whatever belongs to it. */
abstract class TitledDialog extends Dialog {

	/** Width in characters. */
	static final int COLUMNS = 80;

	private final String title;

	TitledDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	/** Adds the sentence and the list, and gives the list. */
	final List addList(Composite area, String message, int style, int rows) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(message);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(COLUMNS), SWT.DEFAULT).applyTo(label);
		List list = new List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | style);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(COLUMNS), convertHeightInCharsToPixels(rows)).applyTo(list);
		return list;
	}
}
