package se.lansnat.model.storage;

import java.io.IOException;
import java.io.OutputStream;

/** A file being written for the first time: a stream that can promise that what it took is on the disk. */
public abstract class NewFile extends OutputStream {

	/**
	 * Forces everything written so far to the disk, so that it survives a power cut. The file's <em>name</em> is safe only after
	 * {@link FileLayer#syncDirectory(String)}.
	 *
	 * @throws IOException when the system cannot promise it; nothing is then known of the content
	 */
	public abstract void sync() throws IOException;
}
