package se.lansnat.sync.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.ChangeLog;

/** Says who brought the values of one side about, and when. */
@FunctionalInterface
public interface Origins {

	/** Where nobody knows. */
	Origins UNKNOWN = conflict -> Optional.empty();

	/**
	 * Who brought about what the side has.
	 *
	 * @param conflict a conflict
	 * @return who and when, if that is known
	 */
	Optional<Origin> of(Conflict conflict);

	/**
	 * Takes a change log as the source.
	 *
	 * @param log its lines, oldest first
	 * @return the latest that changed the feature, or else the object or one whose fate hangs on the decision
	 */
	static Origins of(List<ChangeLog.Entry> log) {
		Map<Change, Origin> latest = new HashMap<>();
		Map<String, Origin> ofObject = new HashMap<>();
		for (ChangeLog.Entry entry : log) {
			Origin origin = new Origin(entry.author(), entry.time());
			for (Change change : entry.changes()) {
				latest.put(change, origin);
				ofObject.put(change.id(), origin);
			}
		}
		return conflict -> Stream.concat(
				Stream.of(latest.get(new Change(conflict.id(), conflict.feature())), ofObject.get(conflict.id())),
				conflict.covers().stream().sorted().map(ofObject::get)).filter(Objects::nonNull).findFirst();
	}
}
