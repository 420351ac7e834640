package se.lansnat.model.storage;

import org.eclipse.osgi.util.NLS;

/** Texts for the user about a county folder on disk. */
final class Messages extends NLS {

	static String opening;
	static String creating;
	static String saving;
	static String savingUnsure;
	static String recovering;
	static String reading;
	static String locking;
	static String restoring;

	static String reasonNoSpace;
	static String reasonNoPermission;
	static String reasonGone;
	static String reasonBusy;
	static String reasonIo;
	static String reasonNotFolder;

	static String outside;
	static String partName;
	static String link;
	static String locked;
	static String lockedByUnknown;
	static String unguarded;
	static String busyWriting;
	static String busyReading;
	static String changed;
	static String damagedJournal;
	static String damagedParts;
	static String damagedBackup;
	static String missingPart;
	static String missingBackup;
	static String parts;

	static {
		NLS.initializeMessages("se.lansnat.model.storage.messages", Messages.class);
	}

	private Messages() {
	}
}
