package se.lansnat.model.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.compare.Approved;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FrozenVersion;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A programme that is approved has the version that was, in a file that nobody has changed. */
final class ApprovedVersionRule implements ValidationRule {

	private static final ProblemCode NONE = new ProblemCode("approved-without-version", Severity.WARNING, Messages.approvedNoVersion,
			Messages.approvedNoVersion_fix);
	private static final ProblemCode MISSING = new ProblemCode("approved-version-missing", Severity.ERROR, Messages.versionMissing,
			Messages.versionMissing_fix);
	private static final ProblemCode DAMAGED = new ProblemCode("approved-version-damaged", Severity.ERROR, Messages.versionDamaged,
			Messages.versionDamaged_fix);
	private static final ProblemCode TWICE = new ProblemCode("approved-version-twice", Severity.WARNING, Messages.versionTwice,
			Messages.versionTwice_fix);
	private static final ProblemCode CHANGED = new ProblemCode("changed-since-approval", Severity.INFO, Messages.changedSinceApproval,
			Messages.changedSinceApproval_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NONE, MISSING, DAMAGED, TWICE, CHANGED);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (MunicipalProgramme programme : folder.programmes()) {
			try {
				check(folder, programme, findings);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private static void check(CountyFolder folder, MunicipalProgramme programme, Findings findings) throws IOException {
		if (programme.getStatus() == ProgrammeStatus.APPROVED && programme.getApprovedVersions().isEmpty()) {
			findings.add(NONE, programme, Literals.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS, Names.of(programme));
		}
		Set<Integer> numbers = new HashSet<>();
		for (ApprovedVersion version : programme.getApprovedVersions()) {
			if (!numbers.add(version.getNumber())) {
				findings.add(TWICE, version, Literals.APPROVED_VERSION__NUMBER, version.getNumber(), Names.of(programme));
			}
			FrozenVersion frozen = folder.approvedVersion(version);
			if (frozen.state() != FrozenVersion.State.INTACT) {
				findings.add(frozen.state() == FrozenVersion.State.MISSING ? MISSING : DAMAGED, version,
						Literals.APPROVED_VERSION__CONTENT_HASH, version.getNumber(), Names.of(programme), frozen.file());
			}
		}
		if (Approved.changesSince(folder, programme).filter(changes -> !changes.isEmpty()).isPresent()) {
			findings.add(CHANGED, programme, Names.of(programme));
		}
	}
}
