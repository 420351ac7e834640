package se.lansnat.sync.merge;

import java.util.Optional;

/**
 * What two versions say differently about an object.
 *
 * @param file    name of the part
 * @param id      id of the object
 * @param label   what the object is called in its file; may be empty
 * @param kind    what happened
 * @param feature Ecore name of the feature that changed; empty where the object came, went or was moved
 * @param before  what it was, if anything
 * @param after   what it is, if anything
 */
public record ObjectChange(String file, String id, String label, Kind kind, String feature, Optional<Conflict.Shown> before,
		Optional<Conflict.Shown> after) {

	/** What happened to an object. */
	public enum Kind {
		/** It came. */
		ADDED,
		/** It went. */
		REMOVED,
		/** It is in another place. */
		MOVED,
		/** One of its features has another value. */
		CHANGED
	}
}
