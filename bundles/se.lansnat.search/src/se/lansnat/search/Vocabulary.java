package se.lansnat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that are in an index. */
final class Vocabulary {

	/** Of each leaf that is open, all words and stems that begin with a letter. */
	private static final Map<IndexReader.CacheKey, List<String>> WORDS = new ConcurrentHashMap<>();

	private Vocabulary() {
	}

	/** The words of a field that begin so, at most so many. */
	static Set<String> beginning(IndexReader reader, String field, String beginning, int most) throws IOException {
		Set<String> found = new TreeSet<>();
		BytesRef wanted = new BytesRef(beginning);
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(field);
			if (terms != null) {
				TermsEnum all = terms.iterator();
				boolean more = all.seekCeil(wanted) != TermsEnum.SeekStatus.END;
				while (more && found.size() < most && StringHelper.startsWith(all.term(), wanted)) {
					found.add(all.term().utf8ToString());
					more = all.next() != null;
				}
			}
		}
		return found;
	}

	/** All words, and stems with their mark, that have a text in them. */
	static List<String> containing(IndexReader reader, String text) {
		return matching(reader, word -> word.contains(text));
	}

	/**
	 * Words, and stems with their mark, that are like another: they begin with the same letter.
	 *
	 * @param wanted a word, or a stem with its mark
	 * @param edits  the most letters that may differ
	 * @return how many differ, by word
	 */
	static Map<String, Integer> near(IndexReader reader, String wanted, int edits) {
		Map<String, Integer> found = new TreeMap<>();
		boolean stem = wanted.charAt(0) == Words.STEM;
		String start = wanted.substring(0, stem ? 2 : 1);
		for (String word : matching(reader, one -> one.startsWith(start) && Math.abs(one.length() - wanted.length()) <= edits)) {
			int distance = Letters.distance(word, wanted);
			if (distance <= edits) {
				found.put(word, distance);
			}
		}
		return found;
	}

	/** The word most like another: with the fewest letters changed, then in the most objects, then first by letters. */
	static Optional<String> nearest(IndexReader reader, String word) throws IOException {
		String best = null;
		int distance = Integer.MAX_VALUE;
		int frequency = 0;
		for (Map.Entry<String, Integer> one : near(reader, word, word.length() < 5 ? 1 : 2).entrySet()) {
			int often = one.getValue() > distance ? 0 : reader.docFreq(new Term(Fields.ALL, one.getKey()));
			if (one.getValue() < distance || one.getValue() == distance && often > frequency) {
				best = one.getKey();
				distance = one.getValue();
				frequency = often;
			}
		}
		return Optional.ofNullable(best);
	}

	private static List<String> matching(IndexReader reader, Predicate<String> wanted) {
		List<String> found = new ArrayList<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			for (String word : words(leaf.reader())) {
				if (wanted.test(word)) {
					found.add(word);
				}
			}
		}
		return found;
	}

	private static List<String> words(LeafReader leaf) {
		IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
		return WORDS.computeIfAbsent(core.getKey(), key -> {
			core.addClosedListener(WORDS::remove);
			try {
				return read(leaf.terms(Fields.ALL));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static List<String> read(Terms terms) throws IOException {
		List<String> words = new ArrayList<>();
		if (terms != null) {
			TermsEnum all = terms.iterator();
			for (BytesRef term = all.next(); term != null; term = all.next()) {
				int first = term.bytes[term.offset] == Words.STEM ? 1 : 0;
				byte letter = term.bytes[term.offset + first];
				if (letter != Words.PART && (letter < '0' || letter > '9')) {
					words.add(term.utf8ToString());
				}
			}
		}
		return words;
	}
}
