package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.folder.CountyFolder;

/**
 * Makes one county of any number of municipal programmes. It remembers what it took out of each: when one changes, only that one is
 * read and compared anew ({@link #put}). It reads the model and changes nothing; {@link RegionalRebuild} writes the result.
 *
 * <p>Not for several threads at once. Objects are taken out of the model in {@code put}; {@link #consolidate} no longer touches it,
 * except for the decisions of its basis.
 */
public final class Consolidator {

	private final Map<String, Extract> extracts = new TreeMap<>();
	private final Map<String, SourceObject> objects = new HashMap<>();
	private final PairIndex index = new PairIndex();
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
		return of(folder, neighbours).consolidate(basis(folder));
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
		if (extracts.containsKey(code)) {
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
		if (programme.getMunicipalityCode() != null && !extracts.containsKey(programme.getMunicipalityCode())) {
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
		put(Extraction.of(programme, false, unreliable));
	}

	/**
	 * Takes in a programme of a neighbouring county, to compare with.
	 *
	 * @param programme with a municipality code
	 * @param unreliable whether an object cannot be relied on
	 */
	public void putNeighbour(MunicipalProgramme programme, Predicate<EObject> unreliable) {
		put(Extraction.of(programme, true, unreliable));
	}

	/**
	 * Forgets a programme.
	 *
	 * @param municipality its municipality's code
	 */
	public void remove(String municipality) {
		Extract old = extracts.remove(municipality);
		if (old != null) {
			old.objects().forEach(object -> objects.remove(object.id(), object));
			index.remove(old);
		}
	}

	private void put(Extract extract) {
		remove(extract.municipality());
		extracts.put(extract.municipality(), extract);
		extract.objects().forEach(object -> objects.putIfAbsent(object.id(), object));
		index.add(extract);
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
		Decided decided = new Decided(basis.decisions(), objects);
		Grouping grouping = new Grouping(decided, basis);
		grouping.addDecided(decided.same());
		grouping.add(index.pairs(new Corroboration(extracts, basis)));
		ConnectionMatching connections = new ConnectionMatching(extracts, objects, grouping);
		List<Pair> crossing = connections.pairs();
		grouping.add(crossing);
		Conflicts conflicts = new Conflicts(decided, basis);
		questions(decided, grouping, crossing, conflicts);
		List<Item> items = new ArrayList<>(objects.size());
		List<PotCandidate> candidates = new ArrayList<>();
		for (Extract extract : extracts.values()) {
			for (int i = 0; i < extract.objects().size(); i++) {
				item(extract, i, grouping, conflicts, candidates, basis).ifPresent(items::add);
			}
		}
		Homes homes = new Homes(extracts, grouping, basis);
		new Crossings(extracts, connections, grouping, homes).find(conflicts);
		new MainNodes(extracts, connections, grouping, homes).find(conflicts);
		candidates.sort(Comparator.comparing(PotCandidate::connection));
		int own = (int) extracts.values().stream().filter(extract -> basis.municipalities().containsKey(extract.municipality())).count();
		return new Consolidated(own, items, grouping.matched().stream().sorted(Pair.BEST_FIRST).map(Match::of).toList(), conflicts.list(),
				gaps(basis, candidates), candidates);
	}

	/** What is to be asked, and what was asked and decided. */
	private static void questions(Decided decided, Grouping grouping, List<Pair> crossing, Conflicts conflicts) {
		grouping.open().forEach(conflicts::question);
		Map<String, Pair> scored = new HashMap<>();
		crossing.stream().filter(decided::isDecided).forEach(pair -> scored.put(pair.question(), pair));
		decided.questions().forEach(pair -> conflicts.question(scored.getOrDefault(pair.question(), pair)));
	}

	private static Optional<Item> item(Extract extract, int at, Grouping grouping, Conflicts conflicts, List<PotCandidate> candidates,
			Basis basis) {
		SourceObject object = extract.objects().get(at);
		Group group = grouping.together(object);
		if (group == null ? object.neighbour() : group.members().getFirst() != object || !group.hasOwn()) {
			return Optional.empty();
		}
		List<SourceObject> members = group == null ? List.of(object) : group.members();
		Object[] values = group == null ? object.values() : conflicts.values(members);
		if (object.kind() == RegionalItemKind.CONNECTION) {
			PotCandidates.of(members, values, basis).ifPresent(candidates::add);
		}
		if (group == null) {
			return Optional.of(extract.items().get(at));
		}
		if (object.kind() == RegionalItemKind.LOCALITY || object.kind() == RegionalItemKind.AREA) {
			conflicts.border(members);
		}
		return Optional.of(new Item(object.kind(), object.label(), group.sources(), Values.of(object.kind(), values)));
	}

	private List<Gap> gaps(Basis basis, List<PotCandidate> candidates) {
		List<Gap> gaps = new ArrayList<>(leftOut);
		extracts.values().forEach(extract -> gaps.addAll(extract.gaps()));
		basis.municipalities().forEach((code, name) -> {
			if (!extracts.containsKey(code)) {
				gaps.add(new Gap(code, 0, "programme-missing", Optional.empty(), NLS.bind(Messages.gapNoProgramme, name)));
			}
		});
		for (PotCandidate candidate : candidates) {
			gaps.add(new Gap(candidate.municipalities().getFirst(), ProgrammeGaps.MARKET, "connection-unbuilt",
					Optional.of(candidate.connection()), NLS.bind(Messages.gapUnbuilt, candidate.name(), candidate.clause())));
		}
		gaps.sort(null);
		return gaps;
	}
}
