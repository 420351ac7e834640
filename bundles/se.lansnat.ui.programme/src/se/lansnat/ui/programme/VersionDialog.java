package se.lansnat.ui.programme;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows an approved version, to be read and copied from and never changed. */
final class VersionDialog extends Dialog {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 560;

	private final String title;
	private final String intro;
	private final String text;

	/**
	 * Makes the dialog.
	 *
	 * @param parent the window
	 * @param title  which version
	 * @param intro  the decision
	 * @param text   Markdown
	 */
	VersionDialog(Shell parent, String title, String intro, String text) {
		super(parent);
		this.title = title;
		this.intro = intro;
		this.text = text;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Form.wrapped(area, 1, intro.replace("&", "&&"));
		StyledText shown = Form.text(area, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(shown.getParent());
		shown.setEditable(false);
		MarkdownStyle.install(shown);
		shown.setText(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
