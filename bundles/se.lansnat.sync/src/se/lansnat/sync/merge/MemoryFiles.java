package se.lansnat.sync.merge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.storage.FileEntry;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.NewFile;

/** A version as a folder that can be read and not be written, so that it can be checked before it is on any disk. */
final class MemoryFiles implements FileLayer {

	private final FolderVersion version;

	MemoryFiles(FolderVersion version) {
		this.version = version;
	}

	@Override
	public String location(String name) {
		// A place of its own: locks go by it, and the folder that the version is from may be open.
		return version.location() + "/.lansnat/version-" + System.identityHashCode(this) + (name.equals(ROOT) ? "" : "/" + name);
	}

	@Override
	public List<FileEntry> list(String directory) {
		return directory.equals(ROOT) ? version.files().keySet().stream().map(this::entry).toList() : List.of();
	}

	@Override
	public Optional<FileEntry> find(String name) {
		return version.files().containsKey(name) ? Optional.of(entry(name)) : Optional.empty();
	}

	@Override
	public InputStream open(String name) throws IOException {
		byte[] content = version.files().get(name);
		if (content == null) {
			throw new NoSuchFileException(location(name));
		}
		return new ByteArrayInputStream(content);
	}

	@Override
	public NewFile create(String name) {
		throw new UnsupportedOperationException(name);
	}

	@Override
	public void link(String existing, String name) {
		throw new UnsupportedOperationException(name);
	}

	@Override
	public void rename(String from, String to) {
		throw new UnsupportedOperationException(from);
	}

	@Override
	public void delete(String name) {
		throw new UnsupportedOperationException(name);
	}

	@Override
	public boolean createDirectory(String directory) {
		throw new UnsupportedOperationException(directory);
	}

	@Override
	public void syncDirectory(String directory) {
		throw new UnsupportedOperationException(directory);
	}

	@Override
	public FileChannel openLock(String name, boolean writable) {
		throw new UnsupportedOperationException(name);
	}

	@Override
	public long usableSpace() {
		return 0;
	}

	private FileEntry entry(String name) {
		return new FileEntry(name, FileEntry.Kind.FILE, version.files().get(name).length, 0, "");
	}

}
