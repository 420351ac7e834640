package se.lansnat.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A section that a programme template asks for.
 *
 * @param number    number from 1
 * @param title     short Swedish title; what a programme's own section is called at first
 * @param english   the same in English
 * @param clause    clause that asks for it, for example {@code 6 §}
 * @param periodEnd last day that the section must cover, where the clause sets one
 * @param source    where the clause is printed
 */
public record SectionTemplate(int number, String title, String english, String clause, Optional<LocalDate> periodEnd, String source) {

	static SectionTemplate read(Row row) {
		return new SectionTemplate((int) row.whole("number"), row.text("title_sv"), row.text("title_en"), row.text("clause"),
				row.optional("period_end", LocalDate::parse), row.text("source"));
	}

	/** {@return the title in the user's language} */
	public String shown() {
		return Locale.getDefault().getLanguage().equals("en") ? english : title;
	}

	/**
	 * What a programme's section is called.
	 *
	 * @param own the programme's own title, or null
	 * @return the own title; where that is the template's or there is none, the template's in the user's language
	 */
	public String shown(String own) {
		return own == null || own.isBlank() || own.strip().equals(title) || own.strip().equals(english) ? shown() : own;
	}
}
