package se.lansnat.model.folder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import se.lansnat.model.Part;
import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartWriter;

/** Writes parts of a folder, all or none. */
final class FolderWriter {

	private final FolderLock lock;
	private final Backups backups;

	FolderWriter(FolderLock lock, FolderSettings settings) {
		this.lock = lock;
		this.backups = new Backups(lock.files(), settings.clock(), settings.versions());
	}

	Backups backups() {
		return backups;
	}

	/** Writes the parts of a new folder. */
	void create(Map<String, Part> parts, IProgressMonitor monitor) throws StorageException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.saving, parts.size() + 1);
		try (FolderTransaction save = FolderTransaction.begin(lock, backups)) {
			for (Map.Entry<String, Part> entry : parts.entrySet()) {
				progress.subTask(entry.getKey());
				byte[] bytes = PartWriter.write(entry.getValue());
				save.put(entry.getKey(), out -> out.write(bytes));
				progress.split(1);
			}
			save.put(PartFiles.GITIGNORE, out -> out.write(PartFiles.gitignore()));
			save.commit();
		}
	}

	/**
	 * Writes parts that were read before.
	 *
	 * @param evenIfChanged whether to replace versions that somebody else wrote since; they go to the backups
	 */
	void save(Collection<FolderPart> parts, boolean evenIfChanged, IProgressMonitor monitor) throws StorageException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.saving, parts.size() + 1);
		Map<FolderPart, String> hashes = new LinkedHashMap<>();
		try (FolderTransaction save = FolderTransaction.begin(lock, backups)) {
			for (FolderPart part : parts) {
				progress.subTask(part.file());
				byte[] bytes = PartWriter.write(part.root().orElseThrow());
				if (!evenIfChanged) {
					save.expect(part.file(), part.hash());
				}
				hashes.put(part, save.put(part.file(), out -> out.write(bytes)));
				progress.split(1);
			}
			save.commit();
		}
		hashes.forEach(FolderPart::saved);
	}
}
