package se.lansnat.sync.merge;

/** A merge cannot be done. Nothing has been changed. */
public final class MergeException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean input;

	private MergeException(String message, boolean input) {
		super(message);
		this.input = input;
	}

	/**
	 * The versions are not what they must be.
	 *
	 * @param message for the user: what, where, what to do
	 * @return the exception
	 */
	static MergeException input(String message) {
		return new MergeException(message, true);
	}

	/**
	 * The merge did not stand its own proof.
	 *
	 * @param message for the user
	 * @return the exception
	 */
	static MergeException internal(String message) {
		return new MergeException(message, false);
	}

	/** {@return whether the input is to blame, rather than the program} */
	public boolean isInput() {
		return input;
	}
}
