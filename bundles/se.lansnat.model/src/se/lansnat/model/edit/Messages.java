package se.lansnat.model.edit;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String andMore;
	public static String appendOnly;
	public static String appendOnly_fix;
	public static String atLeast_fix;
	public static String badId;
	public static String badId_fix;
	public static String badIndex;
	public static String badIndex_fix;
	public static String between_fix;
	public static String containmentSet;
	public static String containmentSet_fix;
	public static String cycle;
	public static String cycle_fix;
	public static String fixedFeature;
	public static String fixedFeature_fix;
	public static String illegalText;
	public static String illegalText_fix;
	public static String inOperation;
	public static String knownFeatures_fix;
	public static String knownLiterals_fix;
	public static String labelAdd;
	public static String labelAddMany;
	public static String labelAppend;
	public static String labelApprove;
	public static String labelDelete;
	public static String labelDeleteMany;
	public static String labelMove;
	public static String labelScript;
	public static String labelSet;
	public static String memberMissing;
	public static String memberMissing_fix;
	public static String memberType;
	public static String memberType_fix;
	public static String memberUnknown;
	public static String memberUnknown_fix;
	public static String notAnObject;
	public static String notAnObject_fix;
	public static String notContainment;
	public static String notInFolder;
	public static String notInFolder_fix;
	public static String occupied;
	public static String occupied_fix;
	public static String otherFile;
	public static String otherFile_fix;
	public static String outOfRange;
	public static String partReadOnly;
	public static String partReadOnly_fix;
	public static String referred;
	public static String referred_fix;
	public static String root;
	public static String root_fix;
	public static String tornApart;
	public static String tornApart_fix;
	public static String twice;
	public static String twice_fix;
	public static String typeBoolean;
	public static String typeDate;
	public static String typeId;
	public static String typeInteger;
	public static String typeList;
	public static String typeLiteral;
	public static String typeNumber;
	public static String typeObject;
	public static String typeText;
	public static String unknownClass;
	public static String unknownClass_fix;
	public static String unknownFeature;
	public static String unknownId;
	public static String unknownId_fix;
	public static String unknownLiteral;
	public static String unknownOp;
	public static String unknownOp_fix;
	public static String unknownReference;
	public static String unknownReference_fix;
	public static String usedId;
	public static String usedId_fix;
	public static String wrongClass;
	public static String wrongTarget;
	public static String wrongTarget_fix;
	public static String wrongType;
	public static String wrongType_fix;

	static {
		NLS.initializeMessages("se.lansnat.model.edit.messages", Messages.class);
	}

	private Messages() {
	}
}
