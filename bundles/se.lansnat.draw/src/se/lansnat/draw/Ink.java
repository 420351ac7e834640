package se.lansnat.draw;

/** What a colour is for. Painters turn it into a colour of a {@link Palette} or of the user's theme. */
public enum Ink {
	/** The ground that everything stands on. */
	BACKGROUND,
	/** Text to be read. */
	TEXT,
	/** Text that accompanies: numbers along an axis. */
	FAINT_TEXT,
	/** The line that values start from. */
	AXIS,
	/** Lines that help the eye. */
	GRID,
	/** A value. */
	BAR,
	/** The value that the user has selected; never told by the colour alone. */
	MARKED_BAR
}
