package se.lansnat.model.recovery;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What was not saved in a county folder at some moment.
 *
 * @param location where the folder is, as {@link se.lansnat.model.folder.CountyFolder#location()} says
 * @param time     the moment
 * @param steps    how many commands were not saved, 0 where that is not known
 * @param last     what the last of them did, in the user's words; may be empty
 * @param parts    the unsaved parts by file name
 */
public record UnsavedWork(String location, Instant time, int steps, String last, Map<String, UnsavedPart> parts) {

	/**
	 * One part.
	 *
	 * @param base  SHA-256 of the saved version that it was made from; empty where there was none
	 * @param bytes its text form
	 */
	public record UnsavedPart(String base, byte[] bytes) {

		/** Refuses null components. */
		public UnsavedPart {
			Objects.requireNonNull(base);
			Objects.requireNonNull(bytes);
		}
	}

	/** Refuses null components. */
	public UnsavedWork {
		Objects.requireNonNull(location);
		Objects.requireNonNull(time);
		Objects.requireNonNull(last);
		parts = Map.copyOf(parts);
	}
}
