package se.lansnat.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Version;

/**
 * Keeps the index of a folder's content in a directory that bears the folder's id and a stamp of the content. Such a directory comes
 * about in one step and is never changed: there is nothing to lock and no half of one, whatever dies in between.
 */
final class IndexCache {

	/** To be raised when documents are made in another way. */
	private static final int FORM = 3;
	private static final int STAMP_DIGITS = 32;
	private static final String NEW = ".new";
	private static final Duration LONGEST_WRITING = Duration.ofMinutes(10);

	private final Path cache;
	private final String key;
	private final Path folder;
	/** Where the index of the folder's content is; null where the folder cannot be read. */
	private Path place;

	/**
	 * The place for the index of a folder.
	 *
	 * @param cache  the directory of all indexes, made when it is needed
	 * @param key    id of the county
	 * @param folder the folder
	 */
	IndexCache(Path cache, String key, Path folder) {
		this.cache = cache;
		this.key = key;
		this.folder = folder;
	}

	/** {@return the directory of all indexes} */
	Path directory() {
		return cache;
	}

	/**
	 * What an index depends on: the content of all files of the folder, the version, and the language of the names.
	 *
	 * @return digits; empty if the folder cannot be read, which then is no matter of the index
	 */
	private static String stamp(Path folder) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update((FORM + " " + Version.LATEST + " " + Locale.getDefault() + " " + Fields.SHOWN).getBytes("UTF-8"));
			List<Path> files = new ArrayList<>();
			try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
				entries.forEach(files::add);
			}
			files.sort(null);
			for (Path file : files) {
				digest.update(file.getFileName().toString().getBytes("UTF-8"));
				digest.update(Files.readAllBytes(file));
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, STAMP_DIGITS);
		} catch (IOException | NoSuchAlgorithmException e) {
			return "";
		}
	}

	/** A copy in memory of what was kept of the folder as it is now; empty if there is none or it is damaged. */
	Optional<Directory> read() {
		String stamp = stamp(folder);
		place = stamp.isEmpty() ? null : cache.resolve(key + "." + stamp);
		if (place == null || !Files.isDirectory(place)) {
			return Optional.empty();
		}
		Directory copy = new ByteBuffersDirectory();
		try (Directory kept = FSDirectory.open(place, NoLockFactory.INSTANCE)) {
			copy(kept, copy);
			try (DirectoryReader reader = DirectoryReader.open(copy)) {
				for (LeafReaderContext leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
			return Optional.of(copy);
		} catch (IOException | RuntimeException e) {
			delete(place);
			return Optional.empty();
		}
	}

	/**
	 * Keeps the index of the content that {@link #read} looked for, in place of all others of the folder.
	 *
	 * @throws IOException if it cannot be kept; no half of it stays
	 */
	void write(Directory index) throws IOException {
		if (place == null || Files.exists(place)) {
			return;
		}
		Files.createDirectories(cache);
		Path next = Files.createTempDirectory(cache, key + NEW);
		try {
			try (Directory kept = FSDirectory.open(next, NoLockFactory.INSTANCE)) {
				copy(index, kept);
				kept.sync(List.of(kept.listAll()));
			}
			Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
			deleteOthers();
		} catch (IOException e) {
			delete(next);
			if (!Files.exists(place)) { // another process was faster with the same
				throw e;
			}
		}
	}

	private static void copy(Directory from, Directory to) throws IOException {
		for (String file : from.listAll()) {
			if (!file.equals("write.lock")) {
				to.copyFrom(from, file, file, IOContext.DEFAULT);
			}
		}
	}

	/** What another process is writing is left alone until it must have ended. */
	private void deleteOthers() throws IOException {
		Instant old = Instant.now().minus(LONGEST_WRITING);
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(cache, entry ->
				entry.getFileName().toString().startsWith(key + "."))) {
			for (Path entry : entries) {
				boolean written = entry.getFileName().toString().startsWith(key + NEW)
						&& Files.getLastModifiedTime(entry).toInstant().isAfter(old);
				if (!entry.equals(place) && !written) {
					delete(entry);
				}
			}
		}
	}

	/** As far as it can be: what stays is tried again the next time. */
	private static void delete(Path directory) {
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
			for (Path entry : entries) {
				Files.deleteIfExists(entry);
			}
			Files.deleteIfExists(directory);
		} catch (IOException e) {
			return;
		}
	}
}
