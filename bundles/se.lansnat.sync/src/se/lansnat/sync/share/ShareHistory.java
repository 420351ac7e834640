package se.lansnat.sync.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import se.lansnat.sync.merge.Conflict;
import se.lansnat.sync.merge.Differences;
import se.lansnat.sync.merge.ObjectChange;
import se.lansnat.sync.merge.Origin;
import se.lansnat.sync.merge.Origins;

/** Who changed what, when and from what. */
public final class ShareHistory {

	private final Repository repository;
	private final Trees trees;

	ShareHistory(Repository repository) {
		this.repository = repository;
		this.trees = new Trees(repository);
	}

	/**
	 * All versions.
	 *
	 * @return the latest first
	 * @throws IOException if the history cannot be read
	 */
	public List<HistoryEntry> all() throws IOException {
		List<HistoryEntry> entries = new ArrayList<>();
		try (RevWalk walk = walk()) {
			for (RevCommit commit : walk) {
				entries.add(entry(commit, List.of()));
			}
		}
		return entries;
	}

	/**
	 * The versions that changed an object.
	 *
	 * @param id of the object
	 * @return the latest first; a merge is among them only where it decided something anew
	 * @throws IOException if the history cannot be read
	 */
	public List<HistoryEntry> of(String id) throws IOException {
		List<HistoryEntry> entries = new ArrayList<>();
		try (RevWalk walk = walk()) {
			for (RevCommit commit : walk) {
				List<ObjectChange> changes = changes(commit, id);
				if (!changes.isEmpty()) {
					entries.add(entry(commit, changes));
				}
			}
		}
		return entries;
	}

	private RevWalk walk() throws IOException {
		RevWalk walk = new RevWalk(repository);
		ObjectId head = repository.resolve(Remote.BRANCH);
		if (head != null) {
			walk.markStart(walk.parseCommit(head));
		}
		return walk;
	}

	private static HistoryEntry entry(RevCommit commit, List<ObjectChange> changes) {
		return new HistoryEntry(commit.name(), commit.getAuthorIdent().getName(),
				Instant.ofEpochSecond(commit.getAuthorIdent().getWhenAsInstant().getEpochSecond()), commit.getShortMessage(), changes);
	}

	/** What a merge took from one of its parents is that parent's change. */
	private List<ObjectChange> changes(RevCommit commit, String id) throws IOException {
		if (commit.getParentCount() == 0) {
			return changes(null, commit, id);
		}
		List<ObjectChange> changes = new ArrayList<>(changes(commit.getParent(0), commit, id));
		for (int i = 1; i < commit.getParentCount() && !changes.isEmpty(); i++) {
			Set<String> features = new HashSet<>();
			changes(commit.getParent(i), commit, id).forEach(change -> features.add(change.feature()));
			changes.removeIf(change -> !features.contains(change.feature()));
		}
		return changes;
	}

	private List<ObjectChange> changes(RevCommit parent, RevCommit commit, String id) throws IOException {
		try (RevWalk walk = new RevWalk(repository)) {
			RevCommit before = parent == null ? null : walk.parseCommit(parent);
			Set<String> names = trees.differing(before, commit);
			Map<String, byte[]> old = before == null ? Map.of() : trees.files(before, names);
			Map<String, byte[]> now = trees.files(commit, names);
			boolean mentioned = old.values().stream().anyMatch(bytes -> mentions(bytes, id)) || now.values().stream().anyMatch(bytes -> mentions(bytes, id));
			return mentioned ? Differences.between(old, now).stream().filter(change -> change.id().equals(id)).toList() : List.of();
		}
	}

	private static boolean mentions(byte[] part, String id) {
		return new String(part, StandardCharsets.UTF_8).contains(id);
	}

	/** Who brought about what a side has, by the versions since the base. */
	Origins origins(RevCommit side, RevCommit base) {
		return conflict -> {
			try (RevWalk walk = new RevWalk(repository)) {
				walk.markStart(walk.parseCommit(side));
				walk.markUninteresting(walk.parseCommit(base));
				for (RevCommit commit : walk) {
					if (changes(commit, conflict.id()).stream().anyMatch(change -> isAbout(change, conflict))) {
						HistoryEntry found = entry(commit, List.of());
						return Optional.of(new Origin(found.author(), found.time()));
					}
				}
				RevCommit last = walk.parseCommit(side);
				return Optional.of(new Origin(entry(last, List.of()).author(), entry(last, List.of()).time()));
			} catch (IOException e) {
				// That the history cannot be read costs a name in a conflict and nothing else.
				return Optional.empty();
			}
		};
	}

	private static boolean isAbout(ObjectChange change, Conflict conflict) {
		return conflict.feature().isEmpty() || change.feature().equals(conflict.feature());
	}
}
