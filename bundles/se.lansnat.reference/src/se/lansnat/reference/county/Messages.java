package se.lansnat.reference.county;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String noMunicipalities;
	static String noMunicipalities_fix;
	static String missing;
	static String missing_fix;
	static String badCode;
	static String badCode_fix;
	static String codeTwice;
	static String codeTwice_fix;
	static String unknownCode;
	static String unknownCode_fix;
	static String tooSmall;
	static String tooSmall_fix;
	static String badKind;
	static String badKind_fix;
	static String badGround;
	static String badGround_fix;
	static String halfPoint;
	static String halfPoint_fix;
	static String outOfRange;
	static String outOfRange_fix;
	static String swapped;
	static String swapped_fix;
	static String oneSpot;
	static String oneSpot_fix;
	static String idTwice;
	static String idTwice_fix;
	static String badDate;
	static String badDate_fix;

	static {
		NLS.initializeMessages("se.lansnat.reference.county.messages", Messages.class);
	}

	private Messages() {
	}
}
