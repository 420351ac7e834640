package se.lansnat.ui.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/** Makes a county folder of the published tables. */
final class CountyCreation {

	private CountyCreation() {
	}

	static void create(CountyName county, Path directory, IProgressMonitor monitor) throws StorageException {
		CountyDocument document = ReferenceCounty.create(county);
		CountyFolder.create(directory, document.county(), document.programmes(), monitor);
	}

	/** Where a county goes unless the user says otherwise. Systems whose file names know no \u00e4 or \u00f6 get its code. */
	static Path suggestedFolder(CountyName county) {
		Path home = Path.of(System.getProperty("user.home"));
		try {
			return home.resolve("L\u00e4nsn\u00e4t").resolve(county.fullName());
		} catch (InvalidPathException e) {
			return home.resolve("Lansnat").resolve(county.code());
		}
	}
}
