package se.lansnat.model.storage;

import java.util.Optional;

/** The folder is open for editing elsewhere: in another window, another process or on another computer. */
public final class FolderLockedException extends StorageException {

	private static final long serialVersionUID = 1L;

	private final transient LockOwner owner;

	/**
	 * @param message for the user
	 * @param owner   who has it, null when that could not be read
	 */
	FolderLockedException(String message, LockOwner owner) {
		super(Kind.LOCKED, message, null);
		this.owner = owner;
	}

	/**
	 * Who has the folder open.
	 *
	 * @return the owner, or empty when it left no readable note
	 */
	public Optional<LockOwner> owner() {
		return Optional.ofNullable(owner);
	}
}
