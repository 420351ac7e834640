package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** After each word, in its place, its stem and the stems of its parts, each with its mark. */
final class WordFilter extends TokenFilter {

	private final Words words;
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final Deque<String> pending = new ArrayDeque<>();
	private State word;

	WordFilter(TokenStream input, Words words) {
		super(input);
		this.words = words;
	}

	@Override
	public boolean incrementToken() throws IOException {
		String next = pending.poll();
		if (next != null) {
			restoreState(word);
			term.setEmpty().append(next);
			increment.setPositionIncrement(0);
			return true;
		}
		if (!input.incrementToken()) {
			return false;
		}
		word = captureState();
		Words.Forms forms = words.of(term.toString());
		pending.add(Words.STEM + forms.stem());
		forms.parts().forEach(part -> pending.add(Words.PART + part));
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		pending.clear();
	}
}
