package se.lansnat.ui.table;

/**
 * Something that a cell draws attention to: shown as a symbol in the cell and, in words, when the mouse rests on it.
 *
 * @param kind which symbol
 * @param text what it is about, for the user
 */
public record Mark(Kind kind, String text) {

	/** Which symbol: each has a shape of its own, so that colour is never needed to tell them apart. */
	public enum Kind {
		/** Worth knowing: a circle with an i. */
		NOTE,
		/** To be looked at: a triangle with an exclamation mark. */
		WARNING
	}
}
