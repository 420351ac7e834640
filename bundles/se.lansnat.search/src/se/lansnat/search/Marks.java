package se.lansnat.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a query found: which words of a text, and which fields as a whole. */
final class Marks {

	private final Words words;
	/** By field; empty for all. */
	private final Map<String, Set<String>> stems = new HashMap<>();
	private final Map<String, Set<String>> parts = new HashMap<>();
	private final Map<String, Set<Pattern>> patterns = new HashMap<>();
	private final Set<String> beginnings = new HashSet<>();
	private final Map<String, Integer> near = new HashMap<>();
	private final Set<String> whole = new LinkedHashSet<>();
	/** What has been worked out, by field and word; hits have many words in common. */
	private final Map<String, Map<String, Integer>> fits = new HashMap<>();

	Marks(Words words) {
		this.words = words;
	}

	void word(String field, String word, Words.Forms forms) {
		stems.computeIfAbsent(field, none -> new HashSet<>()).add(forms.stem());
	}

	void parts(String field, Iterable<String> found) {
		found.forEach(parts.computeIfAbsent(field, none -> new HashSet<>())::add);
	}

	void pattern(String field, String regular) {
		patterns.computeIfAbsent(field, none -> new HashSet<>()).add(Pattern.compile(regular));
	}

	void beginning(String word) {
		beginnings.add(word);
	}

	void near(String word, int edits) {
		near.put(word, edits);
	}

	void whole(String field) {
		whole.add(field);
	}

	/** Whether a field was asked for by a number or a day. */
	boolean isWhole(String field) {
		return whole.contains(field);
	}

	String stem(String word) {
		return words.of(word).stem();
	}

	/** How well a word of a field fits: 0 for not at all, 3 for the word itself. */
	int fit(String field, String word) {
		return fits.computeIfAbsent(field, none -> new HashMap<>()).computeIfAbsent(word, one -> worked(field, one));
	}

	private int worked(String field, String word) {
		Words.Forms forms = words.of(word);
		if (has(stems, field, forms.stem()) || matches(field, word)) {
			return 3;
		}
		boolean begins = Fields.NAMING.contains(field) && beginnings.stream().anyMatch(word::startsWith);
		boolean close = near.entrySet().stream().anyMatch(one -> isNear(one, word) || isNear(one, forms.stem()));
		if (begins || close || forms.parts().stream().anyMatch(part -> has(stems, field, part))) {
			return 2;
		}
		return has(parts, field, forms.stem()) || forms.parts().stream().anyMatch(part -> has(parts, field, part)) ? 1 : 0;
	}

	private static boolean isNear(Map.Entry<String, Integer> wanted, String word) {
		return Letters.distance(wanted.getKey(), word) <= wanted.getValue();
	}

	private boolean matches(String field, String word) {
		return patterns.getOrDefault("", Set.of()).stream().anyMatch(one -> one.matcher(word).matches())
				|| patterns.getOrDefault(field, Set.of()).stream().anyMatch(one -> one.matcher(word).matches());
	}

	private static boolean has(Map<String, Set<String>> map, String field, String stem) {
		return map.getOrDefault("", Set.of()).contains(stem) || map.getOrDefault(field, Set.of()).contains(stem);
	}
}
