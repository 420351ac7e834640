package se.lansnat.consolidation;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something that a programme should say and does not.
 *
 * @param municipality code of the municipality
 * @param section      number of the programme's section that it belongs to (SOU 2000:111, ordinance 6 §); 0 for the whole programme
 * @param code         what kind of gap, stable, in kebab-case
 * @param object       UUID of the object where it can be filled
 * @param message      what is missing, in the user's language
 */
public record Gap(String municipality, int section, String code, Optional<String> object, String message) implements Comparable<Gap> {

	/** The code of a programme that could not be taken in. */
	public static final String PROGRAMME_LEFT_OUT = "programme-left-out";

	private static final Comparator<Gap> ORDER = Comparator.comparing(Gap::municipality).thenComparingInt(Gap::section)
			.thenComparing(Gap::code).thenComparing(gap -> gap.object().orElse("")).thenComparing(Gap::message);

	@Override
	public int compareTo(Gap other) {
		return ORDER.compare(this, other);
	}
}
