package se.lansnat.model.folder;

/** Is told what happens to a folder, in the thread in which it happens, after it happened. */
public interface FolderListener {

	/**
	 * A command was executed, undone or redone.
	 *
	 * @param edit what changed
	 */
	default void edited(FolderEdit edit) {
		// nothing by default
	}

	/** The dirty parts were saved. */
	default void saved() {
		// nothing by default
	}

	/** Everything was read anew: all objects were replaced, and the command stack is empty. */
	default void reloaded() {
		// nothing by default
	}

	/** The folder was closed. */
	default void closed() {
		// nothing by default
	}
}
