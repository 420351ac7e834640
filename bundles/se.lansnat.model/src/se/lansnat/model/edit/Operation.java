package se.lansnat.model.edit;

import java.util.Map;
import java.util.Optional;

/** One change of a script, as it is written: ids and names, no objects yet. */
sealed interface Operation {

	/** Sets a feature; a null value unsets it. */
	record Set(String id, String feature, Object value) implements Operation {
	}

	/** Adds a new object. */
	record Add(String parent, String feature, Optional<String> type, Optional<String> id, Map<String, Object> values)
			implements Operation {
	}

	/** Deletes an object. */
	record Delete(String id, boolean cascade) implements Operation {
	}

	/** Moves an object; the index is {@link Edits#LAST} for the end. */
	record Move(String id, String parent, String feature, int index) implements Operation {
	}
}
