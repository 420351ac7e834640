package se.lansnat.sync.merge;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.RawElement;
import se.lansnat.model.text.RawPart;

/** Whether versions are of one county. */
public final class Related {

	private Related() {
	}

	static void require(FolderVersion base, FolderVersion ours, FolderVersion theirs) throws MergeException {
		String county = county(base);
		for (FolderVersion version : new FolderVersion[] { ours, theirs }) {
			if (!county.equals(county(version))) {
				throw MergeException.input(NLS.bind(Messages.unrelated, version.location(), base.location()));
			}
		}
	}

	/**
	 * The id of the county that a version is of.
	 *
	 * @param version any version
	 * @return the id
	 * @throws MergeException if it has no county that can be read
	 */
	public static String county(FolderVersion version) throws MergeException {
		byte[] bytes = version.files().get(PartFiles.COUNTY);
		if (bytes == null) {
			throw MergeException.input(NLS.bind(Messages.noCounty, version.location(), PartFiles.COUNTY));
		}
		RawPart part = new PartReader().tree(PartFiles.COUNTY, bytes);
		Optional<RawElement> root = part.root();
		if (root.isEmpty()) {
			throw MergeException.input(NLS.bind(Messages.damagedPart,
					new Object[] { version.location(), PartFiles.COUNTY, part.problems().getFirst().message() }));
		}
		return root.get().attribute("id").orElse("");
	}
}
