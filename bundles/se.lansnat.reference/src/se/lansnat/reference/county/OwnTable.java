package se.lansnat.reference.county;

import java.util.List;

/**
 * A table of one's own, already read.
 *
 * @param <R>  what a row holds
 * @param file the file as the user named it: becomes part of the source of every value
 * @param rows its rows
 */
public record OwnTable<R>(String file, List<R> rows) {

	/** The source of the values of a row. */
	String source(int line) {
		return file + ", rad " + line;
	}
}
