package se.lansnat.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** All that a query finds, without how well it fits: to be counted. */
final class Matches {

	private final IndexSearcher searcher;
	private final Query query;

	Matches(IndexSearcher searcher, Query query) {
		this.searcher = searcher;
		this.query = without(query);
	}

	/** How many objects. */
	int count() throws IOException {
		return searcher.count(query);
	}

	/** The documents of each leaf of the index, in the order of the leaves. */
	List<FixedBitSet> documents() throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		List<FixedBitSet> found = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			FixedBitSet documents = new FixedBitSet(leaf.reader().maxDoc());
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				documents.or(scorer.iterator());
				Bits live = leaf.reader().getLiveDocs();
				if (live != null) {
					live.applyMask(documents, 0);
				}
			}
			found.add(documents);
		}
		return found;
	}

	/** The same query without weights: what is only there to weigh costs most of the time. */
	private static Query without(Query query) {
		return switch (query) {
		case BoostQuery boosted -> without(boosted.getQuery());
		case DisjunctionMaxQuery any -> any(any);
		case BooleanQuery all -> {
			BooleanQuery.Builder builder = new BooleanQuery.Builder();
			for (BooleanClause clause : all) {
				builder.add(without(clause.query()), clause.occur() == BooleanClause.Occur.MUST ? BooleanClause.Occur.FILTER
						: clause.occur());
			}
			yield builder.build();
		}
		default -> query;
		};
	}

	private static Query any(DisjunctionMaxQuery any) {
		Set<Query> alternatives = new HashSet<>();
		flatten(any, alternatives);
		// every word of the names is among all words, too
		alternatives.removeIf(one -> one instanceof TermQuery word && word.getTerm().field().equals(Fields.NAMES)
				&& alternatives.contains(new TermQuery(new Term(Fields.ALL, word.getTerm().bytes()))));
		if (alternatives.size() == 1) {
			return alternatives.iterator().next();
		}
		BooleanQuery.Builder builder = new BooleanQuery.Builder();
		alternatives.forEach(one -> builder.add(one, BooleanClause.Occur.SHOULD));
		return builder.build();
	}

	private static void flatten(DisjunctionMaxQuery any, Set<Query> alternatives) {
		for (Query one : any.getDisjuncts()) {
			Query plain = one;
			while (plain instanceof BoostQuery boosted) {
				plain = boosted.getQuery();
			}
			if (plain instanceof DisjunctionMaxQuery inner) {
				flatten(inner, alternatives);
			} else {
				alternatives.add(without(plain));
			}
		}
	}
}
