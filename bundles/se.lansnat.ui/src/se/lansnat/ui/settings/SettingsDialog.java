package se.lansnat.ui.settings;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Messages;

/** Asks for the user's choices. */
public final class SettingsDialog extends Dialog {

	private static final List<String> LANGUAGES = List.of("sv", "en");
	private static final int WIDTH = 420;

	private Combo language;
	private Combo theme;
	private Text author;
	private Spinner versions;

	/** @param parent the window */
	public SettingsDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.settings_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).numColumns(2).applyTo(area);
		// A language is named in itself: whoever came into the wrong one must find the way out.
		language = combo(area, Messages.settings_language, "Svenska", "English");
		language.select(LANGUAGES.indexOf(Settings.language()));
		theme = combo(area, Messages.settings_theme, Messages.settings_theme_system, Messages.settings_theme_light, Messages.settings_theme_dark);
		theme.select(ThemeChoice.current().ordinal());
		label(area, Messages.settings_author);
		author = new Text(area, SWT.BORDER);
		author.setText(Settings.author());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(author);
		explain(area, Messages.settings_author_why);
		label(area, Messages.settings_versions);
		versions = new Spinner(area, SWT.BORDER);
		versions.setValues(Settings.versions(), Settings.FEWEST_VERSIONS, Settings.MOST_VERSIONS, 0, 1, 10);
		explain(area, Messages.settings_versions_why);
		return area;
	}

	private static Combo combo(Composite area, String name, String... items) {
		label(area, name);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items);
		return combo;
	}

	private static void label(Composite area, String words) {
		new Label(area, SWT.NONE).setText(words);
	}

	private static void explain(Composite area, String words) {
		new Label(area, SWT.NONE);
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.settings_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		Settings.setAuthor(author.getText());
		Settings.setVersions(versions.getSelection());
		ThemeChoice chosen = ThemeChoice.values()[theme.getSelectionIndex()];
		boolean changed = chosen != ThemeChoice.current();
		if (changed) {
			chosen.apply();
		}
		Settings.flush();
		String wanted = LANGUAGES.get(language.getSelectionIndex());
		changed |= !wanted.equals(Settings.language()) && setLanguage(wanted);
		Shell window = getParentShell();
		super.okPressed();
		if (changed) {
			offerRestart(window);
		}
	}

	private static boolean setLanguage(String wanted) {
		try {
			Settings.setLanguage(wanted);
			return true;
		} catch (IOException e) {
			ErrorReporter.report(Messages.settings_failed, e);
			return false;
		}
	}

	private static void offerRestart(Shell window) {
		if (!Restart.isPossible()) {
			new MessageDialog(window, Messages.product_name, null, Messages.settings_restart_yourself, MessageDialog.INFORMATION, 0,
					IDialogConstants.CLOSE_LABEL).open();
			return;
		}
		MessageDialog dialog = new MessageDialog(window, Messages.product_name, null, Messages.settings_restart, MessageDialog.QUESTION, 0,
				Messages.settings_restart_now, Messages.settings_restart_later);
		if (dialog.open() == 0) {
			Restart.request();
		}
	}
}
