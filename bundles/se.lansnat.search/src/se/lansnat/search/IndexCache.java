package se.lansnat.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

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
	private static final int FORM = 1;
	private static final int STAMP_DIGITS = 32;

	private final Path cache;
	private final String key;
	private final Path place;

	IndexCache(Path cache, String key, String stamp) {
		this.cache = cache;
		this.key = key;
		this.place = cache.resolve(key + "." + stamp);
	}

	/**
	 * What an index depends on: the content of all files of the folder, the version, and the language of the names.
	 *
	 * @return digits; empty if the folder cannot be read, which then is no matter of the index
	 */
	static String stamp(Path folder) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update((FORM + " " + Version.LATEST + " " + Locale.getDefault()).getBytes("UTF-8"));
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

	/** A copy in memory; null if there is none or it is damaged. */
	Directory read() {
		if (!Files.isDirectory(place)) {
			return null;
		}
		Directory copy = new ByteBuffersDirectory();
		try (Directory kept = FSDirectory.open(place, NoLockFactory.INSTANCE)) {
			copy(kept, copy);
			try (DirectoryReader reader = DirectoryReader.open(copy)) {
				for (LeafReaderContext leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
			return copy;
		} catch (IOException | RuntimeException e) {
			delete(place);
			return null;
		}
	}

	/** Keeps an index in place of all others of the folder. That it cannot be kept is no failure: it is made anew the next time. */
	void write(Directory index) {
		Path next = null;
		try {
			Files.createDirectories(cache);
			next = Files.createTempDirectory(cache, key + ".new");
			try (Directory kept = FSDirectory.open(next, NoLockFactory.INSTANCE)) {
				copy(index, kept);
				kept.sync(List.of(kept.listAll()));
			}
			Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
			next = null;
			deleteOthers();
		} catch (IOException e) {
			if (next != null) {
				delete(next);
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

	private void deleteOthers() throws IOException {
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(cache, entry ->
				entry.getFileName().toString().startsWith(key + "."))) {
			for (Path entry : entries) {
				if (!entry.equals(place)) {
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
