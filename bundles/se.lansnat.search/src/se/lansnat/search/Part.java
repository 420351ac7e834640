package se.lansnat.search;

import java.util.List;

/** A query as it was understood. */
sealed interface Part {

	/** Whether a clause must, may or must not be met. */
	enum Occur {
		REQUIRED, OPTIONAL, PROHIBITED
	}

	/** One clause. */
	record Clause(Occur occur, Part part) {
	}

	/**
	 * Several clauses.
	 *
	 * @param alternatives whether any of them will do; else they stand beside each other: all are wanted, or any word where none has all
	 */
	record Group(List<Clause> clauses, boolean alternatives) implements Part {
	}

	/** A clause that counts more or less. */
	record Boosted(Part part, float boost) implements Part {
	}

	/**
	 * A word.
	 *
	 * @param field empty for all
	 * @param text  as it was written
	 * @param start where it begins in the query, from 0
	 */
	record Word(String field, String text, int start) implements Part {
	}

	/** A word with * and ?. */
	record Pattern(String field, String text) implements Part {
	}

	/** A word with at most so many letters wrong. */
	record Near(String field, String text, int edits) implements Part {
	}

	/** Words beside each other, with so many words between them. */
	record Phrase(String field, String text, int slop) implements Part {
	}

	/** Numbers, days or, with text ends, words from one to another; ends are empty where it is open. */
	record Range(String field, String from, String to, boolean withFrom, boolean withTo) implements Part {
	}
}
