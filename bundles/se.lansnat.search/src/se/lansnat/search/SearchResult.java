package se.lansnat.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total       so many objects
 * @param tookMs      in so many milliseconds
 * @param hits        the best, by score and then by id
 * @param facets      by the name of the facet, the number of objects for each of its values, the most frequent first; empty unless asked
 *                    for
 * @param suggestions the query with words that nobody has written replaced by those that are most like them
 */
public record SearchResult(long total, long tookMs, List<SearchHit> hits, Map<String, Map<String, Long>> facets, List<String> suggestions) {
}
