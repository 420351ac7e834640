package se.lansnat.model.folder;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String duplicateId;
	static String duplicateId_fix;
	static String folderReadOnly;
	static String folderReadOnly_fix;
	static String illegalText;
	static String illegalText_fix;
	static String logNotWritten;
	static String noCounty;
	static String noCounty_fix;
	static String noParts;
	static String notEmpty;
	static String notExecutable;
	static String notExecutable_fix;
	static String opening;
	static String partReadOnly;
	static String partReadOnly_fix;
	static String saving;
	static String unreadable;

	static {
		NLS.initializeMessages("se.lansnat.model.folder.messages", Messages.class);
	}

	private Messages() {
	}
}
