package se.lansnat.model.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Commands that have been executed one after the other already, as one command for the stack. */
final class AppliedCommand extends CompoundCommand {

	AppliedCommand(String label, List<Command> applied) {
		super(MERGE_COMMAND_ALL, label, applied);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** Nothing is left to be done; doing it again after undo is {@link #redo()}. */
	@Override
	public void execute() {
		// done before
	}
}
