package se.lansnat.model.folder;

import se.lansnat.model.storage.StorageException;

/**
 * The folder is not what it must be: no county folder where one is to be opened, or not empty where one is to be created. The input
 * is wrong, not the disk.
 */
public final class UnsuitableFolderException extends StorageException {

	private static final long serialVersionUID = 1L;

	UnsuitableFolderException(String message) {
		super(Kind.OUTSIDE, message, null);
	}
}
