package se.lansnat.report.document;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives out names that can stand as ids in every format, each one once. */
final class Anchors {

	private static final Pattern FIT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
	private static final int LONGEST = 60;

	private final Set<String> taken = new HashSet<>();

	/**
	 * Gives out a name.
	 *
	 * @param wanted the name wished for
	 * @param other  what it begins with if nothing of the wish can stay
	 * @return the name wished for if it fits and is free, or one like it
	 */
	String give(String wanted, String other) {
		String base = FIT.matcher(wanted).matches() ? wanted : slug(wanted, other);
		String name = base;
		for (int i = 2; !taken.add(name); i++) {
			name = base + '-' + i;
		}
		return name;
	}

	/** {@code Länk och nod} as {@code lank-och-nod}. */
	private static String slug(String text, String other) {
		String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
				.replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-$", "");
		String slug = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
		return slug.isEmpty() ? other : slug;
	}
}
