package se.lansnat.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a table from the bundle's data folder, in OSGi as on a plain class path. */
final class DataFile {

	private DataFile() {
	}

	static boolean exists(String path) {
		return DataFile.class.getResource("/data/" + path) != null;
	}

	/**
	 * Reads a table.
	 *
	 * @param path file below the data folder: UTF-8, comma, one header row
	 * @return its rows
	 * @throws ReferenceDataException if it is missing or cannot be read
	 */
	static List<Row> rows(String path) {
		InputStream in = DataFile.class.getResourceAsStream("/data/" + path);
		if (in == null) {
			throw ReferenceDataException.missing(path);
		}
		try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
				CSVParser parser = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
			return parser.stream().map(cells -> new Row(path, cells)).toList();
		} catch (IOException | UncheckedIOException e) {
			throw ReferenceDataException.unreadable(path, e);
		}
	}
}
