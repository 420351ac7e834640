package se.lansnat.model.storage;

import org.eclipse.osgi.util.NLS;

/** Texts for the user about a county folder on disk. */
final class Messages extends NLS {

	public static String opening;
	public static String creating;
	public static String saving;
	public static String savingUnsure;
	public static String recovering;
	public static String reading;
	public static String locking;
	public static String restoring;

	public static String reasonNoSpace;
	public static String reasonNoPermission;
	public static String reasonGone;
	public static String reasonBusy;
	public static String reasonIo;
	public static String reasonNotFolder;

	public static String outside;
	public static String partName;
	public static String link;
	public static String locked;
	public static String lockedByUnknown;
	public static String unguarded;
	public static String busyWriting;
	public static String busyReading;
	public static String changed;
	public static String damagedJournal;
	public static String damagedParts;
	public static String damagedBackup;
	public static String missingPart;
	public static String missingBackup;
	public static String parts;

	static {
		NLS.initializeMessages("se.lansnat.model.storage.messages", Messages.class);
	}

	private Messages() {
	}
}
