package se.lansnat.sync.merge;

/** One of the three versions of a merge. */
public enum Side {
	/** The version that both others come from. */
	BASE,
	/** The version that is merged into. */
	OURS,
	/** The version that is merged. */
	THEIRS;

	/** {@return the other of the two descendants} */
	Side other() {
		return this == OURS ? THEIRS : OURS;
	}
}
