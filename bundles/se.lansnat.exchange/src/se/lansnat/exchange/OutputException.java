package se.lansnat.exchange;

import java.io.IOException;

/** An output could not be written; the message is for the user: which file, why, and what to do. */
public final class OutputException extends IOException {

	private static final long serialVersionUID = 1L;

	OutputException(String message, Throwable cause) {
		super(message, cause);
	}
}
