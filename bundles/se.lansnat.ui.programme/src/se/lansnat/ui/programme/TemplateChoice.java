package se.lansnat.ui.programme;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

import se.lansnat.ui.ControlName;

/** Where a template for documents is chosen: the program's own looks, or a file. */
final class TemplateChoice {

	private static final int OWN = 0;
	private static final int FILE = 1;

	private final Combo combo;
	private final Button button;
	private Optional<Path> file;

	/**
	 * Adds a label and what it is about to a grid of two columns.
	 *
	 * @param area  the grid
	 * @param first what is chosen at first; empty for the program's own looks
	 */
	TemplateChoice(Composite area, Optional<Path> first) {
		Form.label(area, Messages.report_template);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		combo = new Combo(line, SWT.READ_ONLY);
		ControlName.set(combo, Messages.report_template);
		// Wide enough for a name, but the dialog does not grow with it.
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> tip());
		button = Form.button(line, Messages.report_templateChoose, this::ask);
		show(first);
	}

	/** Lets a template be chosen, or not. */
	void enable(boolean enabled) {
		combo.setEnabled(enabled);
		button.setEnabled(enabled);
	}

	/** {@return what is chosen; empty for the program's own looks} */
	Optional<Path> file() {
		return combo.getSelectionIndex() == FILE ? file : Optional.empty();
	}

	private void show(Optional<Path> chosen) {
		file = chosen;
		combo.setItems(Messages.report_templateOwn);
		chosen.ifPresent(path -> combo.add(String.valueOf(path.getFileName())));
		combo.select(chosen.isPresent() ? FILE : OWN);
		tip();
	}

	private void tip() {
		combo.setToolTipText(file().map(Path::toString).orElse(null));
	}

	private void ask() {
		FileDialog dialog = new FileDialog(button.getShell(), SWT.OPEN);
		dialog.setText(Messages.report_templateTitle);
		dialog.setFilterExtensions(new String[] { "*.docx;*.dotx" });
		dialog.setFilterNames(new String[] { Messages.report_templateFiles });
		file.ifPresent(path -> dialog.setFilterPath(String.valueOf(path.getParent())));
		String chosen = dialog.open();
		if (chosen != null) {
			show(Optional.of(Path.of(chosen)));
		}
	}
}
