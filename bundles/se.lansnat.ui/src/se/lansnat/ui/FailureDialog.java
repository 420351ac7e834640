package se.lansnat.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;


/** Tells the user of a failure. Everything in it can be selected, and copied at once. */
final class FailureDialog extends Dialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 420;

	private static final int HELP = IDialogConstants.CLIENT_ID + 1;

	private final Failure failure;
	private final Remedy remedy;

	/**
	 * @param failure what to tell
	 * @param remedy what can be done at once; without a label where there is nothing
	 */
	FailureDialog(Failure failure, Remedy remedy) {
		super(PlatformUI.getWorkbench().getModalDialogShellProvider());
		this.failure = failure;
		this.remedy = remedy;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.product_name);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(12, 8).numColumns(2).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(area.getDisplay().getSystemImage(SWT.ICON_ERROR));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(icon);
		Text what = text(area, failure.what(), SWT.WRAP);
		what.setFont(Theme.bold());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(WIDTH) / 2, SWT.DEFAULT).applyTo(what);
		Text explanation = text(area, failure.explanation(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, failure.details().isEmpty()).hint(convertHorizontalDLUsToPixels(WIDTH) / 2, SWT.DEFAULT)
				.applyTo(explanation);
		if (!failure.details().isEmpty()) {
			addDetails(area);
		}
		return area;
	}

	private void addDetails(Composite area) {
		Label heading = new Label(area, SWT.NONE);
		heading.setText(Messages.failure_details);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
		Text details = text(area, failure.details(), SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, convertHeightInCharsToPixels(5)).applyTo(details);
	}

	private static Text text(Composite area, String words, int style) {
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | style);
		text.setText(words);
		if ((style & SWT.BORDER) == 0) {
			text.setBackground(area.getBackground());
		}
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.failure_copy, false);
		if (!remedy.label().isEmpty()) {
			createButton(parent, HELP, remedy.label(), false);
		}
		Button close = createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
		close.setFocus();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { failure.text() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else if (button == HELP) {
			okPressed();
			getParentShell().getDisplay().asyncExec(remedy.work());
		} else {
			super.buttonPressed(button);
		}
	}
}
