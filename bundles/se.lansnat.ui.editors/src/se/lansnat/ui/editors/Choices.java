package se.lansnat.ui.editors;

import java.util.List;

/** A type of cells whose values are chosen among others: they are offered in a list while something is typed. */
interface Choices {

	/** {@return what can be chosen now, in the order to offer it} */
	List<String> choices();

	/** {@return whether several can be chosen, with semicolons between them} */
	default boolean several() {
		return false;
	}
}
