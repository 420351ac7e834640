package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.lansnat.model.MunicipalProgramme;

/**
 * The plainest way to find the pairs that may be one: every description is compared with every other. It is right by construction; the
 * tests hold {@link PairIndex} to it, and the benchmark measures both.
 */
public final class PlainPairs {

	private static final int COMMON_NAME = 2;

	private PlainPairs() {
	}

	/** What is compared: programmes, taken out of the model. */
	public static final class Programmes {

		private final Intake intake = new Intake();

		/**
		 * Takes programmes out of the model.
		 *
		 * @param programmes of one county, each with a code
		 */
		public Programmes(List<MunicipalProgramme> programmes) {
			programmes.forEach(programme -> intake.put(Extraction.of(programme, false, object -> false, Extract.NONE)));
		}
	}

	/**
	 * The pairs by comparing each with each.
	 *
	 * @param programmes what is compared
	 * @param basis      names of municipalities
	 * @return pairs as text, one a line: ids and score in thousandths
	 */
	public static Set<String> byComparingAll(Programmes programmes, Basis basis) {
		List<SourceObject> all = programmes.intake.extracts().stream().flatMap(extract -> extract.objects().stream()).toList();
		Map<String, Set<String>> users = new HashMap<>();
		all.forEach(object -> users.computeIfAbsent(name(object), name -> new HashSet<>()).add(object.municipality()));
		Corroboration corroboration = new Corroboration(programmes.intake, basis);
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			for (int j = i + 1; j < all.size(); j++) {
				SourceObject one = all.get(i);
				SourceObject other = all.get(j);
				if (one.kind() != other.kind() || one.municipality().equals(other.municipality())) {
					continue;
				}
				Pair pair = Pair.of(one, other, Likeness.of(one, other));
				if (pair.score() < PairIndex.LEAST_SCORE) {
					continue;
				}
				boolean nameAlone = Likeness.byNameOnly(one, other);
				if (nameAlone && corroboration.speaksFor(pair)) {
					pairs.add(Pair.of(one, other, Corroboration.SCORE));
				} else if (!nameAlone || !corroboration.speaksAgainst(pair) && users.get(name(one)).size() <= COMMON_NAME) {
					pairs.add(pair);
				}
			}
		}
		return texts(pairs);
	}

	/**
	 * The pairs as the product finds them.
	 *
	 * @param programmes what is compared
	 * @param basis      names of municipalities
	 * @return as {@link #byComparingAll}
	 */
	public static Set<String> byIndex(Programmes programmes, Basis basis) {
		PairIndex index = new PairIndex();
		programmes.intake.extracts().forEach(extract -> index.replace(Extract.NONE, extract));
		return texts(index.pairs(new Corroboration(programmes.intake, basis)));
	}

	private static String name(SourceObject object) {
		return object.kind() + " " + object.name().skeleton();
	}

	private static Set<String> texts(List<Pair> pairs) {
		Set<String> texts = HashSet.newHashSet(pairs.size());
		pairs.forEach(pair -> texts.add(pair.a().id() + ' ' + pair.b().id() + ' ' + pair.score()));
		return texts;
	}
}
