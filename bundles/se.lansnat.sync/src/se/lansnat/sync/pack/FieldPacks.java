package se.lansnat.sync.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.ChangeLog;
import se.lansnat.model.folder.FolderFiles;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.MachineFiles;
import se.lansnat.model.storage.RealFiles;
import se.lansnat.model.storage.StorageException;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.Related;

/**
 * Makes, reads and opens field packs. A folder that a pack was opened in remembers it; a pack made from such a folder is the same pack
 * with the work that was done, ready to come home.
 */
public final class FieldPacks {

	private static final String SNAPSHOT = "snapshot.pack";

	private FieldPacks() {
	}

	/**
	 * Makes a pack.
	 *
	 * @param folder         a county folder, or one that a pack was opened in
	 * @param municipalities codes of the programmes to be worked on; of an opened pack all its programmes come home, whatever is here
	 * @param coarse         whether exact positions of the network stay at home
	 * @return the pack
	 * @throws PackException    if a municipality has no programme
	 * @throws MergeException   if it is no county folder
	 * @throws StorageException if the folder cannot be read
	 */
	public static Pack create(Path folder, Collection<String> municipalities, boolean coarse)
			throws PackException, MergeException, StorageException {
		Optional<Pack> home = homecoming(folder);
		if (home.isPresent()) {
			return home.get();
		}
		FolderVersion version = FolderVersion.read(folder);
		PackContents contents = new PackContents(version, municipalities);
		Map<String, byte[]> files = new TreeMap<>();
		contents.files().forEach((name, bytes) -> {
			if (!coarse || !PartFiles.isFrozen(name)) {
				files.put(name, coarse ? Coarse.without(name, bytes) : bytes);
			}
		});
		Manifest manifest = new Manifest(Related.county(version), contents.ruleset(), List.copyOf(new TreeSet<>(municipalities)),
				contents.readOnly(), coarse, Map.of());
		return new Pack(manifest, files, files, "");
	}

	/**
	 * Writes a pack.
	 *
	 * @param pack       the pack
	 * @param passphrase to encrypt it with, if it is to be
	 * @return the file; equal packs that are not encrypted are equal bytes
	 */
	public static byte[] write(Pack pack, Optional<char[]> passphrase) {
		try {
			byte[] file = PackFormat.write(pack);
			return passphrase.isPresent() ? Sealed.seal(file, passphrase.get()) : file;
		} catch (IOException e) {
			throw new UncheckedIOException("Writing into memory does not fail", e);
		}
	}

	/**
	 * Reads a pack.
	 *
	 * @param file       the whole file, from anybody
	 * @param passphrase where it is encrypted
	 * @return the pack
	 * @throws PackException if it is refused
	 */
	public static Pack read(byte[] file, Optional<char[]> passphrase) throws PackException {
		if (!Sealed.isSealed(file)) {
			return PackReader.read(file);
		}
		return PackReader.read(Sealed.open(file, passphrase.orElseThrow(() -> new PackException(Messages.passphraseNeeded))));
	}

	/**
	 * Opens a pack as a county folder that remembers it.
	 *
	 * @param pack      the pack
	 * @param directory absent or empty
	 * @throws StorageException if the directory is not empty or cannot be written; nothing is then left behind
	 */
	public static void open(Pack pack, Path directory) throws StorageException {
		Pack snapshot = new Pack(pack.manifest(), pack.snapshot(), pack.snapshot(), "");
		byte[] readOnly = (String.join("\n", pack.manifest().readOnly()) + "\n").getBytes(StandardCharsets.UTF_8);
		FolderFiles.create(directory, pack.files(), Map.of(SNAPSHOT, write(snapshot, Optional.empty()), FolderFiles.READ_ONLY, readOnly));
	}

	/**
	 * The pack that a folder was opened from, with the work that was done since.
	 *
	 * @param folder any county folder
	 * @return the pack; empty if the folder was not opened from one
	 * @throws PackException    if what the folder remembers of it is damaged
	 * @throws MergeException   if it is no county folder
	 * @throws StorageException if the folder cannot be read
	 */
	public static Optional<Pack> homecoming(Path folder) throws PackException, MergeException, StorageException {
		FileLayer files = RealFiles.open(folder);
		String remembered = MachineFiles.DIRECTORY + "/" + SNAPSHOT;
		try {
			if (files.find(remembered).isEmpty()) {
				return Optional.empty();
			}
			Pack left;
			try (InputStream in = files.open(remembered)) {
				left = PackReader.read(in.readAllBytes());
			}
			Map<String, byte[]> now = new TreeMap<>(FolderVersion.read(folder).files());
			now.keySet().removeIf(name -> !PartFiles.isPart(name) && !PartFiles.isFrozen(name));
			return Optional.of(new Pack(left.manifest(), now, left.snapshot(), new ChangeLog(files).text()));
		} catch (StorageException e) {
			throw e;
		} catch (IOException e) {
			throw new StorageException(StorageException.Kind.IO, e.getMessage(), e);
		}
	}

	/**
	 * Reads what comes home: a pack, or the folder that one was opened in.
	 *
	 * @param source     a file or a folder
	 * @param passphrase where the file is encrypted
	 * @return the pack
	 * @throws PackException if it is neither
	 * @throws MergeException if the folder is no county folder
	 * @throws StorageException if the folder cannot be read
	 * @throws IOException if the file cannot be read
	 */
	public static Pack comingHome(Path source, Optional<char[]> passphrase) throws PackException, MergeException, IOException {
		if (Files.isDirectory(source)) {
			return homecoming(source).orElseThrow(() -> new PackException(NLS.bind(Messages.notOpened, source)));
		}
		return read(Files.readAllBytes(source), passphrase);
	}
}
