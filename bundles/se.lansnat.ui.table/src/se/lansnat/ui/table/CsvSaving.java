package se.lansnat.ui.table;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

import se.lansnat.exchange.OutputException;
import se.lansnat.exchange.OutputFiles;

/** Saves what a table shows in a CSV file that the user names. */
final class CsvSaving {

	private final DataTable<?> table;
	private final String name;

	CsvSaving(DataTable<?> table, String name) {
		this.table = table;
		this.name = name;
	}

	/** Asks where to, and saves. */
	void ask() {
		FileDialog dialog = new FileDialog(table.control().getShell(), SWT.SAVE);
		dialog.setText(Messages.csv_title);
		dialog.setFilterExtensions(new String[] { "*.csv" });
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + ".csv");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			save(Path.of(file));
		}
	}

	/** Saves, and says how it went. */
	void save(Path file) {
		try {
			OutputFiles files = new OutputFiles();
			files.add(file, table.csv());
			files.write();
			table.say(NLS.bind(Messages.csv_saved, file));
		} catch (OutputException e) {
			table.say(e.getMessage());
		}
	}
}
