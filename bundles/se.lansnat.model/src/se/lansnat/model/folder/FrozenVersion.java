package se.lansnat.model.folder;

import java.util.Optional;

import se.lansnat.model.MunicipalProgramme;

/**
 * The content of an approved version.
 *
 * @param state     whether it is there and what was approved
 * @param file      name of its file; of one that is missing the name that it had
 * @param programme the programme as it was approved, with the ids that it had; in no folder, so that nothing can change it there and no
 *                  search for an id finds it. Empty if and only if it is not {@link State#INTACT}
 */
public record FrozenVersion(State state, String file, Optional<MunicipalProgramme> programme) {

	/** Whether a frozen file can be relied on. */
	public enum State {
		/** It is what was approved. */
		INTACT,
		/** There is no such file, or the record of the version names none. */
		MISSING,
		/** It is not what was approved, by its hash, or cannot be understood. */
		DAMAGED
	}
}
