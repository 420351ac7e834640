package se.lansnat.model.folder;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.FrozenVersion.State;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartReader;

/** Reads approved versions from the files that they are frozen in. */
final class FrozenReader {

	private record Frozen(String file, byte[] text) {
	}

	private final FileLayer files;

	FrozenReader(FileLayer files) {
		this.files = files;
	}

	/** Reads a version; the part, if it is still there, has the text of one that is not saved yet. */
	FrozenVersion read(ApprovedVersion version, Optional<FolderPart> part) throws StorageException {
		String hash = version.getContentHash();
		if (hash == null || !hash.matches("[0-9a-f]{64}")) {
			return new FrozenVersion(State.MISSING, "", Optional.empty());
		}
		String code = version.eContainer() instanceof MunicipalProgramme programme ? programme.getMunicipalityCode() : null;
		String file = PartFiles.frozen(code, hash);
		Optional<Frozen> frozen = part.flatMap(found -> found.frozen(hash)).map(text -> new Frozen(file, text));
		if (frozen.isEmpty()) {
			frozen = onDisk(hash);
		}
		if (frozen.isEmpty()) {
			return new FrozenVersion(State.MISSING, file, Optional.empty());
		}
		Optional<MunicipalProgramme> programme = Sha256.of(frozen.get().text()).equals(hash) ? programme(frozen.get()) : Optional.empty();
		return new FrozenVersion(programme.isPresent() ? State.INTACT : State.DAMAGED, frozen.get().file(), programme);
	}

	private Optional<Frozen> onDisk(String hash) throws StorageException {
		try {
			return FolderView.read(files, view -> {
				Optional<String> name = view.names().stream().filter(found -> PartFiles.isFrozen(found, hash)).findFirst();
				return name.isEmpty() ? Optional.empty() : Optional.of(new Frozen(name.get(), view.bytes(name.get())));
			});
		} catch (IOException e) {
			throw FolderReader.unreadable(files.location(FileLayer.ROOT), e);
		}
	}

	private Optional<MunicipalProgramme> programme(Frozen frozen) {
		Optional<EObject> root = new PartReader().read(frozen.file(), frozen.text()).root();
		root.ifPresent(found -> new ResourceImpl(URI.createURI(frozen.file())).getContents().add(found));
		return root.filter(MunicipalProgramme.class::isInstance).map(MunicipalProgramme.class::cast);
	}
}
