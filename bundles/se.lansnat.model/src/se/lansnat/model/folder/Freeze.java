package se.lansnat.model.folder;

import java.util.Comparator;
import java.util.Optional;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.storage.Sha256;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.PartWriter;

/**
 * Freezes a programme as it stands. The text is taken before the record of it is added, so that the record can hold the text's hash.
 * The record says what the latest decision of approval says; where there is none it is left to be filled in.
 */
final class Freeze {

	private static final Comparator<StatusChange> BY_DATE = Comparator.comparing(StatusChange::getDate,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private final MunicipalProgramme programme;
	private final byte[] text;
	private final ApprovedVersion version = ModelFactory.eINSTANCE.createApprovedVersion();

	Freeze(MunicipalProgramme programme) {
		this.programme = programme;
		this.text = PartWriter.write(programme);
		version.setId(Ids.create());
		version.setNumber(1 + programme.getApprovedVersions().stream().mapToInt(ApprovedVersion::getNumber).max().orElse(0));
		version.setContentHash(Sha256.of(text));
		decision().ifPresent(decision -> {
			version.setDate(decision.getDate());
			version.setReference(decision.getReference());
			version.setDecidedBy(decision.getDecidedBy());
			version.setNote(decision.getNote());
		});
	}

	/** The latest approval that no earlier version came from. */
	private Optional<StatusChange> decision() {
		return programme.getStatusHistory().stream().filter(StatusChange::isSetStatus)
				.filter(change -> change.getStatus() == ProgrammeStatus.APPROVED)
				.filter(change -> programme.getApprovedVersions().stream().noneMatch(earlier -> isFrom(earlier, change))).max(BY_DATE);
	}

	private static boolean isFrom(ApprovedVersion earlier, StatusChange change) {
		return change.getDate() != null && change.getDate().equals(earlier.getDate()) && change.getReference() != null
				&& change.getReference().equals(earlier.getReference());
	}

	ApprovedVersion version() {
		return version;
	}

	byte[] text() {
		return text;
	}

	void apply() {
		programme.getApprovedVersions().add(version);
	}

	void takeBack() {
		programme.getApprovedVersions().remove(version);
	}
}
