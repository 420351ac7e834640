package se.lansnat.ui.shell;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.lansnat.ui.Messages;

/** Shows the notices that lie beside the program: whose work is in it, and under which licences. */
final class Notices extends Dialog {

	private static final String FILE = "NOTICE.md";
	private static final int COLUMNS = 90;
	private static final int LINES = 28;

	Notices(Shell parent) {
		super(parent);
	}

	private static String text() {
		try {
			return Files.readString(Path.of(Platform.getInstallLocation().getURL().toURI()).resolve(FILE));
		} catch (IOException | URISyntaxException | IllegalArgumentException e) {
			return Messages.about_noNotices;
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.about_notices);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setText(text());
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(COLUMNS), convertHeightInCharsToPixels(LINES))
				.applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
