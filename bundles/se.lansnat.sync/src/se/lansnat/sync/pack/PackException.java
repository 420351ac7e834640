package se.lansnat.sync.pack;

/** A pack is not what it must be. Nothing has been changed. */
public final class PackException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message for the user: what, where, what to do
	 */
	PackException(String message) {
		super(message);
	}
}
