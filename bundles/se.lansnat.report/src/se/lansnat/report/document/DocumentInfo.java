package se.lansnat.report.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document is. No component is null: what does not apply is the empty text or an empty option.
 *
 * @param title            its name, as on a cover
 * @param subject          one sentence of what it is about
 * @param language         the language it is written in; the words that the writers add (Tabell, Innehåll) follow it
 * @param organisation     who answers for it, for example a county council
 * @param date             the day it was finished; it also stands in the file as the day of creation, so that the same document gives
 *                         the same bytes on any day
 * @param logo             the organisation's mark, shown above the title
 * @param numberedHeadings whether the headings of levels 1-3 carry numbers such as 2.1
 */
public record DocumentInfo(String title, String subject, Locale language, String organisation, LocalDate date,
		Optional<Logo> logo, boolean numberedHeadings) {

	/** The language of documents where nothing else is said: Swedish as in Sweden. */
	public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	/** Refuses null components and an empty title: a document without a title is accessible to nobody. */
	public DocumentInfo {
		Objects.requireNonNull(subject);
		Objects.requireNonNull(language);
		Objects.requireNonNull(organisation);
		Objects.requireNonNull(date);
		Objects.requireNonNull(logo);
		if (title.isBlank()) {
			throw new IllegalArgumentException("A document needs a title");
		}
	}

	/**
	 * A Swedish document with numbered headings and no logo.
	 *
	 * @param title        its name
	 * @param subject      one sentence of what it is about
	 * @param organisation who answers for it
	 * @param date         the day it was finished
	 * @return the information
	 */
	public static DocumentInfo swedish(String title, String subject, String organisation, LocalDate date) {
		return new DocumentInfo(title, subject, SWEDISH, organisation, date, Optional.empty(), true);
	}

	/**
	 * The same with a logo.
	 *
	 * @param mark the logo
	 * @return a copy
	 */
	public DocumentInfo with(Logo mark) {
		return new DocumentInfo(title, subject, language, organisation, date, Optional.of(mark), numberedHeadings);
	}

	/**
	 * The same in another language.
	 *
	 * @param other the language
	 * @return a copy
	 */
	public DocumentInfo in(Locale other) {
		return new DocumentInfo(title, subject, other, organisation, date, logo, numberedHeadings);
	}

	/**
	 * The same without numbers before the headings.
	 *
	 * @return a copy
	 */
	public DocumentInfo withoutNumbers() {
		return new DocumentInfo(title, subject, language, organisation, date, logo, false);
	}
}
