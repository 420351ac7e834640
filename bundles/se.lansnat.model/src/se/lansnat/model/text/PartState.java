package se.lansnat.model.text;

/** What can be done with a part. */
public enum PartState {
	/** It can be read and changed. */
	EDITABLE,
	/** It can be read as far as this program understands it, but is never written: a newer major schema. */
	READ_ONLY,
	/** Nothing could be read from it, and it is never written. */
	UNAVAILABLE
}
