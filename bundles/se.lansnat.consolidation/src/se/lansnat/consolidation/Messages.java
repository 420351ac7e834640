package se.lansnat.consolidation;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String and;
	public static String askBorder;
	public static String askMainNodes;
	public static String askOneSided;
	public static String askSame;
	public static String askValue;
	public static String decideLabel;
	public static String decisionBadValue;
	public static String decisionNoObject;
	public static String decisionNoValue;
	public static String decisionUnfit;
	public static String decisionUnknown;
	public static String fromTo;
	public static String gapDuctOwner;
	public static String gapLocalityConnection;
	public static String gapLocalityPriority;
	public static String gapMainNode;
	public static String gapNoProgramme;
	public static String gapNoSections;
	public static String gapNotApproved;
	public static String gapOtherCounty;
	public static String gapSectionEmpty;
	public static String gapSectionIncomplete;
	public static String gapSectionMissing;
	public static String gapTwice;
	public static String gapUnbuilt;
	public static String gapUnreliable;
	public static String objectOf;
	public static String potAcross;
	public static String potFairness;
	public static String potUrgent;
	public static String rebuildLabel;

	static {
		NLS.initializeMessages("se.lansnat.consolidation.messages", Messages.class);
	}

	private Messages() {
	}
}
