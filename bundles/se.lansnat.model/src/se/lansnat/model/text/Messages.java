package se.lansnat.model.text;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String badValue;
	static String badValue_fix;
	static String cutOff;
	static String damaged_fix;
	static String danglingReference;
	static String danglingReference_fix;
	static String duplicateId;
	static String duplicateId_fix;
	static String emptyFile;
	static String idMissing;
	static String idMissing_fix;
	static String mergeConflict;
	static String mergeConflict_fix;
	static String notUtf8;
	static String notXml;
	static String nulBytes;
	static String schemaMigrated;
	static String schemaMigrated_fix;
	static String schemaMissing;
	static String schemaNewer;
	static String schemaNewerMinor;
	static String schemaNewerMinor_fix;
	static String schemaNewer_fix;
	static String schemaTooOld;
	static String schemaTooOld_fix;
	static String schemaUnknown;
	static String schemaUnknown_fix;
	static String strayText;
	static String unknownContent;
	static String unknownContent_fix;
	static String wrongRoot;

	static {
		NLS.initializeMessages("se.lansnat.model.text.messages", Messages.class);
	}

	private Messages() {
	}
}
