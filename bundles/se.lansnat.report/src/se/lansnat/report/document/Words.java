package se.lansnat.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The words that a writer adds to a document, such as <em>Tabell</em> and <em>Innehåll</em>. They follow the language of the document
 * and not that of the user: Swedish for Swedish documents, English for all others.
 */
public final class Words {

	private final Locale language;
	private final Properties words = new Properties();

	/**
	 * The words of a language.
	 *
	 * @param language the document's language
	 */
	public Words(Locale language) {
		this.language = language;
		String file = language.getLanguage().equals("sv") ? "words.properties" : "words_en.properties";
		try (InputStream in = Words.class.getResourceAsStream(file)) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * A word or phrase.
	 *
	 * @param key    its name in {@code words.properties}
	 * @param values what stands for {0}, {1} ... in it
	 * @return the phrase
	 */
	public String get(String key, Object... values) {
		String phrase = Objects.requireNonNull(words.getProperty(key), key);
		return values.length == 0 ? phrase : new MessageFormat(phrase, Locale.ROOT).format(values);
	}

	/**
	 * A day, as it is written out.
	 *
	 * @param day the day
	 * @return for example <em>21 november 2026</em>
	 */
	public String day(LocalDate day) {
		return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
	}
}
