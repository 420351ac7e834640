package se.lansnat.cli;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.CountyFolder;

/** Finds the programme that a command is about. */
final class Programmes {

	private Programmes() {
	}

	/** The words that every command about one programme takes. */
	static Arguments define(Arguments arguments) {
		return arguments.word(Messages.labelFolder, Messages.folderParameter).word(Messages.labelCode, Messages.programme_code)
				.flag("--json", Messages.optionJson);
	}

	/**
	 * The programme of a municipality.
	 *
	 * @throws Failure if there is none
	 */
	static MunicipalProgramme find(CountyFolder folder, String code) throws Failure {
		return folder.programme(code).orElseThrow(() -> Failure.input(NLS.bind(Messages.programme_none, code, folder.location())));
	}
}
