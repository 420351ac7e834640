package se.lansnat.model.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.folder.FolderPart.SavedVersion;
import se.lansnat.model.storage.Backups;
import se.lansnat.model.storage.FolderLock;
import se.lansnat.model.storage.FolderTransaction;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartWriter;

/** Writes parts of a folder, all or none. */
final class FolderWriter {

	private final FolderLock lock;
	private final Backups backups;
	/** SHA-256 of versions whose save was promised and not seen to its end: they may have come about later. */
	private final Map<FolderPart, String> promised = new HashMap<>();

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
				freeze(entry.getValue(), save);
				byte[] bytes = PartWriter.write(entry.getValue());
				save.put(entry.getKey(), out -> out.write(bytes));
				progress.split(1);
			}
			save.put(PartFiles.GITIGNORE, out -> out.write(PartFiles.gitignore()));
			save.commit();
		}
	}

	/** No programme is approved without the version that was. */
	private static void freeze(Part part, FolderTransaction save) throws StorageException {
		if (part instanceof MunicipalProgramme programme && programme.getStatus() == ProgrammeStatus.APPROVED
				&& programme.getApprovedVersions().isEmpty()) {
			Freeze freeze = new Freeze(programme);
			freeze.apply();
			putFrozen(programme, Map.of(freeze.version().getContentHash(), freeze.text()), save);
		}
	}

	private static void putFrozen(MunicipalProgramme programme, Map<String, byte[]> texts, FolderTransaction save)
			throws StorageException {
		for (Map.Entry<String, byte[]> text : texts.entrySet()) {
			save.putForGood(PartFiles.frozen(programme.getMunicipalityCode(), text.getKey()), out -> out.write(text.getValue()));
		}
	}

	/**
	 * Writes parts that were read before.
	 *
	 * @param evenIfChanged whether to replace versions that somebody else wrote since; they go to the backups
	 */
	void save(Collection<FolderPart> parts, boolean evenIfChanged, IProgressMonitor monitor) throws StorageException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.saving, parts.size() + 1);
		Map<FolderPart, SavedVersion> written = new LinkedHashMap<>();
		Map<FolderPart, Set<String>> frozen = new LinkedHashMap<>();
		try (FolderTransaction save = FolderTransaction.begin(lock, backups)) {
			for (FolderPart part : parts) {
				progress.subTask(part.file());
				long revision = part.revision();
				byte[] bytes = PartWriter.write(part.root().orElseThrow());
				if (!evenIfChanged) {
					save.expect(part.file(), expected(part));
				}
				written.put(part, new SavedVersion(save.put(part.file(), out -> out.write(bytes)), revision));
				Map<String, byte[]> texts = part.frozenToSave();
				if (!texts.isEmpty()) {
					putFrozen(part.programme().orElseThrow(), texts, save);
					frozen.put(part, texts.keySet());
				}
				progress.split(1);
			}
			save.commit();
		} catch (StorageException e) {
			if (e.kind() == StorageException.Kind.PENDING) {
				written.forEach((part, version) -> promised.put(part, version.hash()));
			}
			throw e;
		}
		written.forEach(FolderPart::saved);
		frozen.forEach(FolderPart::frozenSaved);
		promised.clear();
	}

	/** What is on disk unless somebody else changed it; the transaction has completed an interrupted save by now. */
	private String expected(FolderPart part) throws StorageException {
		String other = promised.get(part);
		return other != null && other.equals(onDisk(part)) ? other : part.hash();
	}

	private String onDisk(FolderPart part) throws StorageException {
		try (InputStream in = lock.files().open(part.file())) {
			return Sha256.of(in.readAllBytes());
		} catch (NoSuchFileException e) {
			return null;
		} catch (IOException e) {
			throw FolderReader.unreadable(lock.files().location(part.file()), e);
		}
	}
}
