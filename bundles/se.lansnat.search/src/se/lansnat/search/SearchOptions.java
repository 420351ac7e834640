package se.lansnat.search;

import java.util.Objects;

/**
 * How to search.
 *
 * @param limit    the most hits that are wanted, 0 or more
 * @param facets   whether to count the hits by county, municipality and so on
 * @param fold     whether &aring;, &auml; and &ouml; are also found as a and o, and the other way round; else they are letters of their own
 * @param synonyms words that stand for the same thing
 */
public record SearchOptions(int limit, boolean facets, boolean fold, Synonyms synonyms) {

	/** Twenty hits, no facets, no folding, the built-in synonyms. */
	public static final SearchOptions DEFAULT = new SearchOptions(20, false, false, Synonyms.builtIn());

	/** Refuses a negative limit and no synonyms. */
	public SearchOptions {
		if (limit < 0) {
			throw new IllegalArgumentException("limit " + limit);
		}
		Objects.requireNonNull(synonyms);
	}

	/**
	 * The same with another limit.
	 *
	 * @param most the most hits that are wanted
	 * @return new options
	 */
	public SearchOptions withLimit(int most) {
		return new SearchOptions(most, facets, fold, synonyms);
	}
}
