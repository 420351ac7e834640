package se.lansnat.ui.shell;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.lansnat.ui.Images;
import se.lansnat.ui.Messages;
import se.lansnat.ui.Theme;
import se.lansnat.ui.Versions;

/** Says what the program is, in which version, under which licence, and whose data it contains. All of it can be copied. */
final class AboutDialog extends Dialog {

	private static final int NOTICES = IDialogConstants.CLIENT_ID;

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.about_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(16, 8).numColumns(2).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(Images.get("lansnat"));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(icon);
		text(area, NLS.bind(Messages.about_name, Messages.product_name, Versions.program())).setFont(Theme.headline());
		text(area, String.join("\n\n", Messages.about_what, Messages.about_licence, Messages.about_data, Versions.text()));
		return area;
	}

	private static Text text(Composite area, String words) {
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		text.setText(words);
		text.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, NOTICES, Messages.about_notices, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == NOTICES) {
			new Notices(getShell()).open();
		} else {
			super.buttonPressed(button);
		}
	}
}
