package se.lansnat.sync.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.storage.Sha256;

/** Merges files that are not taken apart: approved versions, what other programs put into a folder, and parts of newer programs. */
final class WholeFiles {

	private final Verdicts verdicts;

	WholeFiles(Verdicts verdicts) {
		this.verdicts = verdicts;
	}

	/** {@return the content after the merge, or null for no file; any of the three may be null} */
	byte[] merge(String name, byte[] base, byte[] ours, byte[] theirs) {
		if (PartFiles.isFrozen(name)) {
			// What was approved stays, and is what its name says.
			return isIntact(name, ours) || theirs == null ? ours : theirs;
		}
		if (Arrays.equals(base, ours)) {
			return theirs;
		}
		if (Arrays.equals(base, theirs)) {
			return ours;
		}
		return switch (verdicts.side(new Conflict(name, "", ConflictKind.FILE_DIFFERS, name, "", shown(base), shown(ours), shown(theirs),
				Set.of()))) {
		case BASE -> base;
		case OURS -> ours;
		case THEIRS -> theirs;
		};
	}

	private static boolean isIntact(String name, byte[] content) {
		return content != null && name.contains(Sha256.of(content).substring(0, 16));
	}

	private static Optional<Conflict.Shown> shown(byte[] content) {
		return Optional.ofNullable(content)
				.map(bytes -> new Conflict.Shown(List.of("SHA-256 " + Sha256.of(bytes)), false, Conflict.Type.TEXT));
	}
}
