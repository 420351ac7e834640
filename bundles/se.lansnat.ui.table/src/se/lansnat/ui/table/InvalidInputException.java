package se.lansnat.ui.table;

/** A text that is no value of its column. The message is for the user: what is wrong and what to type instead. */
public final class InvalidInputException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what is wrong.
	 *
	 * @param message one sentence for the user
	 */
	public InvalidInputException(String message) {
		super(message);
	}
}
