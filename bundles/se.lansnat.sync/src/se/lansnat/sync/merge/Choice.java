package se.lansnat.sync.merge;

/** How a conflict is decided. */
public enum Choice {
	/** As in our version. */
	OURS,
	/** As in their version. */
	THEIRS,
	/** As before both changes. */
	BASE,
	/** By a value that the decision gives; possible where a feature has one. */
	VALUE;

	/** {@return the version that is taken; a value has none and counts as ours} */
	Side side() {
		return this == THEIRS ? Side.THEIRS : this == BASE ? Side.BASE : Side.OURS;
	}
}
