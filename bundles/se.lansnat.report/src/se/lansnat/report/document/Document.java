package se.lansnat.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A document: what it is, and what it says. {@link DocumentBuilder} puts one together.
 *
 * @param info   title, language and the like
 * @param blocks what it says, in the order of reading
 */
public record Document(DocumentInfo info, List<Block> blocks) {

	/** Keeps the blocks as they are now. */
	public Document {
		Objects.requireNonNull(info);
		blocks = List.copyOf(blocks);
	}
}
