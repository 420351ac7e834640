package se.lansnat.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Earlier versions of every part, in {@link MachineFiles#BACKUPS}. A save moves the versions it replaces or deletes there, all
 * with the same generation number; the number gives the order, the time is only shown. A bounded number is kept per part, the
 * newest.
 */
public final class Backups {

	/** How many versions of a part are kept unless told otherwise. */
	public static final int DEFAULT_VERSIONS = 10;

	private static final int HASH_DIGITS = 16;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
	private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{6,18})\\.([^.]+Z)\\.([0-9a-f]{16})");
	private static final Comparator<Backup> NEWEST_FIRST = Comparator.comparingLong(Backup::generation).reversed()
			.thenComparing(Backup::part);

	private final FileLayer files;
	private final Clock clock;
	private final int versions;

	/**
	 * @param files    the folder
	 * @param clock    gives the times shown
	 * @param versions how many versions of a part are kept, at least 1
	 */
	public Backups(FileLayer files, Clock clock, int versions) {
		if (versions < 1) {
			throw new IllegalArgumentException("versions: " + versions);
		}
		this.files = files;
		this.clock = clock;
		this.versions = versions;
	}

	/**
	 * All backups of the folder.
	 *
	 * @return newest first
	 * @throws StorageException when they cannot be listed
	 */
	public List<Backup> list() throws StorageException {
		try {
			List<Backup> backups = new ArrayList<>();
			for (FileEntry entry : files.list(MachineFiles.BACKUPS)) {
				Matcher name = NAME.matcher(entry.name());
				Optional<Instant> saved = name.matches() ? time(name.group(3)) : Optional.empty();
				if (entry.isFile() && saved.isPresent()) {
					backups.add(new Backup(name.group(1), Long.parseLong(name.group(2)), saved.get(), name.group(4),
							MachineFiles.BACKUPS + "/" + entry.name()));
				}
			}
			backups.sort(NEWEST_FIRST);
			return backups;
		} catch (IOException e) {
			throw Failures.restoring(files, e);
		}
	}

	/**
	 * The backups of one part.
	 *
	 * @param part its name; the part itself may be gone
	 * @return newest first
	 * @throws StorageException when they cannot be listed
	 */
	public List<Backup> list(String part) throws StorageException {
		return list().stream().filter(b -> b.part().equals(part)).toList();
	}

	/**
	 * Reads a backup and checks that it is what was saved.
	 *
	 * @param backup from {@link #list()}
	 * @return its bytes
	 * @throws StorageException when it is gone, cannot be read or is damaged
	 */
	public byte[] read(Backup backup) throws StorageException {
		try (InputStream in = files.open(backup.file())) {
			byte[] bytes = in.readAllBytes();
			check(backup, Sha256.of(bytes));
			return bytes;
		} catch (NoSuchFileException e) {
			throw Failures.missingBackup(files, backup, e);
		} catch (IOException e) {
			throw Failures.restoring(files, e);
		}
	}

	/**
	 * Puts earlier versions back, all or none, as one save: what they replace goes to the backups.
	 *
	 * @param lock   the right to change this folder
	 * @param chosen at most one per part
	 * @throws StorageException when one is gone or damaged or the save fails; nothing has then changed
	 */
	public void restore(FolderLock lock, Collection<Backup> chosen) throws StorageException {
		try (FolderTransaction save = FolderTransaction.begin(lock, this)) {
			for (Backup backup : chosen) {
				save.put(backup.part(), out -> copy(backup, out));
			}
			save.commit();
		}
	}

	private void copy(Backup backup, OutputStream out) throws IOException {
		try (InputStream in = files.open(backup.file())) {
			check(backup, Sha256.copy(in, out));
		} catch (NoSuchFileException e) {
			throw Failures.missingBackup(files, backup, e);
		}
	}

	private void check(Backup backup, String hash) throws StorageException {
		if (!hash.startsWith(backup.hash())) {
			throw Failures.damagedBackup(files, backup);
		}
	}

	/** Starts a generation. */
	Keeping keeping() throws StorageException {
		return new Keeping(list());
	}

	/** Deletes what is more than the bound; what cannot be deleted now is tried again after the next save. */
	void prune() {
		try {
			Map<String, Integer> seen = new HashMap<>();
			for (Backup backup : list()) {
				if (seen.merge(backup.part(), 1, Integer::sum) > versions) {
					files.delete(backup.file());
				}
			}
		} catch (IOException e) {
			// too many backups do no harm, and the save itself has succeeded
		}
	}

	private static Optional<Instant> time(String text) {
		try {
			return Optional.of(TIME.parse(text, Instant::from));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The versions that one save puts aside. */
	final class Keeping {

		private final Map<String, Backup> newest = new HashMap<>();
		private final long generation;
		private final String time = TIME.format(clock.instant());
		private final List<String> made = new ArrayList<>();

		private Keeping(List<Backup> existing) {
			existing.forEach(b -> newest.putIfAbsent(b.part(), b));
			generation = existing.isEmpty() ? 1 : existing.get(0).generation() + 1;
		}

		/**
		 * Keeps the version that a part has on disk now. The backup is a second name of the part's file where the file system can
		 * do that: the part is renamed over next, which leaves the file to the backup.
		 *
		 * @param hash the version's SHA-256
		 * @return the file that holds it
		 */
		String keep(String part, String hash) throws IOException {
			Backup last = newest.get(part);
			if (last != null && hash.startsWith(last.hash()) && hash.equals(Sha256.of(files, last.file()))) {
				return last.file();
			}
			String file = file(part, hash);
			try {
				files.link(part, file);
			} catch (UnsupportedOperationException | IOException e) {
				copy(part, file);
			}
			return file;
		}

		/**
		 * Keeps a copy of a version that comes: no second name, for what writes into the part would then write into the backup.
		 *
		 * @param staged the file that the version is in now
		 * @param hash   the version's SHA-256
		 */
		void copy(String staged, String part, String hash) throws IOException {
			copy(staged, file(part, hash));
		}

		private String file(String part, String hash) {
			String file = MachineFiles.BACKUPS + "/" + part + "." + String.format("%06d", generation) + "." + time + "."
					+ hash.substring(0, HASH_DIGITS);
			made.add(file);
			return file;
		}

		private void copy(String part, String file) throws IOException {
			files.delete(file);
			try (InputStream in = files.open(part); NewFile out = files.create(file)) {
				in.transferTo(out);
				out.sync();
			}
		}

		/** Makes what was kept safe against power loss. */
		void sync() throws IOException {
			if (!made.isEmpty()) {
				files.syncDirectory(MachineFiles.BACKUPS);
			}
		}

		/** Takes back what was kept, after a save that failed. */
		void discard() throws IOException {
			for (String file : made) {
				files.delete(file);
			}
		}
	}
}
