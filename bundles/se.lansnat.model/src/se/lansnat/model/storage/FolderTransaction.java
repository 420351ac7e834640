package se.lansnat.model.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Saves several parts as one: after {@link #commit()} all of them are changed and on the disk, or, if anything fails or the power goes,
 * none is. New versions are written beside the journal as they are put; the parts themselves are touched only by the commit.
 *
 * <pre>
 * try (FolderTransaction save = FolderTransaction.begin(lock, backups)) {
 * 	save.put("county.lansnat", out -&gt; write(county, out));
 * 	save.delete("programme-1814.lansnat");
 * 	save.commit();
 * }
 * </pre>
 */
public final class FolderTransaction implements AutoCloseable {

	private static final int BUFFER = 64 * 1024;

	private final FolderLock lock;
	private final FileLayer files;
	private final Backups backups;
	/** SHA-256 of the new version of each part, null where it is deleted. */
	private final Map<String, String> changes = new LinkedHashMap<>();
	private final Map<String, String> expected = new LinkedHashMap<>();
	private final Set<String> keptForGood = new HashSet<>();
	private final Set<String> namesInUse = new TreeSet<>();
	private boolean open = true;

	private FolderTransaction(FolderLock lock, Backups backups) {
		this.lock = lock;
		this.files = lock.files();
		this.backups = backups;
	}

	/**
	 * Starts a save. One that was interrupted is completed or undone first.
	 *
	 * @param lock    the right to change the folder; has one save at a time, another is an {@link IllegalStateException}
	 * @param backups of the same folder
	 * @return the save, to be closed
	 * @throws StorageException when an interrupted save can neither be completed nor undone
	 */
	public static FolderTransaction begin(FolderLock lock, Backups backups) throws StorageException {
		lock.startSaving();
		boolean begun = false;
		try {
			Recovery.run(lock, backups);
			begun = true;
			return new FolderTransaction(lock, backups);
		} finally {
			if (!begun) {
				lock.stopSaving();
			}
		}
	}

	/**
	 * Gives a part a new version; creates the part if there is none. The content is on the disk when this returns, but not yet the
	 * part.
	 *
	 * @param part    a plain file name, not yet named in this save
	 * @param content written at once, in one pass
	 * @return the SHA-256 of what was written
	 * @throws StorageException when it cannot be written; the save is then over and has left no trace
	 */
	public String put(String part, Content content) throws StorageException {
		claim(part);
		String staged = MachineFiles.staged(part);
		boolean written = false;
		try {
			changes.put(part, null);
			String hash;
			try (NewFile file = files.create(staged)) {
				DigestOutputStream digest = new DigestOutputStream(file, Sha256.digest());
				OutputStream out = new BufferedOutputStream(digest, BUFFER);
				content.writeTo(out);
				out.flush();
				file.sync();
				hash = Sha256.hex(digest.getMessageDigest().digest());
			}
			changes.put(part, hash);
			written = true;
			return hash;
		} catch (IOException e) {
			throw Failures.saving(files, List.of(part), e);
		} finally {
			if (!written) {
				close();
			}
		}
	}

	/**
	 * Gives the folder a part that is never to change. A copy of it goes to the backups at once: no later save will put it there.
	 *
	 * @param part    a plain file name, not yet named in this save
	 * @param content written at once, in one pass
	 * @throws StorageException when it cannot be written; the save is then over and has left no trace
	 */
	public void putForGood(String part, Content content) throws StorageException {
		put(part, content);
		keptForGood.add(part);
	}

	/**
	 * Deletes a part; its last version stays among the backups. A part that does not exist is left so.
	 *
	 * @param part a plain file name, not yet named in this save
	 * @throws StorageException when no part can have that name
	 */
	public void delete(String part) throws StorageException {
		claim(part);
		changes.put(part, null);
	}

	/**
	 * Saves only if a part on disk is still the version that was read: another program (Git, an editor) may have changed it.
	 *
	 * @param part   a plain file name
	 * @param sha256 of that version, {@link Sha256#of(byte[])}; null when there was no such part
	 */
	public void expect(String part, String sha256) {
		expected.put(part, sha256);
	}

	/**
	 * Carries the save out. Parts whose new version equals the one on disk are left alone.
	 *
	 * @throws StorageException when it failed; the folder is then as before ({@link StorageException.Kind#PENDING}: will be whole, as
	 *                          before or after, at the next save or opening) and the save is over
	 */
	public void commit() throws StorageException {
		if (!open) {
			throw new IllegalStateException("This save is over");
		}
		try {
			for (Map.Entry<String, String> e : expected.entrySet()) {
				if (!Objects.equals(e.getValue(), Sha256.of(files, e.getKey()))) {
					throw Failures.changed(files, e.getKey());
				}
			}
			new Commit(lock, backups).run(changes, keptForGood);
		} catch (IOException e) {
			throw Failures.saving(files, changes.keySet(), e);
		} finally {
			close();
		}
	}

	/** Ends the save; without a commit nothing has happened. */
	@Override
	public void close() {
		if (!open) {
			return;
		}
		open = false;
		try {
			if (files.find(MachineFiles.JOURNAL).isEmpty()) {
				Recovery.clearLeftovers(files);
			}
		} catch (IOException e) {
			// the next save clears them
		} finally {
			lock.stopSaving();
		}
	}

	private void claim(String part) throws StorageException {
		if (!open) {
			throw new IllegalStateException("This save is over");
		}
		if (!FileNames.isPart(part)) {
			throw Failures.partName(files, part);
		}
		// Windows and macOS hold names that differ in case alone to be the same
		if (!namesInUse.add(part.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException("Part named twice in one save: " + part);
		}
	}
}
