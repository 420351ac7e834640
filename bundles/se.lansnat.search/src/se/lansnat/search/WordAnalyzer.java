package se.lansnat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes texts apart into words in small letters. */
final class WordAnalyzer extends Analyzer {

	/**
	 * A word in a text.
	 *
	 * @param text  in small letters
	 * @param start where it begins
	 * @param end   where it has ended
	 */
	record Word(String text, int start, int end) {
	}

	private static final Analyzer PLAIN = new WordAnalyzer();

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer source = new StandardTokenizer();
		return new TokenStreamComponents(source, new LowerCaseFilter(source));
	}

	/** The words of a text. */
	static List<Word> words(String text) {
		List<Word> found = new ArrayList<>();
		try (TokenStream stream = PLAIN.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				found.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found;
	}
}
