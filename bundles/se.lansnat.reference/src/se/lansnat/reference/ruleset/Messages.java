package se.lansnat.reference.ruleset;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String noUtf8;
	public static String noUtf8_fix;
	public static String noJson;
	public static String noJson_fix;
	public static String noJsonAtAll;
	public static String doubledMember;
	public static String doubledMember_fix;
	public static String doubledId;
	public static String doubledId_fix;
	public static String noObject;
	public static String noObject_fix;
	public static String noList;
	public static String noList_fix;
	public static String memberMissing;
	public static String memberMissing_fix;
	public static String unknownMember;
	public static String unknownMember_fix;
	public static String noText;
	public static String noText_fix;
	public static String noNumber;
	public static String noNumber_fix;
	public static String numberTooLong;
	public static String numberTooLong_fix;
	public static String noUnit;
	public static String noUnit_fix;
	public static String noDate;
	public static String noDate_fix;
	public static String periodBackwards;
	public static String periodBackwards_fix;
	public static String noRuleset;
	public static String noRuleset_fix;
	public static String parameterOnTrial;
	public static String tableAmount;
	public static String tableAmount_fix;

	static {
		NLS.initializeMessages("se.lansnat.reference.ruleset.messages", Messages.class);
	}

	private Messages() {
	}
}
