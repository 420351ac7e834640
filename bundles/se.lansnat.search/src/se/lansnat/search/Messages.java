package se.lansnat.search;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to users. */
final class Messages extends NLS {

	public static String badFigure;
	public static String badFigure_fix;
	public static String badRange;
	public static String badRange_fix;
	public static String controlCharacter;
	public static String controlCharacter_fix;
	public static String empty;
	public static String empty_fix;
	public static String endsEarly;
	public static String endsEarly_fix;
	public static String indexing;
	public static String matchesAll;
	public static String matchesAll_fix;
	public static String noClosing;
	public static String noClosing_fix;
	public static String noField;
	public static String noField_fix;
	public static String noNumber;
	public static String noNumber_fix;
	public static String noQuote;
	public static String noQuote_fix;
	public static String noRangeEnd;
	public static String noRangeEnd_fix;
	public static String noValue;
	public static String noValue_fix;
	public static String notKept;
	public static String notKept_denied;
	public static String notKept_full;
	public static String notKept_noFolder;
	public static String notKept_other;
	public static String nothingBeside;
	public static String nothingBeside_fix;
	public static String nothingInside;
	public static String nothingInside_fix;
	public static String onlyNot;
	public static String onlyNot_fix;
	public static String rangeOfAll;
	public static String tooDeep;
	public static String tooDeep_fix;
	public static String tooLong;
	public static String tooLong_fix;
	public static String tooMany;
	public static String unexpected;
	public static String unexpected_fix;

	static {
		NLS.initializeMessages("se.lansnat.search.messages", Messages.class);
	}

	private Messages() {
	}
}
