package se.lansnat.search;

import java.util.Collections;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands words that have been taken apart before to the index: each with its stem and the stems of its parts in the same place. */
final class WordStream extends TokenStream {

	private static final BytesRef[] NOTHING = {};

	private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private List<Words.Forms[]> texts = Collections.emptyList();
	private int text;
	private int word;
	private BytesRef[] terms = NOTHING;
	private int next;

	/** Begins anew with some texts, one after the other. */
	WordStream over(List<Words.Forms[]> some) {
		texts = some;
		text = 0;
		word = 0;
		terms = NOTHING;
		next = 0;
		return this;
	}

	@Override
	public boolean incrementToken() {
		if (next < terms.length) {
			term.setBytesRef(terms[next++]);
			increment.setPositionIncrement(0);
			return true;
		}
		while (text < texts.size() && word == texts.get(text).length) {
			text++;
			word = 0;
		}
		if (text == texts.size()) {
			return false;
		}
		terms = texts.get(text)[word++].terms();
		term.setBytesRef(terms[0]);
		increment.setPositionIncrement(1);
		next = 1;
		return true;
	}
}
