package se.lansnat.ui.editors;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.names.Names;
import se.lansnat.ui.table.InvalidInputException;

/** What users can do with the objects of a table, each as one command of the county. */
final class ObjectEdits {

	/** As many refused cells as can be read in a dialog. */
	private static final int MOST_TOLD = 5;

	private final Predicate<Function<Edits, Command>> executor;
	private final Consumer<String> refusal;

	/**
	 * Edits of a county.
	 *
	 * @param executor executes what it gets as one step, and answers whether it was done
	 * @param refusal tells the user why a cell did not take a value
	 */
	ObjectEdits(Predicate<Function<Edits, Command>> executor, Consumer<String> refusal) {
		this.executor = executor;
		this.refusal = refusal;
	}

	/**
	 * Gives a cell a value.
	 *
	 * @param <V> the values
	 * @param change what the cell does
	 * @param row the row object
	 * @param what the column, in the middle of a sentence
	 * @param value the value, null to empty the cell
	 */
	<V> void apply(CellChange<V> change, EObject row, String what, V value) {
		Batch batch = new Batch();
		try {
			change.into(batch, row, value);
		} catch (InvalidInputException e) {
			refuse(List.of(refusal(what, row, e)));
			return;
		}
		execute(batch, NLS.bind(Messages.edit_set, what, Names.of(row)));
	}

	/** {@return what is said of a cell that cannot have a value} */
	static String refusal(String what, EObject row, InvalidInputException reason) {
		return NLS.bind(Messages.edit_refused, new Object[] { what, Names.of(row), reason.getMessage() });
	}

	/** Tells what was refused, if anything: the first few, and how many more. */
	void refuse(List<String> refused) {
		if (!refused.isEmpty()) {
			String more = refused.size() > MOST_TOLD ? "\n" + NLS.bind(Messages.edit_refusedMore, refused.size() - MOST_TOLD) : "";
			refusal.accept(String.join("\n", refused.subList(0, Math.min(MOST_TOLD, refused.size()))) + more);
		}
	}

	/**
	 * Executes a batch as one step, unless it changes nothing.
	 *
	 * @param batch the changes
	 * @param label what it does, where it is more than a single command
	 */
	void execute(Batch batch, String label) {
		if (batch.isEmpty()) {
			return;
		}
		executor.test(edits -> {
			List<Command> commands = batch.commands(edits);
			return commands.size() == 1 ? commands.get(0) : edits.together(label, commands);
		});
	}

	/**
	 * Adds an object at the end.
	 *
	 * @param programme where
	 * @param contents a containment feature of it
	 * @param object a new object
	 * @return whether it was not refused
	 */
	boolean add(MunicipalProgramme programme, EReference contents, EObject object) {
		return executor.test(edits -> edits.add(programme, contents, object, Edits.LAST));
	}

	/**
	 * Deletes objects that nothing else refers to.
	 *
	 * @param objects what to delete, at least one
	 */
	void delete(Collection<? extends EObject> objects) {
		executor.test(edits -> edits.delete(objects, false));
	}

	/**
	 * Deletes objects with whatever refers to them.
	 *
	 * @param objects what to delete, at least one
	 */
	void deleteWithReferrers(Collection<? extends EObject> objects) {
		executor.test(edits -> edits.delete(objects, true));
	}

	/**
	 * Deletes objects and the references to them.
	 *
	 * @param objects what to delete, at least one
	 */
	void deleteClearing(Collection<? extends EObject> objects) {
		executor.test(edits -> edits.deleteClearing(objects));
	}
}
