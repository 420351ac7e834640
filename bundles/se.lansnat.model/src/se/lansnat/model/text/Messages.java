package se.lansnat.model.text;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String badValue;
	public static String badValue_fix;
	public static String cutOff;
	public static String damaged_fix;
	public static String danglingReference;
	public static String danglingReference_fix;
	public static String duplicateId;
	public static String duplicateId_fix;
	public static String emptyFile;
	public static String idMissing;
	public static String idMissing_fix;
	public static String mergeConflict;
	public static String mergeConflict_fix;
	public static String notUtf8;
	public static String notXml;
	public static String nulBytes;
	public static String schemaMigrated;
	public static String schemaMigrated_fix;
	public static String schemaMissing;
	public static String schemaNewer;
	public static String schemaNewerMinor;
	public static String schemaNewerMinor_fix;
	public static String schemaNewer_fix;
	public static String schemaTooOld;
	public static String schemaTooOld_fix;
	public static String schemaUnknown;
	public static String schemaUnknown_fix;
	public static String strayText;
	public static String unknownContent;
	public static String unknownContent_fix;
	public static String wrongRoot;

	static {
		NLS.initializeMessages("se.lansnat.model.text.messages", Messages.class);
	}

	private Messages() {
	}
}
