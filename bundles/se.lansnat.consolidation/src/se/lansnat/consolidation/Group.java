package se.lansnat.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.MatchMethod;

/** Descriptions that are taken as one thing, at most one of each municipality unless somebody decided otherwise. */
final class Group {

	/** What put two descriptions together. */
	record Link(Pair pair, boolean decided) {
	}

	private static final Comparator<SourceObject> ORDER = Comparator.comparing(SourceObject::municipality).thenComparing(SourceObject::id);

	private final List<SourceObject> members = new ArrayList<>(2);
	private final List<Link> links = new ArrayList<>(1);

	Group(SourceObject first) {
		members.add(first);
	}

	/** {@return the descriptions, by municipality and id} */
	List<SourceObject> members() {
		return members;
	}

	/** Takes over all of another group. */
	void add(Group other, Link link) {
		members.addAll(other.members);
		members.sort(ORDER);
		links.addAll(other.links);
		links.add(link);
	}

	/** {@return whether a municipality has a description in both} */
	boolean overlaps(Group other) {
		return members.stream().anyMatch(own -> other.members.stream().anyMatch(one -> one.municipality().equals(own.municipality())));
	}

	boolean hasOwn() {
		return members.stream().anyMatch(member -> !member.neighbour());
	}

	/** {@return the descriptions with what put them here} */
	List<Source> sources() {
		return members.stream().map(this::source).toList();
	}

	private Source source(SourceObject member) {
		Optional<Link> best = links.stream().filter(link -> link.pair().a() == member || link.pair().b() == member)
				.max(Comparator.comparing(Link::decided).thenComparingInt(link -> link.pair().score()));
		MatchMethod method = best.map(link -> link.decided() ? MatchMethod.DECIDED : MatchMethod.AUTOMATIC).orElse(MatchMethod.ALONE);
		return new Source(member.municipality(), member.id(), member.label(), member.contentHash(),
				best.map(link -> BigDecimal.valueOf(link.pair().score(), 3)), method,
				best.filter(Link::decided).map(link -> link.pair().question()));
	}
}
