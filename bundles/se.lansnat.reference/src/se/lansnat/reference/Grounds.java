package se.lansnat.reference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import se.lansnat.model.PriorityGround;

/** The letters of the grounds of priority (SOU 2000:111, annex 7). */
public final class Grounds {

	private static final String LETTERS = "SNOA";

	private Grounds() {
	}

	/**
	 * The ground of a letter.
	 *
	 * @param letter S school, N business, O public service, A other, in either case
	 * @return the ground
	 * @throws IllegalArgumentException for any other letter
	 */
	public static PriorityGround of(char letter) {
		int index = LETTERS.indexOf(Character.toUpperCase(letter));
		if (index < 0) {
			throw new IllegalArgumentException("Not a ground of priority: " + letter);
		}
		return PriorityGround.get(index);
	}

	/**
	 * The grounds of a word of letters; blanks and commas between them are ignored.
	 *
	 * @param letters the letters, in any order
	 * @return the grounds in the order S, N, O, A
	 * @throws IllegalArgumentException if a letter is none of them
	 */
	public static Set<PriorityGround> parse(String letters) {
		Set<PriorityGround> grounds = EnumSet.noneOf(PriorityGround.class);
		letters.chars().filter(c -> c != ' ' && c != ',').forEach(c -> grounds.add(of((char) c)));
		return Collections.unmodifiableSet(grounds);
	}
}
