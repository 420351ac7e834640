package se.lansnat.reference;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * Something that a municipal programme must meet to be approved.
 *
 * @param code    stable, in kebab-case; what an approval check names it by
 * @param section number of the section that it is about; empty where it is about several
 * @param clause  clause that asks for it, for example {@code 6 § 3}
 * @param swedish what is asked for, in Swedish
 * @param english the same in English
 * @param source  where the clause is printed
 */
public record Requirement(String code, OptionalLong section, String clause, String swedish, String english, String source) {

	static Requirement read(Row row) {
		return new Requirement(row.text("code"), row.optionalWhole("section"), row.text("clause"), row.text("requirement_sv"),
				row.text("requirement_en"), row.text("source"));
	}

	/** {@return what is asked for, in the user's language} */
	public String text() {
		return Locale.getDefault().getLanguage().equals("en") ? english : swedish;
	}
}
