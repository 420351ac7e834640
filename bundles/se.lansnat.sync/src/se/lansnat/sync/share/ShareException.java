package se.lansnat.sync.share;

/** Sharing was refused or failed. The folder has not been changed. */
public final class ShareException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean input;

	private ShareException(String message, boolean input) {
		super(message);
		this.input = input;
	}

	static ShareException refused(String message) {
		return new ShareException(message, true);
	}

	static ShareException failed(String message) {
		return new ShareException(message, false);
	}

	/** {@return whether the state of the folders stands against it, rather than the network or the disk} */
	public boolean isInput() {
		return input;
	}
}
