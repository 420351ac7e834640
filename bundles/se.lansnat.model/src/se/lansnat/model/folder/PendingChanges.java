package se.lansnat.model.folder;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was done since the last save, for the change log. What was undone again before a save never happened. */
final class PendingChanges {

	private record Entry(FolderEdit edit, ChangeLog.Action action, Instant time) {
	}

	private final String author;
	private final Clock clock;
	private final List<Entry> entries = new ArrayList<>();
	/** Edits that the log has already. */
	private final Set<FolderEdit> logged = new HashSet<>();

	PendingChanges(String author, Clock clock) {
		this.author = author;
		this.clock = clock;
	}

	void done(FolderEdit edit) {
		add(edit, ChangeLog.Action.DO);
	}

	void undone(FolderEdit edit) {
		if (!takeBack(edit)) {
			add(edit, ChangeLog.Action.UNDO);
		}
	}

	void redone(FolderEdit edit) {
		if (!takeBack(edit)) {
			add(edit, logged.contains(edit) ? ChangeLog.Action.REDO : ChangeLog.Action.DO);
		}
	}

	List<ChangeLog.Entry> list() {
		return entries.stream().map(entry -> new ChangeLog.Entry(entry.time(), author, entry.action(), entry.edit().getLabel(),
				List.copyOf(entry.edit().changes()))).toList();
	}

	/** The oldest so many are in the log now. */
	void written(int count) {
		List<Entry> done = entries.subList(0, Math.min(count, entries.size()));
		done.forEach(entry -> logged.add(entry.edit()));
		done.clear();
	}

	/** Everything was thrown away. */
	void clear() {
		entries.clear();
		logged.clear();
	}

	private void add(FolderEdit edit, ChangeLog.Action action) {
		entries.add(new Entry(edit, action, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
	}

	private boolean takeBack(FolderEdit edit) {
		int last = entries.size() - 1;
		if (last >= 0 && entries.get(last).edit() == edit) {
			entries.remove(last);
			return true;
		}
		return false;
	}
}
