package se.lansnat.model.folder;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import se.lansnat.model.storage.FileEntry;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;

/** Notices that somebody else has changed parts on disk. Files whose size, time and identity are as before are not read. */
final class DiskWatch {

	private final FileLayer files;
	private final Map<String, FileEntry> seen = new HashMap<>();

	DiskWatch(FileLayer files) {
		this.files = files;
	}

	/** Takes what is there now for known: for folders that are only read, where nobody counts what was read. */
	void remember() throws StorageException {
		seen.putAll(entries());
	}

	/**
	 * Looks.
	 *
	 * @return the new contents by file name, null where a part is no longer there; empty where nothing has changed
	 */
	Map<String, byte[]> look(List<FolderPart> parts) throws StorageException {
		Map<String, FileEntry> now = entries();
		boolean same = parts.stream().map(FolderPart::file).allMatch(file -> seen.containsKey(file) && Objects.equals(now.get(file), seen.get(file)))
				&& now.keySet().stream().allMatch(name -> parts.stream().anyMatch(part -> part.file().equals(name)));
		return same ? Map.of() : compare(parts, now);
	}

	private Map<String, byte[]> compare(List<FolderPart> parts, Map<String, FileEntry> now) throws StorageException {
		Map<String, byte[]> changed = new LinkedHashMap<>();
		try {
			FolderView.read(files, view -> {
				changed.clear();
				for (FolderPart part : parts) {
					FileEntry entry = now.get(part.file());
					byte[] bytes = view.names().contains(part.file()) ? view.bytes(part.file()) : null;
					boolean differs = part.hash() == null ? !Objects.equals(entry, seen.get(part.file()))
							: bytes == null || !Sha256.of(bytes).equals(part.hash());
					if (differs) {
						changed.put(part.file(), bytes);
					} else {
						seen.put(part.file(), entry);
					}
				}
				for (String name : view.names()) {
					if (PartFiles.isPart(name) && parts.stream().noneMatch(part -> part.file().equals(name))) {
						changed.put(name, view.bytes(name));
					}
				}
				return null;
			});
		} catch (IOException e) {
			throw FolderReader.unreadable(files.location(FileLayer.ROOT), e);
		}
		return changed;
	}

	private Map<String, FileEntry> entries() throws StorageException {
		try {
			Map<String, FileEntry> entries = new HashMap<>();
			files.list(FileLayer.ROOT).stream().filter(entry -> PartFiles.isPart(entry.name())).forEach(entry -> entries.put(entry.name(), entry));
			return entries;
		} catch (IOException e) {
			throw gone(e);
		}
	}

	/** Reading the folder in the usual way says in the user's words what is the matter with it. */
	private StorageException gone(IOException cause) {
		try {
			FolderView.read(files, view -> null);
			return FolderReader.unreadable(files.location(FileLayer.ROOT), cause);
		} catch (IOException e) {
			return FolderReader.unreadable(files.location(FileLayer.ROOT), e);
		}
	}
}
