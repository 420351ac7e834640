package se.lansnat.ui.consolidation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.consolidation.Basis;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Consolidator;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.storage.StorageException;

/**
 * What has been taken out of a county's programmes, and what is still to be. The model is read by {@link #readNext}, {@link #basis} and
 * {@link #touch} alone, in the thread that changes the model, a programme at a time; {@link #consolidate} works on copies, in any one
 * thread, but not while a programme is being read.
 */
final class Reading {

	private final CountyFolder folder;
	private final Consolidator consolidator = new Consolidator();
	private final Set<String> inside;
	private final Deque<MunicipalProgramme> unread;
	private final Map<String, MunicipalProgramme> taken = new HashMap<>();
	private final Set<MunicipalProgramme> touched = new LinkedHashSet<>();
	private final Queue<Path> neighbours;
	private final Map<String, String> neighbourNames = new ConcurrentHashMap<>();
	private final Queue<String> failures = new ConcurrentLinkedQueue<>();
	private boolean newBasis = true;

	/**
	 * Begins to read a county.
	 *
	 * @param folder     with a county that can be read
	 * @param neighbours folders of neighbouring counties
	 */
	Reading(CountyFolder folder, List<Path> neighbours) {
		this.folder = folder;
		this.inside = Consolidator.basis(folder).municipalities().keySet();
		this.unread = new ArrayDeque<>(folder.programmes());
		this.neighbours = new ConcurrentLinkedQueue<>(neighbours);
	}

	/** {@return how much there is to read} */
	int size() {
		return unread.size() + touched.size() + neighbours.size();
	}

	/** {@return whether the next result will say nothing new} */
	boolean isUpToDate() {
		return size() == 0 && !newBasis;
	}

	/**
	 * Hears of a change of the county.
	 *
	 * @param parts   which files were changed
	 * @param changes what was changed in them
	 * @return whether this reading can take it in; if not, the county is to be read from the start
	 */
	boolean touch(Set<FolderPart> parts, Set<Change> changes) {
		if (changes.stream().anyMatch(change -> change.feature().equals("municipalityCode") || change.feature().equals("municipalities"))) {
			return false;
		}
		for (FolderPart part : parts) {
			Object root = part.root().orElse(null);
			if (root instanceof MunicipalProgramme programme) {
				// One that was left out is still left out, and one that is unread will be read as it is then.
				if (taken.get(programme.getMunicipalityCode()) == programme) {
					touched.add(programme);
				}
			} else {
				newBasis = true;
			}
		}
		return true;
	}

	/**
	 * Reads one programme.
	 *
	 * @return false where none is left
	 */
	boolean readNext() {
		if (!unread.isEmpty()) {
			MunicipalProgramme programme = unread.remove();
			if (consolidator.take(programme, inside, folder::isLeftOut)) {
				taken.put(programme.getMunicipalityCode(), programme);
			}
			newBasis = true;
			return true;
		}
		if (!touched.isEmpty()) {
			MunicipalProgramme programme = touched.iterator().next();
			touched.remove(programme);
			consolidator.put(programme, folder::isLeftOut);
			newBasis = true;
			return true;
		}
		return false;
	}

	/**
	 * Reads one of the neighbours, whose folder is nobody else's: any thread.
	 *
	 * @return false where none is left
	 */
	boolean readNeighbour(IProgressMonitor monitor) {
		if (neighbours.isEmpty()) {
			return false;
		}
		Path directory = neighbours.peek();
		try (CountyFolder neighbour = CountyFolder.open(directory, Access.READ, monitor)) {
			neighbour.county().ifPresent(county -> county.getMunicipalities().stream()
					.filter(municipality -> municipality.getCode() != null && municipality.getName() != null)
					.forEach(municipality -> neighbourNames.put(municipality.getCode(), municipality.getName())));
			neighbour.programmes().forEach(programme -> consolidator.takeNeighbour(programme, neighbour::isLeftOut));
		} catch (StorageException e) {
			failures.add(e.getMessage());
		}
		neighbours.remove();
		return true;
	}

	/** {@return settings and decisions as they are now, which nobody changes} */
	Basis basis() {
		newBasis = false;
		Basis basis = Consolidator.basis(folder);
		return new Basis(basis.municipalities(), neighbourNames, basis.matchAbove(), basis.askAbove(),
				List.copyOf(EcoreUtil.copyAll(basis.decisions())));
	}

	/** {@return what comes of all that has been read; a cancel of the monitor ends it} */
	Consolidated consolidate(Basis basis, IProgressMonitor monitor) {
		return consolidator.consolidate(basis, monitor);
	}

	/** {@return names of the municipalities of the neighbouring counties, by code} */
	Map<String, String> neighbourNames() {
		return neighbourNames;
	}

	/** {@return why neighbours could not be read, told once} */
	List<String> takeFailures() {
		List<String> told = List.copyOf(failures);
		failures.clear();
		return told;
	}

	/** {@return whether it is this county that is read} */
	boolean isOf(CountyFolder other) {
		return folder == other;
	}
}
