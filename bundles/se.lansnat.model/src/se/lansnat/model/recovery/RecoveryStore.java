package se.lansnat.model.recovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.recovery.UnsavedWork.UnsavedPart;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;

/**
 * Keeps unsaved work in a directory of its own, a file for each county folder. A file is replaced in one step: after a crash it is the
 * last that was written whole, never half a one.
 */
public final class RecoveryStore {

	private static final String ABOUT = "about.properties";
	private static final String PARTS = "parts/";

	private final Path directory;

	/**
	 * A store.
	 *
	 * @param directory where; made when something is written
	 */
	public RecoveryStore(Path directory) {
		this.directory = directory;
	}

	/**
	 * Keeps unsaved work, in place of what was kept of the same folder.
	 *
	 * @param work what is not saved
	 * @throws IOException if it cannot be written; what was kept before is still there
	 */
	public void write(UnsavedWork work) throws IOException {
		Files.createDirectories(directory);
		Path file = file(work.location());
		Path next = file.resolveSibling(file.getFileName() + ".new");
		try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(bytes(work));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Finds the unsaved work of a folder.
	 *
	 * @param location where the folder is
	 * @return what was kept last, if anything
	 * @throws StorageException if there is something that cannot be read; it stays where it is
	 */
	public Optional<UnsavedWork> read(String location) throws StorageException {
		Path file = file(location);
		try {
			return Optional.of(work(Files.readAllBytes(file)));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException | DateTimeException | IllegalArgumentException e) {
			throw new StorageException(StorageException.Kind.DAMAGED, NLS.bind(Messages.damaged, file), e);
		}
	}

	/**
	 * Forgets the unsaved work of a folder, because it is saved or the user gave it up.
	 *
	 * @param location where the folder is
	 * @throws IOException if it is there and stays
	 */
	public void delete(String location) throws IOException {
		Files.deleteIfExists(file(location));
	}

	private Path file(String location) {
		return directory.resolve(Sha256.of(location.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ".zip");
	}

	private static byte[] bytes(UnsavedWork work) throws IOException {
		Properties about = new Properties();
		about.setProperty("location", work.location());
		about.setProperty("time", work.time().toString());
		about.setProperty("steps", String.valueOf(work.steps()));
		about.setProperty("last", work.last());
		work.parts().forEach((name, part) -> about.setProperty("base." + name, part.base()));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry(ABOUT));
			about.store(zip, null);
			for (Map.Entry<String, UnsavedPart> part : work.parts().entrySet()) {
				zip.putNextEntry(new ZipEntry(PARTS + part.getKey()));
				zip.write(part.getValue().bytes());
			}
		}
		return bytes.toByteArray();
	}

	private static UnsavedWork work(byte[] bytes) throws IOException {
		Properties about = new Properties();
		Map<String, byte[]> contents = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(ABOUT)) {
					about.load(unclosed(zip));
				} else if (entry.getName().startsWith(PARTS)) {
					contents.put(entry.getName().substring(PARTS.length()), zip.readAllBytes());
				}
			}
		}
		Map<String, UnsavedPart> parts = new LinkedHashMap<>();
		contents.forEach((name, content) -> parts.put(name, new UnsavedPart(about.getProperty("base." + name, ""), content)));
		if (parts.isEmpty()) {
			throw new IOException("No parts");
		}
		return new UnsavedWork(about.getProperty("location", ""), Instant.parse(about.getProperty("time", "")),
				Integer.parseInt(about.getProperty("steps", "0")), about.getProperty("last", ""), parts);
	}

	private static InputStream unclosed(ZipInputStream zip) throws IOException {
		return new ByteArrayInputStream(zip.readAllBytes());
	}
}
