package se.lansnat.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: its words without case, punctuation and those that every name has. Two people write "Huvudnod Kumla" and
 * "Kumla, huvudnod" and mean the same.
 *
 * @param words    what tells the name from others, in alphabetical order
 * @param key      the words in one text; empty where the name tells nothing
 * @param skeleton the key without vowels and doubled letters, equal for most misspellings
 */
record Name(List<String> words, String key, String skeleton) {

	static final Name NONE = new Name(List.of(), "", "");

	/** Words that say what something is and not which. */
	private static final Set<String> GENERIC = Set.of("ab", "av", "den", "det", "duct", "en", "et", "fiber", "fibernät", "fr", "från", "för",
			"förbindelse", "förbindelsen", "huvudnod", "huvudnoden", "i", "it", "kanalisation", "kanalisationen", "kommun", "kommunal",
			"kommunala", "kommunen", "kommuns", "kommunnät", "led", "ledning", "länk", "mellan", "mot", "nod", "noden", "nät", "och",
			"områdesnod", "ort", "orten", "ortssammanbindande", "på", "rör", "stadsnät", "stamnät", "sträcka", "sträckan", "tätort",
			"till", "tomrör", "tomrören", "undernod", "via", "vid");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
	private static final Pattern VOWELS = Pattern.compile("[aouåeiyäöéü]");
	private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

	/** Longer words are taken as one if they differ by a single letter. */
	private static final int LONG_WORD = 5;

	static Name of(String text) {
		if (text == null || text.isBlank()) {
			return NONE;
		}
		String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>();
		for (String word : NO_WORD.split(plain)) {
			if (!word.isEmpty() && !GENERIC.contains(word)) {
				words.add(word);
			}
		}
		if (words.stream().noneMatch(word -> Character.isLetter(word.charAt(0)))) {
			return NONE;
		}
		words.sort(null);
		String key = String.join(" ", words);
		return new Name(List.copyOf(words), key, skeleton(key));
	}

	/** {@return whether the name tells nothing} */
	boolean isNone() {
		return words.isEmpty();
	}

	/** {@return how alike the names are, 0 to 1; 0 where one tells nothing} */
	double likeness(Name other) {
		if (key.equals(other.key)) {
			return isNone() ? 0 : 1;
		}
		List<String> rest = new ArrayList<>(other.words);
		double alike = 0;
		for (String word : words) {
			double best = 0;
			int at = -1;
			for (int i = 0; i < rest.size(); i++) {
				double likeness = likeness(word, rest.get(i));
				if (likeness > best) {
					best = likeness;
					at = i;
				}
			}
			if (at >= 0) {
				alike += best;
				rest.remove(at);
			}
		}
		return 2 * alike / (words.size() + other.words.size());
	}

	private static double likeness(String a, String b) {
		if (a.equals(b)) {
			return 1;
		}
		boolean words = Character.isLetter(a.charAt(0)) && Math.min(a.length(), b.length()) >= LONG_WORD;
		return words && differByOne(a, b) ? 0.9 : 0;
	}

	/** Whether one letter put in, left out or changed makes one word of the other. */
	private static boolean differByOne(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 1) {
			return false;
		}
		int begin = 0;
		int least = Math.min(a.length(), b.length());
		while (begin < least && a.charAt(begin) == b.charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < least - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
			end++;
		}
		return Math.max(a.length(), b.length()) - begin - end <= 1;
	}

	/** A word that begins with a vowel keeps it, and short ones stay whole: too little would be left to tell them apart. */
	private static String skeleton(String key) {
		StringBuilder text = new StringBuilder();
		for (String word : key.split(" ")) {
			String rest = word.length() < LONG_WORD ? word
					: word.charAt(0) + DOUBLED.matcher(VOWELS.matcher(word.substring(1)).replaceAll("")).replaceAll("$1");
			text.append(rest).append(' ');
		}
		return text.toString();
	}
}
