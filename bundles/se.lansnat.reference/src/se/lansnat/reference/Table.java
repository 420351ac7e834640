package se.lansnat.reference;

import java.util.List;

/**
 * A published table with its source.
 *
 * @param source where it was published
 * @param rows   its rows in printed order
 */
public record Table(Source source, List<Row> rows) {

	static Table read(Source source) {
		return new Table(source, DataFile.rows(source.path()));
	}
}
