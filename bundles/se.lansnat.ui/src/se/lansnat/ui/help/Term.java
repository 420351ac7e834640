package se.lansnat.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A word of the trade.
 *
 * @param swedish   the Swedish word
 * @param english   the English word
 * @param meaning   what it means, in the window's language
 * @param reference where it comes from
 */
record Term(String swedish, String english, String meaning, String reference) {

	private static final int COLUMNS = 5;

	/** Reads all terms; the file has the columns Swedish, English, meaning in Swedish, meaning in English, reference. */
	static List<Term> all() {
		boolean inEnglish = Locale.getDefault().getLanguage().equals("en");
		try (InputStream in = Term.class.getResourceAsStream("terms.tsv");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().map(line -> line.split("\t")).filter(columns -> columns.length == COLUMNS)
					.map(columns -> new Term(columns[0], columns[1], columns[inEnglish ? 3 : 2], columns[4])).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether a text is in the words or the meaning. */
	boolean has(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return (swedish + '\n' + english + '\n' + meaning).toLowerCase(Locale.ROOT).contains(wanted);
	}
}
