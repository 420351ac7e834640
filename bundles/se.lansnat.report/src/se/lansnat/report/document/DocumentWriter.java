package se.lansnat.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import se.lansnat.model.problem.Problem;

/**
 * Writes documents in one format. A writer may be used again, and by several threads at once. The same document gives the same bytes
 * on every day and in every place.
 */
public interface DocumentWriter {

	/**
	 * Writes a document. Nothing is written before the whole of it is ready, so a failure leaves the stream as it was.
	 *
	 * @param document what to write
	 * @param out      where to; neither flushed nor closed
	 * @return what is not written as it was meant, as warnings: characters that no file can hold, references that lead nowhere; in
	 *         the user's language
	 * @throws IOException if {@code out} cannot be written to
	 */
	List<Problem> write(Document document, OutputStream out) throws IOException;
}
