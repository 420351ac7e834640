package se.lansnat.search;

import java.util.Objects;

/**
 * How to search.
 *
 * @param limit    the most hits that are wanted, 0 or more
 * @param facets   whether to count the hits by county, municipality and so on
 * @param fold     whether &aring;, &auml; and &ouml; are also found as a and o, and the other way round; else they are letters of their own
 * @param synonyms words that stand for the same thing
 * @param sort     Ecore name of the feature whose values order the hits, or {@code type}, {@code label}, {@code county},
 *                 {@code municipality}, {@code section} or {@code file}; empty for the best first. Numbers and days as such, texts as
 *                 Swedes sort them, what has none last
 * @param falling  whether the last comes first
 */
public record SearchOptions(int limit, boolean facets, boolean fold, Synonyms synonyms, String sort, boolean falling) {

	/** Twenty hits, no facets, no folding, the built-in synonyms. */
	public static final SearchOptions DEFAULT = new SearchOptions(20, false, false, Synonyms.builtIn());

	/**
	 * The best first.
	 *
	 * @param limit    the most hits that are wanted, 0 or more
	 * @param facets   whether to count the hits by county, municipality and so on
	 * @param fold     whether dots and rings over letters make no difference
	 * @param synonyms words that stand for the same thing
	 */
	public SearchOptions(int limit, boolean facets, boolean fold, Synonyms synonyms) {
		this(limit, facets, fold, synonyms, "", false);
	}

	/** Refuses a negative limit, no synonyms and no order. */
	public SearchOptions {
		if (limit < 0) {
			throw new IllegalArgumentException("limit " + limit);
		}
		Objects.requireNonNull(synonyms);
		Objects.requireNonNull(sort);
	}

	/**
	 * The same with another limit.
	 *
	 * @param most the most hits that are wanted
	 * @return new options
	 */
	public SearchOptions withLimit(int most) {
		return new SearchOptions(most, facets, fold, synonyms, sort, falling);
	}

	/**
	 * The same in another order.
	 *
	 * @param field what orders the hits, see {@link #sort}
	 * @param down  whether the last comes first
	 * @return new options
	 */
	public SearchOptions withSort(String field, boolean down) {
		return new SearchOptions(limit, facets, fold, synonyms, field, down);
	}
}
