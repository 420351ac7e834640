package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.folder.CountyFolder;

/**
 * Makes one county of any number of municipal programmes. It remembers what it took out of each, and what came of it: when one changes,
 * only that one is read ({@link #put}), and only what has changed in it is compared and put together anew. It reads the model and changes nothing; {@link RegionalRebuild} writes the result.
 *
 * <p>Not for several threads at once. Objects are taken out of the model in {@code put}; {@link #consolidate} no longer touches it,
 * except for the decisions of its basis.
 */
public final class Consolidator {

	private final Intake intake = new Intake();
	private final PairIndex index = new PairIndex();
	private final Memory memory = new Memory();
	private final List<Gap> leftOut = new ArrayList<>();

	/**
	 * Consolidates a county folder.
	 *
	 * @param folder     the county; its programmes that cannot be told apart or are of no municipality of the county are left out, and
	 *                   named among the gaps
	 * @param neighbours folders of neighbouring counties, only compared with
	 * @return what came out; nothing has changed in the folders
	 * @throws IllegalArgumentException if the folder's county cannot be read
	 */
	public static Consolidated consolidate(CountyFolder folder, List<CountyFolder> neighbours) {
		return of(folder, neighbours).consolidate(basis(folder, neighbours));
	}

	/**
	 * Reads a county folder.
	 *
	 * @param folder     as for {@link #consolidate(CountyFolder, List)}
	 * @param neighbours folders of neighbouring counties
	 * @return a consolidator that has read them
	 */
	public static Consolidator of(CountyFolder folder, List<CountyFolder> neighbours) {
		Consolidator consolidator = new Consolidator();
		Set<String> inside = basis(folder).municipalities().keySet();
		for (MunicipalProgramme programme : folder.programmes()) {
			consolidator.take(programme, inside, folder::isLeftOut);
		}
		for (CountyFolder neighbour : neighbours) {
			for (MunicipalProgramme programme : neighbour.programmes()) {
				consolidator.takeNeighbour(programme, neighbour::isLeftOut);
			}
		}
		return consolidator;
	}

	/**
	 * What a county folder's own programme and municipalities say.
	 *
	 * @param folder the county
	 * @return the basis; with nothing decided where there is no regional programme yet
	 * @throws IllegalArgumentException if the folder's county cannot be read
	 */
	public static Basis basis(CountyFolder folder) {
		County county = folder.county().orElseThrow(() -> new IllegalArgumentException(folder.location()));
		RegionalProgramme none = ModelFactory.eINSTANCE.createRegionalProgramme();
		return Basis.of(county, folder.regionalProgramme().orElse(none));
	}

	/**
	 * What a county folder's own programme and municipalities say, with the names of its neighbours' municipalities.
	 *
	 * @param folder     the county
	 * @param neighbours folders of neighbouring counties
	 * @return the basis
	 * @throws IllegalArgumentException if the folder's county cannot be read
	 */
	public static Basis basis(CountyFolder folder, List<CountyFolder> neighbours) {
		Map<String, String> names = new HashMap<>();
		neighbours.forEach(neighbour -> neighbour.county().ifPresent(county -> names.putAll(Basis.names(county))));
		return basis(folder).withNeighbours(names);
	}

	/**
	 * Takes in a programme of the county while it is read for the first time, or names it among the gaps: where its municipality is not
	 * of the county, or has given one already. To read a county in slices, with {@link #put} for what changes later.
	 *
	 * @param programme  any programme of the folder
	 * @param inside     codes of the county's municipalities
	 * @param unreliable whether an object cannot be relied on, {@link CountyFolder#isLeftOut}
	 * @return whether it was taken in
	 */
	public boolean take(MunicipalProgramme programme, Set<String> inside, Predicate<EObject> unreliable) {
		String code = programme.getMunicipalityCode();
		if (code == null || !inside.contains(code)) {
			leaveOut(programme, NLS.bind(Messages.gapOtherCounty, code == null ? "" : code));
			return false;
		}
		if (intake.contains(code)) {
			leaveOut(programme, NLS.bind(Messages.gapTwice, code));
			return false;
		}
		put(programme, unreliable);
		return true;
	}

	/**
	 * Takes in a programme of a neighbouring county, unless its municipality has none or has given one already.
	 *
	 * @param programme  any programme of the neighbour's folder
	 * @param unreliable whether an object cannot be relied on
	 */
	public void takeNeighbour(MunicipalProgramme programme, Predicate<EObject> unreliable) {
		if (programme.getMunicipalityCode() != null && !intake.contains(programme.getMunicipalityCode())) {
			putNeighbour(programme, unreliable);
		}
	}

	/**
	 * Takes in a programme of the county, in the place of the one that its municipality had.
	 *
	 * @param programme with a municipality code
	 * @param unreliable whether an object cannot be relied on, {@link CountyFolder#isLeftOut}
	 */
	public void put(MunicipalProgramme programme, Predicate<EObject> unreliable) {
		put(programme, false, unreliable);
	}

	/**
	 * Takes in a programme of a neighbouring county, to compare with.
	 *
	 * @param programme with a municipality code
	 * @param unreliable whether an object cannot be relied on
	 */
	public void putNeighbour(MunicipalProgramme programme, Predicate<EObject> unreliable) {
		put(programme, true, unreliable);
	}

	/**
	 * Forgets a programme.
	 *
	 * @param municipality its municipality's code
	 */
	public void remove(String municipality) {
		index.replace(intake.of(municipality), Extract.NONE);
		intake.remove(municipality);
	}

	private void put(MunicipalProgramme programme, boolean neighbour, Predicate<EObject> unreliable) {
		Extract old = intake.of(programme.getMunicipalityCode());
		Extract extract = Extraction.of(programme, neighbour, unreliable, old);
		index.replace(old, extract);
		intake.put(extract);
	}

	private void leaveOut(MunicipalProgramme programme, String message) {
		String code = programme.getMunicipalityCode() == null ? "" : programme.getMunicipalityCode();
		leftOut.add(new Gap(code, 0, Gap.PROGRAMME_LEFT_OUT, Optional.ofNullable(programme.getId()), message));
	}

	/**
	 * Puts together what was taken in.
	 *
	 * @param basis settings and decisions
	 * @return what came out
	 */
	public Consolidated consolidate(Basis basis) {
		return consolidate(basis, null);
	}

	/**
	 * Puts together what was taken in, and can be stopped between two steps: what was taken in stays, and can be put together later.
	 *
	 * @param basis   settings and decisions
	 * @param monitor progress; may be null; a cancel is answered with {@link org.eclipse.core.runtime.OperationCanceledException}
	 * @return what came out
	 */
	public Consolidated consolidate(Basis basis, IProgressMonitor monitor) {
		return new Consolidation(intake, index, basis, memory).run(leftOut, SubMonitor.convert(monitor, Consolidation.STEPS));
	}
}
