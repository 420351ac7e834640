package se.lansnat.model.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;

/** A programme beside the versions of it that were approved. */
public final class Approved {

	private Approved() {
	}

	/**
	 * An approved version.
	 *
	 * @param programme any programme
	 * @param number    number of the version; empty for the latest
	 * @return the version, if there is one
	 */
	public static Optional<ApprovedVersion> version(MunicipalProgramme programme, OptionalInt number) {
		return programme.getApprovedVersions().stream().filter(version -> number.isEmpty() || version.getNumber() == number.getAsInt())
				.max(Comparator.comparingInt(ApprovedVersion::getNumber));
	}

	/**
	 * What has changed in a programme since it was last approved.
	 *
	 * @param folder    the folder that it is in
	 * @param programme a programme of the folder
	 * @return the differences, none where it was never approved; empty where the approved version is missing or damaged, so that nobody
	 *         can tell
	 * @throws StorageException if the folder cannot be read
	 */
	public static Optional<List<Difference>> changesSince(CountyFolder folder, MunicipalProgramme programme) throws StorageException {
		Optional<ApprovedVersion> latest = version(programme, OptionalInt.empty());
		return latest.isEmpty() ? Optional.of(List.of()) : changesSince(folder, programme, latest.get());
	}

	/**
	 * What has changed in a programme since a version of it was approved.
	 *
	 * @param folder    the folder that it is in
	 * @param programme a programme of the folder
	 * @param version   one of its approved versions
	 * @return the differences; empty where the version is missing or damaged, so that nobody can tell
	 * @throws StorageException if the folder cannot be read
	 */
	public static Optional<List<Difference>> changesSince(CountyFolder folder, MunicipalProgramme programme, ApprovedVersion version)
			throws StorageException {
		return folder.approvedVersion(version).programme().map(then -> ProgrammeDifference.ofContent(then, programme));
	}
}
