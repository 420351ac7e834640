package se.lansnat.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A section that a programme template asks for.
 *
 * @param number    number from 1
 * @param title     short Swedish title
 * @param clause    clause that asks for it, for example {@code 6 §}
 * @param periodEnd last day that the section must cover, where the clause sets one
 * @param source    where the clause is printed
 */
public record SectionTemplate(int number, String title, String clause, Optional<LocalDate> periodEnd, String source) {

	static SectionTemplate read(Row row) {
		return new SectionTemplate((int) row.whole("number"), row.text("title"), row.text("clause"),
				row.optional("period_end", LocalDate::parse), row.text("source"));
	}
}
