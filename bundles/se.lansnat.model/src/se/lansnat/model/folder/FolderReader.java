package se.lansnat.model.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.FolderView;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.PartReader;

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
		List<FolderPart> parts = new ArrayList<>();
		contents.forEach((file, bytes) -> {
			progress.subTask(file);
			URI uri = URI.createFileURI(Path.of(files.location(file)).toString());
			parts.add(new FolderPart(file, access == Access.EDIT ? Sha256.of(bytes) : null, reader.read(file, bytes), uri));
			progress.split(1);
		});
		return new FolderParts(List.copyOf(parts));
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
