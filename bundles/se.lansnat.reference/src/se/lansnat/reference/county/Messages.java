package se.lansnat.reference.county;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String noMunicipalities;
	public static String noMunicipalities_fix;
	public static String missing;
	public static String missing_fix;
	public static String badCode;
	public static String badCode_fix;
	public static String codeTwice;
	public static String codeTwice_fix;
	public static String unknownCode;
	public static String unknownCode_fix;
	public static String tooSmall;
	public static String tooSmall_fix;
	public static String badKind;
	public static String badKind_fix;
	public static String badGround;
	public static String badGround_fix;
	public static String halfPoint;
	public static String halfPoint_fix;
	public static String outOfRange;
	public static String outOfRange_fix;
	public static String swapped;
	public static String swapped_fix;
	public static String oneSpot;
	public static String oneSpot_fix;
	public static String idTwice;
	public static String idTwice_fix;
	public static String badDate;
	public static String badDate_fix;

	static {
		NLS.initializeMessages("se.lansnat.reference.county.messages", Messages.class);
	}

	private Messages() {
	}
}
