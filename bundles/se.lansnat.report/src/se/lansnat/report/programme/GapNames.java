package se.lansnat.report.programme;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;

/** What the kinds of gaps are called. */
final class GapNames {

	private GapNames() {
	}

	/** The name of a kind; a kind that another version has found stands by its code. */
	static String of(String code) {
		return switch (code) {
		case "programme-missing" -> Messages.gap_programmeMissing;
		case "programme-left-out" -> Messages.gap_programmeLeftOut;
		case "programme-not-approved" -> Messages.gap_programmeNotApproved;
		case "section-missing" -> Messages.gap_sectionMissing;
		case "section-empty" -> Messages.gap_sectionEmpty;
		case "section-incomplete" -> Messages.gap_sectionIncomplete;
		case "locality-without-priority" -> Messages.gap_localityPriority;
		case "locality-without-connection" -> Messages.gap_localityConnection;
		case "duct-without-owner" -> Messages.gap_ductOwner;
		case "main-node-size" -> Messages.gap_mainNodeSize;
		case "connection-unbuilt" -> Messages.gap_connectionUnbuilt;
		case "object-unreliable" -> Messages.gap_objectUnreliable;
		default -> code;
		};
	}

	/** Whether an object's name tells what is concerned; of a section or a programme the sentence tells more. */
	static boolean isNamed(EObject object) {
		return !(object instanceof ProgrammeSection || object instanceof MunicipalProgramme);
	}
}
