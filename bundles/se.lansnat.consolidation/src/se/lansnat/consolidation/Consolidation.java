package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.RegionalItemKind;

/** Puts together what was taken in, step by step. */
final class Consolidation {

	/** So many steps there are, with a look at whether somebody has cancelled before each. */
	static final int STEPS = 7;

	private final Intake intake;
	private final PairIndex index;
	private final Basis basis;
	private final Memory memory;
	private final Decided decided;
	private final Groups things;
	private final Groups lines;
	private final Conflicts conflicts;
	private final List<PotCandidate> candidates = new ArrayList<>();

	Consolidation(Intake intake, PairIndex index, Basis basis, Memory memory) {
		this.intake = intake;
		this.index = index;
		this.basis = basis;
		this.memory = memory;
		this.decided = new Decided(basis.decisions(), intake);
		this.things = new Groups(decided, basis, memory.things);
		this.lines = new Groups(decided, basis, memory.lines);
		this.conflicts = new Conflicts(decided, new Questions(basis), memory.questions);
	}

	Consolidated run(List<Gap> leftOut, SubMonitor progress) {
		progress.split(1);
		if (memory.begin(basis)) {
			index.weighAgain();
		}
		List<Pair> pairs = index.pairs(new Corroboration(intake, basis));
		progress.split(1);
		things.add(pairs, kind -> !isLine(kind));
		progress.split(1);
		SharedLines shared = new SharedLines(intake, things);
		List<Pair> linePairs = new ConnectionMatching(things, memory.between).pairs(shared);
		lines.add(linePairs, Consolidation::isLine);
		progress.split(1);
		questions(linePairs);
		Map<Group, Item> grouped = new HashMap<>();
		things.all().forEach(group -> settle(group, grouped));
		lines.all().forEach(group -> settle(group, grouped));
		progress.split(1);
		Homes homes = new Homes(intake, things, shared, basis, memory.homes);
		new Crossings(intake, lines, homes).find(shared, conflicts);
		new MainNodes(intake, things, homes).find(conflicts);
		progress.split(1);
		List<Item> items = items(grouped);
		candidates.sort(Comparator.comparing(PotCandidate::connection));
		progress.split(1);
		List<Match> matches = Groups.matches(things, lines);
		int own = (int) intake.extracts().stream().filter(extract -> basis.municipalities().containsKey(extract.municipality())).count();
		Consolidated result = new Consolidated(own, items, matches, conflicts.list(), gaps(leftOut), candidates);
		memory.end();
		return result;
	}

	private static boolean isLine(RegionalItemKind kind) {
		return kind == RegionalItemKind.CONNECTION || kind == RegionalItemKind.SEGMENT;
	}

	/** What is to be asked, and what was asked and decided. */
	private void questions(List<Pair> linePairs) {
		things.open().forEach(conflicts::question);
		lines.open().forEach(conflicts::question);
		Map<String, Pair> scored = new HashMap<>();
		linePairs.stream().filter(decided::isDecided).forEach(pair -> scored.put(pair.key(), pair));
		decided.questions().forEach(pair -> conflicts.question(scored.getOrDefault(pair.key(), pair)));
	}

	/** What several describe; those that only neighbouring counties describe are theirs. */
	private void settle(Group group, Map<Group, Item> grouped) {
		if (group.hasOwn()) {
			Agreement agreement = memory.agreements.get(group, one -> Agreement.of(one, new Questions(basis)));
			Object[] values = agreement.settle(conflicts, decided);
			grouped.put(group, agreement.item(values));
			if (group.members().getFirst().kind() == RegionalItemKind.CONNECTION) {
				PotCandidates.of(group.members(), values, basis).ifPresent(candidates::add);
			}
		}
	}

	/** Everything, each thing once: where its first description is. */
	private List<Item> items(Map<Group, Item> grouped) {
		List<Item> items = new ArrayList<>();
		for (Extract extract : intake.extracts()) {
			List<SourceObject> objects = extract.objects();
			for (int i = 0; i < objects.size(); i++) {
				SourceObject object = objects.get(i);
				Group group = (isLine(object.kind()) ? lines : things).together(object);
				if (group != null) {
					if (group.members().getFirst() == object && group.hasOwn()) {
						items.add(grouped.get(group));
					}
				} else if (!extract.neighbour()) {
					items.add(extract.items().get(i));
					alone(object);
				}
			}
		}
		return items;
	}

	private void alone(SourceObject object) {
		if (object.kind() == RegionalItemKind.CONNECTION && PotCandidates.nobodyBuilds(List.of(object), object.values())) {
			candidates.add(memory.candidates.get(object, one -> PotCandidates.of(List.of(one), one.values(), basis).orElseThrow()));
		}
	}

	private List<Gap> gaps(List<Gap> leftOut) {
		List<Gap> gaps = new ArrayList<>(leftOut);
		intake.extracts().forEach(extract -> gaps.addAll(extract.gaps()));
		basis.municipalities().forEach((code, name) -> {
			if (!intake.contains(code)) {
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
