package se.lansnat.model.storage;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A county folder on a real file system. */
public final class RealFiles implements FileLayer {

	private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

	/**
	 * What some network file systems answer (EINVAL) when a directory is to be synced: they do not know the operation, and their
	 * servers keep names themselves. Java passes on the system's words only.
	 */
	private static final Set<String> NO_DIRECTORY_SYNC = Set.of("Invalid argument", "Ogiltigt argument");

	private final Path root;
	private final Retry retry = new Retry(WINDOWS);

	private RealFiles(Path root) {
		this.root = root;
	}

	/**
	 * A folder that exists.
	 *
	 * @param folder any path to it; a symbolic link to the folder itself is followed
	 * @return its files
	 * @throws StorageException when it is missing, is not a folder or cannot be reached
	 */
	public static RealFiles open(Path folder) throws StorageException {
		try {
			Path real = folder.toRealPath();
			if (!Files.isDirectory(real)) {
				throw new NotDirectoryException(folder.toString());
			}
			return new RealFiles(real);
		} catch (IOException e) {
			throw Failures.opening(folder.toAbsolutePath().toString(), e);
		}
	}

	/**
	 * A folder that is created if it is missing, with its parents.
	 *
	 * @param folder any path
	 * @return its files
	 * @throws StorageException when it cannot be created
	 */
	public static RealFiles create(Path folder) throws StorageException {
		Path absolute = folder.toAbsolutePath().normalize();
		try {
			if (!Files.isDirectory(absolute)) {
				Path existing = absolute.getParent();
				while (existing != null && !Files.isDirectory(existing)) {
					existing = existing.getParent();
				}
				Files.createDirectories(absolute);
				for (Path p = absolute.getParent(); p != null && existing != null && p.startsWith(existing); p = p.getParent()) {
					forceDirectory(p);
				}
			}
		} catch (IOException e) {
			throw Failures.creating(absolute.toString(), e);
		}
		return open(absolute);
	}

	@Override
	public String location(String name) {
		return name.isEmpty() ? root.toString() : root.resolve(name).toString();
	}

	@Override
	public List<FileEntry> list(String directory) throws IOException {
		List<FileEntry> entries = new ArrayList<>();
		try (DirectoryStream<Path> paths = Files.newDirectoryStream(resolve(directory))) {
			for (Path path : paths) {
				try {
					entries.add(entry(path));
				} catch (NoSuchFileException e) {
					continue; // deleted since it was listed
				}
			}
		} catch (NoSuchFileException e) {
			if (directory.equals(ROOT)) {
				throw e; // a folder that has vanished is not an empty one
			}
			return List.of();
		}
		entries.sort(Comparator.comparing(FileEntry::name));
		return entries;
	}

	@Override
	public Optional<FileEntry> find(String name) throws IOException {
		try {
			return Optional.of(entry(resolve(name)));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	private static FileEntry entry(Path path) throws IOException {
		BasicFileAttributes a = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		FileEntry.Kind kind = a.isRegularFile() ? FileEntry.Kind.FILE
				: a.isDirectory() ? FileEntry.Kind.DIRECTORY : FileEntry.Kind.OTHER;
		return new FileEntry(path.getFileName().toString(), kind, a.size(), a.lastModifiedTime().toMillis(),
				a.fileKey() == null ? "" : a.fileKey().toString());
	}

	@Override
	public InputStream open(String name) throws IOException {
		return Files.newInputStream(resolve(name), LinkOption.NOFOLLOW_LINKS);
	}

	@Override
	public NewFile create(String name) throws IOException {
		Path path = Files.createFile(resolve(name));
		// a stream on the file, since a channel is closed for good when its thread is interrupted
		FileOutputStream out = new FileOutputStream(path.toFile());
		return new NewFile() {
			@Override
			public void write(int b) throws IOException {
				out.write(b);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				out.write(bytes, offset, length);
			}

			@Override
			public void sync() throws IOException {
				force(path, StandardOpenOption.WRITE);
			}

			@Override
			public void close() throws IOException {
				out.close();
			}
		};
	}

	@Override
	public void link(String existing, String name) throws IOException {
		Files.createLink(resolve(name), resolve(existing));
	}

	@Override
	public void rename(String from, String to) throws IOException {
		Path source = resolve(from);
		Path target = resolve(to);
		retry.run(() -> Files.move(source, target, StandardCopyOption.ATOMIC_MOVE));
	}

	@Override
	public void delete(String name) throws IOException {
		Path path = resolve(name);
		retry.run(() -> Files.deleteIfExists(path));
	}

	@Override
	public boolean createDirectory(String directory) throws IOException {
		Path path = resolve(directory);
		try {
			Files.createDirectory(path);
			return true;
		} catch (FileAlreadyExistsException e) {
			if (Files.isDirectory(path)) {
				return false;
			}
			throw e;
		}
	}

	@Override
	public void syncDirectory(String directory) throws IOException {
		forceDirectory(resolve(directory));
	}

	/** Windows has no such operation, and NTFS keeps the order of names in its own journal. */
	private static void forceDirectory(Path directory) throws IOException {
		if (WINDOWS) {
			return;
		}
		try {
			force(directory, StandardOpenOption.READ);
		} catch (IOException e) {
			if (!NO_DIRECTORY_SYNC.contains(String.valueOf(e.getMessage()))) {
				throw e;
			}
		}
	}

	/** Syncs also when the thread is interrupted: a half-carried-out save must come to its end; the interrupt is kept. */
	private static void force(Path path, OpenOption option) throws IOException {
		boolean interrupted = false;
		try {
			while (true) {
				try (FileChannel channel = FileChannel.open(path, option)) {
					channel.force(true);
					return;
				} catch (ClosedByInterruptException e) {
					interrupted |= Thread.interrupted();
				}
			}
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public FileChannel openLock(String name, boolean writable) throws IOException {
		Path path = resolve(name);
		return writable
				? FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
				: FileChannel.open(path, StandardOpenOption.READ);
	}

	@Override
	public long usableSpace() {
		try {
			return Files.getFileStore(root).getUsableSpace();
		} catch (IOException e) {
			return Long.MAX_VALUE;
		}
	}

	/** The path of a name; refuses what leads out of the folder, by its words or by a symbolic link on the way. */
	private Path resolve(String name) throws StorageException {
		if (name.equals(ROOT)) {
			return root;
		}
		if (!FileNames.isInside(name)) {
			throw Failures.outside(location(ROOT), name);
		}
		Path path = root;
		for (String segment : name.split("/")) {
			path = path.resolve(segment);
			if (Files.isSymbolicLink(path)) {
				throw Failures.link(location(ROOT), name);
			}
		}
		return path;
	}
}
