package se.lansnat.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.names.Names;
import se.lansnat.search.QueryException;
import se.lansnat.search.Search;
import se.lansnat.search.SearchHit;
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
		result.hits().forEach(hit -> hits.add(row(hit, question.places().get(hit.folder()))));
		return new Answer(question, result.total(), hits, facets, result.suggestions().stream().findFirst());
	}

	private static Hit row(SearchHit hit, Place place) {
		return new Hit(place, hit.id(), name(hit), hit.field(), FacetName.field(hit.type(), hit.field()), Marked.of(hit.snippet()),
				FacetName.type(hit.type()), FacetName.county(hit.county()),
				place.municipalities().getOrDefault(hit.municipality(), hit.municipality()), FacetName.section(hit.section()));
	}

	/** The type has a column of its own. */
	private static String name(SearchHit hit) {
		String type = ModelPackage.eINSTANCE.getEClassifier(hit.type()) instanceof EClass found ? Names.of(found) + ' ' : "";
		return hit.label().startsWith(type) ? hit.label().substring(type.length()) : hit.label();
	}
}
