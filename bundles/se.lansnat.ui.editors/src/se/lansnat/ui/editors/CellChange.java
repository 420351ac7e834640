package se.lansnat.ui.editors;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.ui.table.InvalidInputException;

/**
 * What a cell does to its row object when it gets another value.
 *
 * @param <V> the values of the column
 */
@FunctionalInterface
interface CellChange<V> {

	/**
	 * Adds the change to a batch.
	 *
	 * @param batch what becomes one command
	 * @param row the row object
	 * @param value the value, null to empty the cell
	 * @throws InvalidInputException if this row cannot have the value; nothing has been added then
	 */
	void into(Batch batch, EObject row, V value) throws InvalidInputException;
}
