package se.lansnat.reference.validation;

import org.eclipse.osgi.util.NLS;

/** What the rules about templates say to users. */
final class Messages extends NLS {

	public static String checkUnknown;
	public static String checkUnknown_fix;
	public static String notJudged;
	public static String notJudged_fix;
	public static String period;
	public static String period_fix;
	public static String sectionExtra;
	public static String sectionExtra_fix;
	public static String sectionMissing;
	public static String sectionMissing_fix;
	public static String unknown;
	public static String unknown_fix;

	static {
		NLS.initializeMessages("se.lansnat.reference.validation.messages", Messages.class);
	}

	private Messages() {
	}
}
