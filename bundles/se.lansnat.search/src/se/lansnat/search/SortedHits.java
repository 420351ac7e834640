package se.lansnat.search;

import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;

/** What a query finds in the order of a field. */
final class SortedHits {

	private static final List<String> ABOUT = List.of(Fields.ID, Fields.TYPE, "label", Fields.COUNTY, Fields.MUNICIPALITY, Fields.SECTION,
			Fields.FILE);

	/** A hit with its number, if it has one, and its text. */
	private record Keyed(Hits.Hit hit, double number, String text) {

		boolean isEmpty() {
			return Double.isNaN(number) && text.isEmpty();
		}
	}

	private final IndexSearcher searcher;
	private final String field;

	private SortedHits(IndexSearcher searcher, String field) {
		this.searcher = searcher;
		this.field = field;
	}

	/** The first of the documents of each leaf; equal ones in the order of their ids. */
	static List<Hits.Hit> of(IndexSearcher searcher, List<FixedBitSet> found, SearchOptions options) throws IOException {
		List<Keyed> keyed = new ArrayList<>();
		SortedHits sorted = new SortedHits(searcher, options.sort());
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			sorted.add(leaf, found.get(leaf.ord), keyed);
		}
		Collator swedish = Collator.getInstance(Locale.of("sv"));
		Comparator<Keyed> values = Comparator.comparingDouble(Keyed::number).thenComparing(Keyed::text, swedish);
		keyed.sort(Comparator.comparing(Keyed::isEmpty).thenComparing(options.falling() ? values.reversed() : values)
				.thenComparingLong(one -> one.hit().order()));
		return keyed.stream().limit(options.limit()).map(Keyed::hit).toList();
	}

	private void add(LeafReaderContext leaf, FixedBitSet found, List<Keyed> keyed) throws IOException {
		SortedNumericDocValues numbers = leaf.reader().getSortedNumericDocValues(field + Fields.NUMBER);
		NumericDocValues order = leaf.reader().getNumericDocValues(Fields.ORDER);
		BitSetIterator documents = new BitSetIterator(found, 0);
		for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
			order.advanceExact(doc);
			boolean isNumber = numbers != null && numbers.advanceExact(doc);
			keyed.add(new Keyed(new Hits.Hit(leaf.docBase + doc, 0, order.longValue()),
					isNumber ? NumericUtils.sortableLongToDouble(numbers.nextValue()) : Double.NaN,
					isNumber ? "" : text(leaf.docBase + doc)));
		}
	}

	private String text(int document) throws IOException {
		Shown shown = Hits.shown(searcher.getIndexReader(), document);
		int about = ABOUT.indexOf(field);
		return about < 0 ? shown.text(field) : shown.about()[about];
	}
}
