package se.lansnat.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.FolderCommandStack;
import se.lansnat.model.folder.FolderEdit;

/** Changes an open folder through its command stack: not while it is being saved or read, and where it is refused the user is told why. */
final class Editing {

	private final CountyFolder folder;
	private final Edits edits;
	private final Saving saving;
	private final ModelReading reading;

	Editing(CountyFolder folder, Saving saving, ModelReading reading) {
		this.folder = folder;
		this.edits = new Edits(folder);
		this.saving = saving;
		this.reading = reading;
	}

	/** {@return whether the command that is made was executed} */
	boolean execute(Function<Edits, Command> edit) {
		return change(stack -> stack.execute(edit.apply(edits)));
	}

	Optional<FolderEdit> nextUndo() {
		return folder.commandStack().nextUndo();
	}

	Optional<FolderEdit> nextRedo() {
		return folder.commandStack().nextRedo();
	}

	/** {@return what to show afterwards} */
	Optional<EObject> undo() {
		return step(nextUndo(), FolderCommandStack::undo);
	}

	/** {@return what to show afterwards} */
	Optional<EObject> redo() {
		return step(nextRedo(), FolderCommandStack::redo);
	}

	private Optional<EObject> step(Optional<FolderEdit> edit, Consumer<FolderCommandStack> work) {
		return edit.isPresent() && change(work) ? edit.get().subject() : Optional.empty();
	}

	private boolean change(Consumer<FolderCommandStack> work) {
		if (!saving.await()) {
			return false;
		}
		try {
			reading.change(() -> work.accept(folder.commandStack()));
			return true;
		} catch (EditRefusedException e) {
			ErrorReporter.report(Messages.edit_refused, e);
			return false;
		}
	}
}
