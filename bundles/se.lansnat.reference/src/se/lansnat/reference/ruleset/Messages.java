package se.lansnat.reference.ruleset;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String noUtf8;
	static String noUtf8_fix;
	static String noJson;
	static String noJson_fix;
	static String noJsonAtAll;
	static String doubledMember;
	static String doubledMember_fix;
	static String doubledId;
	static String doubledId_fix;
	static String noObject;
	static String noObject_fix;
	static String noList;
	static String noList_fix;
	static String memberMissing;
	static String memberMissing_fix;
	static String unknownMember;
	static String unknownMember_fix;
	static String noText;
	static String noText_fix;
	static String noNumber;
	static String noNumber_fix;
	static String numberTooLong;
	static String numberTooLong_fix;
	static String noUnit;
	static String noUnit_fix;
	static String noDate;
	static String noDate_fix;
	static String periodBackwards;
	static String periodBackwards_fix;
	static String noRuleset;
	static String noRuleset_fix;
	static String parameterOnTrial;

	static {
		NLS.initializeMessages("se.lansnat.reference.ruleset.messages", Messages.class);
	}

	private Messages() {
	}
}
