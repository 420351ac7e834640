package se.lansnat.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.compare.Approved;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;

/**
 * How a programme stands to what was approved of it.
 *
 * @param versions how many versions were approved
 * @param changed  whether its content is another than that of the latest; empty where that is missing or damaged
 */
record Approvals(int versions, Optional<Boolean> changed) {

	static final Approvals NONE = new Approvals(0, Optional.of(false));

	/** By municipality code. */
	static Map<String, Approvals> of(CountyFolder folder) throws StorageException {
		Map<String, Approvals> approvals = new HashMap<>();
		for (MunicipalProgramme programme : folder.programmes()) {
			if (!programme.getApprovedVersions().isEmpty()) {
				approvals.put(programme.getMunicipalityCode(), new Approvals(programme.getApprovedVersions().size(),
						Approved.changesSince(folder, programme).map(changes -> !changes.isEmpty())));
			}
		}
		return approvals;
	}
}
