package se.lansnat.model.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.storage.StorageException.Kind;

/** Turns failures into what the user reads. A failure that already is a {@link StorageException} is passed on as it is. */
final class Failures {

	/** Below this much free space an unexplained failure to write is a full disk. */
	private static final long NO_SPACE_BYTES = 64 * 1024;

	/** The system's words for ENOSPC, EDQUOT and EROFS, English and Swedish, since Java has no exceptions for them. */
	private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded", "inget utrymme kvar",
			"kvot", "inte tillr\u00e4ckligt med");
	private static final List<String> READ_ONLY = List.of("read-only file system", "skrivskydda", "endast l\u00e4sbart filsystem",
			"operation not permitted", "permission denied", "access is denied");

	private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private Failures() {
	}

	static StorageException opening(String folder, IOException e) {
		return wrap(e, Messages.opening, Long.MAX_VALUE, folder);
	}

	static StorageException creating(String folder, IOException e) {
		return wrap(e, Messages.creating, Long.MAX_VALUE, folder);
	}

	static StorageException saving(FileLayer files, Collection<String> parts, IOException e) {
		return wrap(e, Messages.saving, files.usableSpace(), names(parts), files.location(FileLayer.ROOT));
	}

	static StorageException savingUnsure(FileLayer files, Collection<String> parts, IOException e) {
		return new StorageException(Kind.PENDING, NLS.bind(Messages.savingUnsure, new Object[] {names(parts),
				files.location(FileLayer.ROOT), reason(kind(e, files.usableSpace()), e)}), e);
	}

	static StorageException recovering(FileLayer files, IOException e) {
		return wrap(e, Messages.recovering, files.usableSpace(), files.location(FileLayer.ROOT));
	}

	static StorageException reading(FileLayer files, String name, IOException e) {
		return wrap(e, Messages.reading, Long.MAX_VALUE, files.location(name));
	}

	static StorageException locking(FileLayer files, IOException e) {
		return wrap(e, Messages.locking, files.usableSpace(), files.location(FileLayer.ROOT));
	}

	static StorageException restoring(FileLayer files, IOException e) {
		return wrap(e, Messages.restoring, Long.MAX_VALUE, files.location(MachineFiles.BACKUPS));
	}

	static StorageException outside(String folder, String name) {
		return new StorageException(Kind.OUTSIDE, NLS.bind(Messages.outside, folder, name), null);
	}

	static StorageException partName(FileLayer files, String name) {
		return new StorageException(Kind.OUTSIDE, NLS.bind(Messages.partName, files.location(FileLayer.ROOT), name), null);
	}

	static StorageException link(String folder, String name) {
		return new StorageException(Kind.OUTSIDE, NLS.bind(Messages.link, folder, name), null);
	}

	static FolderLockedException locked(FileLayer files, LockOwner owner) {
		String folder = files.location(FileLayer.ROOT);
		if (owner == null) {
			return new FolderLockedException(NLS.bind(Messages.lockedByUnknown, folder), null);
		}
		String since = SINCE.format(owner.since().atZone(ZoneId.systemDefault()));
		return new FolderLockedException(NLS.bind(Messages.locked,
				new Object[] {folder, owner.user(), owner.host(), since, Long.toString(owner.pid())}), owner);
	}

	static StorageException busyWriting(FileLayer files, Collection<String> parts) {
		return new StorageException(Kind.BUSY,
				NLS.bind(Messages.busyWriting, files.location(FileLayer.ROOT), names(parts)), null);
	}

	static StorageException busyReading(FileLayer files) {
		return new StorageException(Kind.BUSY, NLS.bind(Messages.busyReading, files.location(FileLayer.ROOT)), null);
	}

	static StorageException changed(FileLayer files, String part) {
		return new StorageException(Kind.CHANGED, NLS.bind(Messages.changed, files.location(part)), null);
	}

	static StorageException damagedJournal(FileLayer files) {
		return new StorageException(Kind.DAMAGED, NLS.bind(Messages.damagedJournal, files.location(MachineFiles.JOURNAL),
				files.location(MachineFiles.BACKUPS)), null);
	}

	static StorageException damagedParts(FileLayer files, Collection<String> parts) {
		return new StorageException(Kind.DAMAGED, NLS.bind(Messages.damagedParts, new Object[] {String.join(", ", parts),
				files.location(MachineFiles.BACKUPS), files.location(MachineFiles.JOURNAL)}), null);
	}

	static StorageException damagedBackup(FileLayer files, Backup backup) {
		return new StorageException(Kind.DAMAGED, NLS.bind(Messages.damagedBackup, files.location(backup.file())), null);
	}

	static StorageException missingBackup(FileLayer files, Backup backup, IOException e) {
		return new StorageException(Kind.GONE, NLS.bind(Messages.missingBackup, files.location(backup.file())), e);
	}

	static StorageException missingPart(FileLayer files, String part, IOException e) {
		return new StorageException(Kind.GONE, NLS.bind(Messages.missingPart, files.location(part)), e);
	}

	static String unguarded(FileLayer files) {
		return NLS.bind(Messages.unguarded, files.location(FileLayer.ROOT));
	}

	/** The text of a failure has the places it concerns and then the reason, which says what to do. */
	private static StorageException wrap(IOException e, String text, long usableSpace, String... places) {
		if (e instanceof StorageException known) {
			return known;
		}
		Kind kind = kind(e, usableSpace);
		Object[] values = new Object[places.length + 1];
		System.arraycopy(places, 0, values, 0, places.length);
		values[places.length] = reason(kind, e);
		return new StorageException(kind, NLS.bind(text, values), e);
	}

	private static Kind kind(IOException e, long usableSpace) {
		String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		if (e instanceof AccessDeniedException || e.getCause() instanceof ReadOnlyFileSystemException
				|| READ_ONLY.stream().anyMatch(words::contains)) {
			return Kind.NO_PERMISSION;
		}
		if (FULL.stream().anyMatch(words::contains) || usableSpace < NO_SPACE_BYTES) {
			return Kind.NO_SPACE;
		}
		if (e instanceof NoSuchFileException) {
			return Kind.GONE;
		}
		return e.getClass() == FileSystemException.class && words.contains("another process") ? Kind.BUSY : Kind.IO;
	}

	private static String reason(Kind kind, IOException e) {
		return switch (kind) {
			case NO_SPACE -> Messages.reasonNoSpace;
			case NO_PERMISSION -> Messages.reasonNoPermission;
			case GONE -> Messages.reasonGone;
			case BUSY -> Messages.reasonBusy;
			default -> e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException ? Messages.reasonNotFolder
					: NLS.bind(Messages.reasonIo, words(e));
		};
	}

	/** What the system said, without what it adds for programmers. */
	private static String words(IOException e) {
		String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
		return reason == null || reason.isBlank() ? e.getClass().getSimpleName() : reason;
	}

	/** At most three names: a save of a whole county would fill the window. */
	private static String names(Collection<String> parts) {
		List<String> all = List.copyOf(parts);
		return all.size() <= 3 ? String.join(", ", all)
				: NLS.bind(Messages.parts, String.join(", ", all.subList(0, 3)), all.size() - 3);
	}
}
