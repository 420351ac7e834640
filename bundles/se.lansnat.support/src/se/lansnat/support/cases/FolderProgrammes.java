package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;

/** The programmes of a county folder. */
public final class FolderProgrammes implements ProgrammeFacts {

	private final CountyFolder folder;

	/**
	 * The programmes of a folder.
	 *
	 * @param folder open
	 */
	public FolderProgrammes(CountyFolder folder) {
		this.folder = folder;
	}

	@Override
	public boolean isApproved(String municipality, LocalDate day) {
		Optional<MunicipalProgramme> programme = folder.programme(municipality);
		return programme.isPresent() && (programme.get().getApprovedVersions().isEmpty()
				? programme.get().getStatus() == ProgrammeStatus.APPROVED
				: latest(programme.get(), day).isPresent());
	}

	@Override
	public Optional<String> version(String municipality, LocalDate day) {
		return folder.programme(municipality).flatMap(programme -> latest(programme, day)).map(ApprovedVersion::getContentHash);
	}

	private static Optional<ApprovedVersion> latest(MunicipalProgramme programme, LocalDate day) {
		return programme.getApprovedVersions().stream().filter(version -> version.getDate() == null || !version.getDate().isAfter(day))
				.max(Comparator.comparingInt(ApprovedVersion::getNumber));
	}

	/** As the programme is now: what was approved and has been taken out since is not there any more. */
	@Override
	public Optional<String> name(String municipality, String id) {
		return folder.find(id).filter(object -> isOf(object, municipality)).map(Names::of);
	}

	private static boolean isOf(EObject object, String municipality) {
		return EcoreUtil.getRootContainer(object) instanceof MunicipalProgramme programme
				&& municipality.equals(programme.getMunicipalityCode());
	}
}
