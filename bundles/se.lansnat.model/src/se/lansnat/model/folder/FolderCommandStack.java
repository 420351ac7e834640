package se.lansnat.model.folder;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The one command stack of a folder. Every command becomes a {@link FolderEdit}, which knows the parts it touched; a command that
 * fails, touches a part that must not be written, or leaves a text that no file can hold is taken back whole.
 */
public final class FolderCommandStack extends BasicCommandStack {

	private final boolean writable;
	private final PendingChanges pending;
	private final Consumer<FolderEdit> listener;
	private long lastRevision;

	FolderCommandStack(boolean writable, PendingChanges pending, Consumer<FolderEdit> listener) {
		this.writable = writable;
		this.pending = pending;
		this.listener = listener;
	}

	/**
	 * Executes a command as one step of undo.
	 *
	 * @param command any EMF command on objects of the folder
	 * @throws EditRefusedException if the folder or a part that the command touches must not be written, or the command cannot be
	 *                              executed or would leave a text with a character that no file can hold; nothing has then changed
	 */
	@Override
	public void execute(Command command) {
		if (!writable) {
			throw EditRefusedException.folderReadOnly();
		}
		if (command == null || !command.canExecute()) {
			throw EditRefusedException.notExecutable();
		}
		FolderEdit edit = new FolderEdit(command, ++lastRevision);
		super.execute(edit);
		pending.done(edit);
		listener.accept(edit);
	}

	/** {@return what {@link #undo()} takes back, if anything} */
	public Optional<FolderEdit> nextUndo() {
		return Optional.ofNullable((FolderEdit) getUndoCommand());
	}

	/** {@return what {@link #redo()} does again, if anything} */
	public Optional<FolderEdit> nextRedo() {
		return Optional.ofNullable((FolderEdit) getRedoCommand());
	}

	@Override
	public void undo() {
		Optional<FolderEdit> edit = nextUndo();
		super.undo();
		edit.ifPresent(pending::undone);
		edit.ifPresent(listener);
	}

	@Override
	public void redo() {
		Optional<FolderEdit> edit = nextRedo();
		super.redo();
		edit.ifPresent(pending::redone);
		edit.ifPresent(listener);
	}

	/** The base class would only log it, and the user would believe that the command worked. */
	@Override
	protected void handleError(Exception exception) {
		throw exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
	}
}
