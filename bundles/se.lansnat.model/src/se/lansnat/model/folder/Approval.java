package se.lansnat.model.folder;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

import se.lansnat.model.MunicipalProgramme;

/** Approves a programme: what is approved is frozen even where the programme was approved before. */
public final class Approval extends CompoundCommand {

	private final MunicipalProgramme programme;

	/**
	 * An approval.
	 *
	 * @param label     what it does, as after "Undo: " in a menu
	 * @param programme what is approved
	 * @param commands  give it the status and the decision
	 */
	public Approval(String label, MunicipalProgramme programme, List<Command> commands) {
		super(MERGE_COMMAND_ALL, label, commands);
		this.programme = programme;
	}

	MunicipalProgramme programme() {
		return programme;
	}
}
