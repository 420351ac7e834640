package se.lansnat.search;

/** A query that cannot be understood: where, why, and what to write. */
public final class QueryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int position;
	private final String remedy;

	QueryException(int position, String message, String remedy) {
		super(message);
		this.position = position;
		this.remedy = remedy;
	}

	/** {@return the place of the character in the query where it is wrong, from 1} */
	public int position() {
		return position;
	}

	/** {@return what to write instead, a sentence in the user's language} */
	public String remedy() {
		return remedy;
	}
}
