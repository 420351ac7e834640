package se.lansnat.model.folder;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String duplicateId;
	public static String duplicateId_fix;
	public static String folderReadOnly;
	public static String folderReadOnly_fix;
	public static String illegalText;
	public static String illegalText_fix;
	public static String logNotWritten;
	public static String noCounty;
	public static String noCounty_fix;
	public static String noParts;
	public static String notEmpty;
	public static String notExecutable;
	public static String notExecutable_fix;
	public static String partReadOnly;
	public static String partReadOnly_fix;
	public static String saving;
	public static String unreadable;
	public static String differsPresent;
	public static String differsAbsent;
	public static String differsUnreadable;
	public static String takeTheirs;

	static {
		NLS.initializeMessages("se.lansnat.model.folder.messages", Messages.class);
	}

	private Messages() {
	}
}
