package se.lansnat.sync.merge;

import java.util.LinkedHashSet;
import java.util.Set;

/** The three versions of a merge, understood. */
record Versions(Version base, Version ours, Version theirs) {

	Version get(Side side) {
		return switch (side) {
		case BASE -> base;
		case OURS -> ours;
		case THEIRS -> theirs;
		};
	}

	/** {@return the object in a version, or null} */
	Node get(Side side, String id) {
		return get(side).get(id);
	}

	/** {@return the object in the first version that has it: ours, theirs, base} */
	Node any(String id) {
		Node found = ours.get(id);
		found = found == null ? theirs.get(id) : found;
		return found == null ? base.get(id) : found;
	}

	/** {@return every id, in an order that does not depend on which side is which} */
	Set<String> ids() {
		Set<String> ids = new LinkedHashSet<>(base.ids());
		ids.addAll(ours.ids());
		ids.addAll(theirs.ids());
		return ids;
	}
}
