package se.lansnat.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.lansnat.search.QueryException;
import se.lansnat.search.Search;
import se.lansnat.search.SearchIndex;
import se.lansnat.search.SearchOptions;
import se.lansnat.search.SearchResult;

/**
 * What came of a question.
 *
 * @param question   what was asked
 * @param total      so many objects were found
 * @param hits       the best of them
 * @param facets     by facet, how many there are of each value; of a facet that narrows also those that it leaves out
 * @param suggestion the query as it may have been meant
 */
record Answer(Question question, long total, List<Hit> hits, Map<String, Map<String, Long>> facets, Optional<String> suggestion) {

	/** More rows than these nobody looks through; the facets lead to the others. */
	static final int MOST = 500;

	/** Nothing was asked. */
	static Answer none(Question question) {
		return new Answer(question, 0, List.of(), Map.of(), Optional.empty());
	}

	/** Searches. Any thread but that of the window. */
	static Answer to(Question question) throws QueryException {
		List<SearchIndex> indexes = question.places().stream().map(Place::index).toList();
		SearchOptions options = new SearchOptions(MOST, true, question.fold(), UserSynonyms.get());
		SearchResult result = Search.search(indexes, question.text(), options, question.narrowing().values());
		Map<String, Map<String, Long>> facets = new LinkedHashMap<>(result.facets());
		for (String facet : question.narrowing().values().keySet()) {
			facets.put(facet, Search.search(indexes, question.text(), options.withLimit(0), question.narrowing().without(facet).values())
					.facets().get(facet));
		}
		List<Hit> hits = new ArrayList<>();
		Explaining explaining = new Explaining(question.text());
		result.hits().forEach(hit -> hits.add(explaining.row(hit, question.places().get(hit.folder()))));
		return new Answer(question, result.total(), hits, facets, result.suggestions().stream().findFirst());
	}
}
