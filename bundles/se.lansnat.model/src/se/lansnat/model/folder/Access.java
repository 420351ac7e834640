package se.lansnat.model.folder;

/** What a folder is opened for. */
public enum Access {
	/** To look: needs no permission to write, and others may have the folder open. */
	READ,
	/** To change: one at a time has the folder open so. */
	EDIT
}
