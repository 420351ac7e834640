package se.lansnat.model.storage;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a part, so that a big part need not sit in memory as bytes too. */
@FunctionalInterface
public interface Content {

	/**
	 * Writes everything to the stream; need not close it.
	 *
	 * @param out buffered
	 * @throws IOException when writing fails
	 */
	void writeTo(OutputStream out) throws IOException;
}
