package se.lansnat.consolidation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as it is compared: its words without case, punctuation and those that every name has. Two people write "Huvudnod Kumla" and
 * "Kumla, huvudnod" and mean the same.
 *
 * @param words    what tells the name from others, in alphabetical order
 * @param key      the words in one text; empty where the name tells nothing
 * @param skeleton the key without vowels and doubled letters, equal for most misspellings
 * @param sides    of each pair of opposites, the word that the name has, or the empty text; empty where it has none at all
 * @param numbers  the numbers and single letters in the name, also where it tells nothing else: "Nod 1" is not "Nod 2"
 */
record Name(List<String> words, String key, String skeleton, List<String> sides, Set<String> numbers) {

	static final Name NONE = new Name(List.of(), "", "", List.of(), Set.of());

	/** Words that say what something is and not which. */
	private static final Set<String> GENERIC = Set.of("ab", "av", "den", "det", "duct", "en", "et", "fiber", "fibernät", "fr", "från", "för",
			"förbindelse", "förbindelsen", "huvudnod", "huvudnoden", "i", "it", "kanalisation", "kanalisationen", "kommun", "kommunal",
			"kommunala", "kommunen", "kommuns", "kommunnät", "led", "ledning", "länk", "mellan", "mot", "nod", "noden", "nät", "och",
			"områdesnod", "ort", "orten", "ortssammanbindande", "på", "rör", "stadsnät", "stamnät", "sträcka", "sträckan", "tätort",
			"publ", "till", "tomrör", "tomrören", "undernod", "via", "vid");

	/** What there is one of in most municipalities: such a name tells which only together with a place. */
	private static final Set<String> EVERYWHERE = Set.of("avgrening", "avgreningen", "biblioteket", "brandstationen", "brunn", "brunnen",
			"bygdegården", "centralskolan", "centrum", "idrottsplatsen", "industriområde", "industriområdet", "järnvägsstationen", "kabelskåp",
			"kommunhuset", "kommunkontoret", "kyrkan", "norr", "norra", "skarv", "skola", "skolan", "sjukhuset", "sporthallen", "stadshuset",
			"station", "stationen", "söder", "södra", "telestation", "telestationen", "torget", "vattentornet", "vårdcentralen", "väster",
			"västra", "öster", "östra");

	/** Words of which one excludes the others. */
	private static final List<Set<String>> OPPOSITES = List.of(Set.of("norr", "norra", "söder", "södra", "väster", "västra", "öster", "östra"),
			Set.of("stora", "lilla"), Set.of("övre", "nedre", "mellersta"), Set.of("inre", "yttre"), Set.of("gamla", "nya"));

	/** Marks of writing direction and the like: they are in a name unseen, and must not part its words. */
	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
	private static final Pattern VOWELS = Pattern.compile("[aouåeiyäöéü]");
	private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

	/** Longer words are taken as one if they differ by a single letter. */
	private static final int LONG_WORD = 5;
	/** Words that begin alike for so much of their length are perhaps forms of one: "Björkliden" and "Björklida". */
	private static final double SAME_BEGINNING = 0.75;

	static Name of(String text) {
		if (text == null || text.isBlank()) {
			return NONE;
		}
		String plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>();
		Set<String> numbers = new TreeSet<>();
		for (String word : NO_WORD.split(plain)) {
			if (!word.isEmpty() && (word.length() == 1 || !Character.isLetter(word.charAt(0))) && !GENERIC.contains(word)) {
				numbers.add(word);
			}
			if (!word.isEmpty() && !GENERIC.contains(word)) {
				words.add(word);
			}
		}
		if (words.size() == numbers.size()) {
			return numbers.isEmpty() ? NONE : new Name(List.of(), "", "", List.of(), numbers);
		}
		words.sort(null);
		String key = String.join(" ", words);
		return new Name(List.copyOf(words), key, skeleton(key), sides(words), numbers);
	}

	/** {@return whether the name tells nothing} */
	boolean isNone() {
		return words.isEmpty();
	}

	/** {@return whether the name is one that most municipalities have} */
	boolean isEverywhere() {
		return words.stream().allMatch(word -> EVERYWHERE.contains(word) || numbers.contains(word));
	}

	/** {@return whether the names say themselves that two things are meant: other numbers, north and south, great and little} */
	boolean tellsApart(Name other) {
		if (!numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers)) {
			return true;
		}
		for (int i = 0; i < Math.min(sides.size(), other.sides.size()); i++) {
			String side = sides.get(i);
			if (!side.isEmpty() && !other.sides.get(i).isEmpty() && !side.equals(other.sides.get(i))) {
				return true;
			}
		}
		return false;
	}

	private static List<String> sides(List<String> words) {
		List<String> sides = OPPOSITES.stream().map(group -> words.stream().filter(group::contains).collect(Collectors.joining(" "))).toList();
		return sides.stream().allMatch(String::isEmpty) ? List.of() : sides;
	}

	/** {@return how alike the names are, 0 to 1, longer words counting for more; 0 where one tells nothing} */
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
				alike += best * (word.length() + rest.remove(at).length());
			}
		}
		return alike / (letters() + other.letters());
	}

	private int letters() {
		return words.stream().mapToInt(String::length).sum();
	}

	private static double likeness(String a, String b) {
		if (a.equals(b)) {
			return 1;
		}
		boolean words = Character.isLetter(a.charAt(0)) && Math.min(a.length(), b.length()) >= LONG_WORD;
		if (!words) {
			return 0;
		}
		return differByOne(a, b) ? 0.9 : sameBeginning(a, b) >= SAME_BEGINNING * Math.max(a.length(), b.length()) ? 0.7 : 0;
	}

	private static int sameBeginning(String a, String b) {
		int begin = 0;
		while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
			begin++;
		}
		return begin;
	}

	/** Whether one letter put in, left out or changed makes one word of the other. */
	private static boolean differByOne(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 1) {
			return false;
		}
		int begin = sameBeginning(a, b);
		int least = Math.min(a.length(), b.length());
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
