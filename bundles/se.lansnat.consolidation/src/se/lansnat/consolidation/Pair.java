package se.lansnat.consolidation;

import java.util.Comparator;
import java.util.List;

import se.lansnat.model.ConflictKind;
import se.lansnat.model.text.StableId;

/**
 * Two descriptions that may be of one thing.
 *
 * @param a     the one with the smaller id
 * @param b     the other, of another municipality
 * @param score how alike they are, 0 to 1, in thousandths
 */
record Pair(SourceObject a, SourceObject b, int score) {

	/** The best first; ids decide between equals, so that the order of input never matters. */
	static final Comparator<Pair> BEST_FIRST = Comparator.comparingInt(Pair::score).reversed()
			.thenComparing((Pair pair) -> pair.a().id()).thenComparing(pair -> pair.b().id());

	static Pair of(SourceObject one, SourceObject other, double score) {
		boolean inOrder = one.id().compareTo(other.id()) <= 0;
		return new Pair(inOrder ? one : other, inOrder ? other : one, (int) StrictMath.round(score * 1000));
	}

	/** {@return what a decision on the two rests on} */
	String likenessGrounds() {
		return a.likenessGrounds() + '\n' + b.likenessGrounds();
	}

	/** {@return what tells the pair from others here; the id of the question does so everywhere, and costs a hash} */
	String key() {
		return a.id() + b.id();
	}

	static String key(SourceObject one, SourceObject other) {
		return one.id().compareTo(other.id()) <= 0 ? one.id() + other.id() : other.id() + one.id();
	}

	/** {@return the id of the question whether the two are one} */
	String question() {
		return question(a.id(), b.id());
	}

	static String question(String one, String other) {
		return conflict(ConflictKind.MATCH_UNCERTAIN, List.of(one, other), "");
	}

	/** {@return a conflict's id: it depends on kind, objects and feature alone} */
	static String conflict(ConflictKind kind, List<String> objects, String feature) {
		return StableId.of("conflict", kind.getLiteral(), String.join(" ", objects.stream().sorted().toList()), feature);
	}
}
