package se.lansnat.search;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that are in an index. */
final class Vocabulary {

	private Vocabulary() {
	}

	/** Whether any word of a field begins so. */
	static boolean begins(IndexReader reader, String field, String beginning) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms == null) {
			return false;
		}
		TermsEnum all = terms.iterator();
		BytesRef wanted = new BytesRef(beginning);
		return all.seekCeil(wanted) != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), wanted);
	}

	/** The word most like another: with the fewest letters changed, then in the most objects, then first by letters. */
	static Optional<String> nearest(IndexReader reader, String word) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, Fields.ALL);
		if (terms == null) {
			return Optional.empty();
		}
		FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.ALL, word), word.length() < 5 ? 1 : 2, 1, true);
		String best = null;
		int distance = Integer.MAX_VALUE;
		int frequency = 0;
		for (BytesRef term = near.next(); term != null; term = near.next()) {
			String text = term.utf8ToString();
			int changed = Letters.distance(text, word);
			boolean better = changed < distance || changed == distance && near.docFreq() > frequency;
			if (better && text.charAt(0) != Words.STEM && text.charAt(0) != Words.PART && changed > 0) {
				best = text;
				distance = changed;
				frequency = near.docFreq();
			}
		}
		return Optional.ofNullable(best);
	}
}
