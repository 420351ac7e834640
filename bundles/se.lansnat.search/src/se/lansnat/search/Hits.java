package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/** The best of what a query finds. */
final class Hits {

	private static final int MOST_REFERRING = 10_000;
	private static final Comparator<Hit> ORDER = Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::order);

	/**
	 * A document.
	 *
	 * @param document its number in the reader
	 * @param score    how well it fits
	 * @param order    its place among others that fit as well
	 */
	record Hit(int document, float score, long order) {
	}

	private Hits() {
	}

	/**
	 * The best, by score and then by id. Each leaf of the index has its documents in the order of their ids, so that its best are found
	 * without looking at all.
	 */
	static List<Hit> best(IndexSearcher searcher, Query query, int limit) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
		List<Hit> hits = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			BulkScorer scorer = weight.bulkScorer(leaf);
			if (scorer != null) {
				ScoreDoc[] best = best(leaf, scorer, limit);
				NumericDocValues order = leaf.reader().getNumericDocValues(Fields.ORDER);
				List<ScoreDoc> inOrder = new ArrayList<>(List.of(best));
				inOrder.sort(Comparator.comparingInt(hit -> hit.doc));
				for (ScoreDoc hit : inOrder) {
					order.advanceExact(hit.doc - leaf.docBase);
					hits.add(new Hit(hit.doc, hit.score, order.longValue()));
				}
			}
		}
		hits.sort(ORDER);
		return hits.subList(0, Math.min(limit, hits.size()));
	}

	private static ScoreDoc[] best(LeafReaderContext leaf, BulkScorer scorer, int limit) throws IOException {
		TopScoreDocCollector collector = new TopScoreDocCollectorManager(Math.min(limit, leaf.reader().maxDoc()), null, limit)
				.newCollector();
		try {
			scorer.score(collector.getLeafCollector(leaf), leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
		} catch (CollectionTerminatedException e) {
			return collector.topDocs().scoreDocs; // no other could be better
		}
		return collector.topDocs().scoreDocs;
	}

	/** What is shown of a document. */
	static Shown shown(IndexReader reader, int document) throws IOException {
		LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
		BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.SHOWN_BYTES);
		values.advanceExact(document - leaf.docBase);
		return Shown.read(values.binaryValue());
	}

	/** Ids of the objects that refer to one. */
	static Set<String> referring(IndexSearcher searcher, String id) throws IOException {
		Set<String> ids = new LinkedHashSet<>();
		for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.REFERS, id)), MOST_REFERRING).scoreDocs) {
			ids.add(shown(searcher.getIndexReader(), hit.doc).about()[Shown.ID]);
		}
		return ids;
	}
}
