package se.lansnat.model.quickfix;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;

import se.lansnat.model.edit.Edits;

/**
 * One way to put a finding right.
 *
 * @param label   what it does, for the user, as in a menu
 * @param command makes the command for the state that the folder is in when it is called; throws
 *                {@link se.lansnat.model.folder.EditRefusedException} where that can't be done, for example because others refer to what
 *                would be deleted
 */
public record QuickFix(String label, Function<Edits, Command> command) {

	/** Refuses null components. */
	public QuickFix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(command);
	}
}
