package se.lansnat.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.SwedishStemmer;

/** What a Swedish word is made of: its stem, and the parts of a compound, found with a dictionary. */
final class Words {

	/** Before a term that is the stem of a whole word, and is not written so itself. */
	static final char STEM = '\u0001';
	/** Before a term that is the stem of a part of a compound. */
	static final char PART = '\u0002';

	private static final Pattern NEUTER = Pattern.compile("^(.*[aeiouy\u00e5\u00e4\u00f6].*[^aeiouyh\u00e5\u00e4\u00f6](?<!it))ets?$");
	private static final int LEAST_PART = 3;
	private static final int LONGEST = 60;
	private static final int REMEMBERED = 100_000;

	/**
	 * Forms of a word.
	 *
	 * @param stem  its stem
	 * @param parts stems of its parts; empty unless it is a compound of known words
	 * @param terms what it is found by, for the index: the word itself, its stem where that is another, its parts
	 */
	record Forms(String stem, List<String> parts, BytesRef[] terms) {

		static Forms of(String word, String stem, List<String> parts) {
			List<BytesRef> terms = new ArrayList<>();
			terms.add(new BytesRef(word));
			if (!stem.equals(word)) {
				terms.add(new BytesRef(STEM + stem));
			}
			parts.forEach(part -> terms.add(new BytesRef(PART + part)));
			return new Forms(stem, parts, terms.toArray(BytesRef[]::new));
		}
	}

	/** From the form that a word has first or inside a compound to its stem. */
	private final Map<String, String> heads = new HashMap<>();
	private final Set<String> stems;
	private final Map<String, Forms> known = new ConcurrentHashMap<>();

	/**
	 * Words with a dictionary.
	 *
	 * @param corpus words that stand alone in the texts, in small letters
	 */
	Words(Set<String> corpus) {
		corpus.forEach(word -> heads.put(word, stem(word)));
		WordLists.COMPOUND_FORMS.forEach((form, word) -> heads.put(form, stem(word)));
		stems = Set.copyOf(heads.values());
	}

	/** The forms of a word in small letters. */
	Forms of(String word) {
		Forms forms = known.get(word);
		if (forms == null) {
			List<String> parts = word.length() < 2 * LEAST_PART || word.length() > LONGEST ? List.of() : split(word);
			forms = Forms.of(word, stem(word), parts);
			if (known.size() < REMEMBERED) {
				known.put(word, forms);
			}
		}
		return forms;
	}

	/** The stem of a word in small letters. The stemmer leaves the ending of what is neuter and definite, as in n&auml;tet. */
	static String stem(String word) {
		SwedishStemmer stemmer = new SwedishStemmer();
		stemmer.setCurrent(NEUTER.matcher(word).replaceFirst("$1"));
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** The longest known beginning first; nothing unless all of the word is known. */
	private List<String> split(String word) {
		for (int at = word.length() - LEAST_PART; at >= LEAST_PART; at--) {
			String head = word.substring(0, at);
			String stem = head(head);
			List<String> tail = stem == null ? List.of() : tail(word.substring(at));
			if (!tail.isEmpty()) {
				List<String> parts = new ArrayList<>();
				parts.add(stem);
				parts.addAll(split(head.endsWith("s") && !heads.containsKey(head) ? head.substring(0, at - 1) : head));
				parts.addAll(tail);
				return List.copyOf(parts);
			}
		}
		return List.of();
	}

	/** A word as it is, or with the s that joins it to the next. */
	private String head(String text) {
		String stem = heads.get(text);
		return stem == null && text.endsWith("s") && text.length() > LEAST_PART ? heads.get(text.substring(0, text.length() - 1)) : stem;
	}

	private List<String> tail(String text) {
		String stem = stem(text);
		List<String> parts = new ArrayList<>();
		if (stems.contains(stem)) {
			parts.add(stem);
		}
		if (text.length() >= 2 * LEAST_PART) {
			parts.addAll(split(text));
		}
		return parts;
	}
}
