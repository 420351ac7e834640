package se.lansnat.model.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.Part;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.MachineFiles;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartState;
import se.lansnat.model.text.ReadPart;
import se.lansnat.model.text.SchemaVersion;
import se.lansnat.model.text.StableId;

/** Reads all parts of a folder. */
final class FolderReader {

	/** The county first: where an id is taken twice, its object is the one that counts. */
	private static final Comparator<String> COUNTY_FIRST = Comparator.comparing((String name) -> !name.equals(PartFiles.COUNTY))
			.thenComparing(Comparator.naturalOrder());

	private FolderReader() {
	}

	static FolderParts read(FileLayer files, Access access, IProgressMonitor monitor) throws StorageException {
		Map<String, byte[]> contents = contents(files);
		if (contents.isEmpty()) {
			throw new UnsuitableFolderException(NLS.bind(Messages.noParts, files.location(FileLayer.ROOT)));
		}
		SubMonitor progress = SubMonitor.convert(monitor, contents.size());
		PartReader reader = new PartReader();
		Set<String> readOnly = readOnly(files);
		List<FolderPart> parts = new ArrayList<>();
		contents.forEach((file, bytes) -> {
			progress.subTask(file);
			URI uri = URI.createFileURI(Path.of(files.location(file)).toString());
			ReadPart read = reader.read(file, bytes);
			parts.add(new FolderPart(file, access == Access.EDIT ? Sha256.of(bytes) : null, readOnly.contains(file) ? toRead(read) : read, uri));
			progress.split(1);
		});
		if (access == Access.EDIT) {
			addIfMissing(parts, files, PartFiles.REGIONAL, RegionalProgramme.class, FolderReader::regional);
			addIfMissing(parts, files, PartFiles.SUPPORT, SupportLedger.class, FolderReader::ledger);
		}
		return new FolderParts(List.copyOf(parts));
	}

	/** A part to be filled, where the county has none: it is written once something is in it. */
	private static void addIfMissing(List<FolderPart> parts, FileLayer files, String file, Class<? extends Part> type,
			Function<County, Part> creation) {
		boolean there = parts.stream().anyMatch(part -> part.file().equals(file) || type.isInstance(part.root().orElse(null)));
		if (!there) {
			parts.stream().flatMap(part -> part.root().stream()).filter(County.class::isInstance).map(County.class::cast).findFirst()
					.ifPresent(county -> parts.add(notYetWritten(files, file, creation.apply(county))));
		}
	}

	/** What came with a field pack to be read alone. */
	private static Set<String> readOnly(FileLayer files) throws StorageException {
		String list = MachineFiles.DIRECTORY + "/" + FolderFiles.READ_ONLY;
		try {
			if (files.find(list).isEmpty()) {
				return Set.of();
			}
			try (InputStream in = files.open(list)) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
			}
		} catch (IOException e) {
			throw unreadable(files.location(list), e);
		}
	}

	private static ReadPart toRead(ReadPart part) {
		return part.state() == PartState.EDITABLE
				? new ReadPart(PartState.READ_ONLY, part.root(), part.migrations(), part.ids(), part.retainedIds(), part.problems())
				: part;
	}

	/** The id follows from the county's: two people who begin one in copies of a folder can merge what they wrote. */
	private static RegionalProgramme regional(County county) {
		RegionalProgramme programme = ModelFactory.eINSTANCE.createRegionalProgramme();
		programme.setId(StableId.of("regional-programme", county.getId()));
		programme.setSchema(SchemaVersion.CURRENT.toString());
		programme.setCountyCode(county.getCode());
		return programme;
	}

	/** The id follows from the county's, as that of the regional programme. */
	private static SupportLedger ledger(County county) {
		SupportLedger ledger = ModelFactory.eINSTANCE.createSupportLedger();
		ledger.setId(StableId.of("support-ledger", county.getId()));
		ledger.setSchema(SchemaVersion.CURRENT.toString());
		return ledger;
	}

	private static FolderPart notYetWritten(FileLayer files, String file, Part part) {
		Map<String, EObject> ids = new HashMap<>(Map.of(part.getId(), part));
		ReadPart read = new ReadPart(PartState.EDITABLE, Optional.of(part), List.of(), ids, Set.of(), List.of());
		return new FolderPart(file, null, read, URI.createFileURI(Path.of(files.location(file)).toString()));
	}

	/** What the user reads about a failure that nobody else has put into words. */
	static StorageException unreadable(String location, IOException e) {
		return e instanceof StorageException known ? known
				: new StorageException(StorageException.Kind.IO, NLS.bind(Messages.unreadable, location, e.getMessage()), e);
	}

	/** The bytes of all parts as they belong together; they are understood afterwards, so that a writer need not wait for that. */
	private static Map<String, byte[]> contents(FileLayer files) throws StorageException {
		try {
			return FolderView.read(files, view -> contents(view));
		} catch (IOException e) {
			throw unreadable(files.location(FileLayer.ROOT), e);
		}
	}

	private static Map<String, byte[]> contents(FolderView view) throws IOException {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		for (String name : view.names().stream().filter(PartFiles::isPart).sorted(COUNTY_FIRST).toList()) {
			contents.put(name, view.bytes(name));
		}
		return contents;
	}
}
