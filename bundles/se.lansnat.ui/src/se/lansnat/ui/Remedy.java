package se.lansnat.ui;

import java.util.Objects;

/**
 * Something that the user can do at once about a failure.
 *
 * @param label the button's label
 * @param work  done in the UI thread after the failure has been told
 */
public record Remedy(String label, Runnable work) {

	/** Refuses null components. */
	public Remedy {
		Objects.requireNonNull(label);
		Objects.requireNonNull(work);
	}
}
