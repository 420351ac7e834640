package se.lansnat.search;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A field of an object that is found by the words of texts. */
final class WordField extends Field {

	/** Long texts do not count less. */
	private static final FieldType PLAIN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
	/** A word in a short text counts more than in a long one. */
	private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
	private static final FieldType UNORDERED = type(IndexOptions.DOCS, true);

	private final List<Words.Forms[]> texts;
	private final WordStream stream;

	private WordField(String name, FieldType type, List<Words.Forms[]> texts, WordStream stream) {
		super(name, type);
		this.texts = texts;
		this.stream = stream;
	}

	static WordField plain(String name, List<Words.Forms[]> texts, WordStream stream) {
		return new WordField(name, PLAIN, texts, stream);
	}

	static WordField weighed(String name, List<Words.Forms[]> texts, WordStream stream) {
		return new WordField(name, WEIGHED, texts, stream);
	}

	/** What objects have in common: it is short, and the order of its words is not looked for. */
	static WordField unordered(String name, List<Words.Forms[]> texts, WordStream stream) {
		return new WordField(name, UNORDERED, texts, stream);
	}

	private static FieldType type(IndexOptions options, boolean plain) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.setOmitNorms(plain);
		type.freeze();
		return type;
	}

	/** All fields share a stream: the index reads one after the other. */
	@Override
	public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
		return stream.over(texts);
	}
}
