package se.lansnat.ui.tests;

import java.nio.file.Path;

import se.lansnat.model.Locality;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/** Counties for the tests to work on. */
final class Counties {

	static final String OREBRO = "18";

	private Counties() {
	}

	/** Creates \u00d6rebro l\u00e4n in a folder and opens it in the window, in place of what is open. */
	static void open(Path folder) throws StorageException {
		open(folder, OREBRO);
	}

	/** Creates a county in a folder and opens it in the window, in place of what is open. */
	static void open(Path folder, String code) throws StorageException {
		CountyDocument document = ReferenceCounty.create(CountyName.find(code).orElseThrow());
		CountyFolder.create(folder, document.county(), document.programmes(), null);
		reopen(folder);
	}

	/** Opens a folder that exists. */
	static void reopen(Path folder) throws StorageException {
		Ui.run(() -> Ui.session().close());
		CountyFolder opened = CountyFolder.open(folder, Access.EDIT, null);
		Ui.run(() -> Ui.session().opened(opened));
	}

	/** The first locality of Askersund in the open county. UI thread. */
	static Locality locality() {
		return Ui.session().programme("1882").orElseThrow().getLocalities().get(0);
	}

	/** Changes its number of inhabitants as an editor would. UI thread. */
	static void setPopulation(long value) {
		Locality locality = locality();
		Ui.session().execute(edits -> edits.set(locality, ModelPackage.Literals.PLACE__POPULATION, value));
	}
}
