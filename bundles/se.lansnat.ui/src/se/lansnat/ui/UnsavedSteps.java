package se.lansnat.ui;

import java.util.ArrayList;
import java.util.List;

import se.lansnat.model.folder.FolderEdit;

/** Counts the steps between what is saved and what is seen: done since, or saved and undone since. */
final class UnsavedSteps {

	private final List<FolderEdit> done = new ArrayList<>();
	private List<FolderEdit> saved = List.of();

	/**
	 * Follows the command stack.
	 *
	 * @param edit the command
	 * @param isDone whether it has been executed or redone, and not undone
	 */
	void follow(FolderEdit edit, boolean isDone) {
		if (isDone) {
			done.add(edit);
		} else {
			done.remove(edit);
		}
	}

	/** What is done now is saved now. */
	void saved() {
		saved = List.copyOf(done);
	}

	/** Nothing can be undone any more, and nothing is unsaved. */
	void clear() {
		done.clear();
		saved = List.of();
	}

	/** {@return how many steps are not saved} */
	int count() {
		int common = 0;
		while (common < done.size() && common < saved.size() && done.get(common) == saved.get(common)) {
			common++;
		}
		return done.size() + saved.size() - 2 * common;
	}
}
