package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Difference.Said;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;

/** Puts the conflicts together, each with its decision where there is one. */
final class Conflicts {

	private static final Comparator<Conflict> ORDER = Comparator.comparing(Conflict::kind).thenComparing(Conflict::id);
	private static final String NAME = "name";
	private static final String MUNICIPALITY = "municipalityCode";

	private final Decided decided;
	private final Basis basis;
	private final Map<String, Conflict> byId = new TreeMap<>();

	Conflicts(Decided decided, Basis basis) {
		this.decided = decided;
		this.basis = basis;
	}

	/** {@return all of them, by kind and id} */
	List<Conflict> list() {
		return byId.values().stream().sorted(ORDER).toList();
	}

	/** Whether two objects are one. */
	void question(Pair pair) {
		List<SourceObject> objects = List.of(pair.a(), pair.b());
		List<Difference> differences = new ArrayList<>();
		if (!pair.a().label().equals(pair.b().label())) {
			differences.add(new Difference(NAME, objects.stream().map(object -> said(object, object.label())).toList()));
		}
		for (EStructuralFeature feature : Compared.features(pair.a().kind())) {
			if (pair.a().differs(pair.b(), feature.getName())) {
				differences.add(difference(objects, feature.getName()));
			}
		}
		add(ConflictKind.MATCH_UNCERTAIN, objects, "", differences, pair.likenessGrounds(),
				NLS.bind(Messages.askSame, new Object[] { kind(pair.a()), both(objects), pair.score() / 10 }));
	}

	/**
	 * What the sources of one thing contradict each other in.
	 *
	 * @param members at least two, by municipality and id
	 * @return what holds of each feature, in their order: what they agree on or what was decided, null where neither is
	 */
	Object[] values(List<SourceObject> members) {
		RegionalItemKind kind = members.getFirst().kind();
		List<EStructuralFeature> features = Compared.features(kind);
		Object[] values = new Object[features.size()];
		for (int i = 0; i < values.length; i++) {
			int at = i;
			String feature = features.get(i).getName();
			List<SourceObject> saying = members.stream().filter(member -> member.values()[at] != null).toList();
			boolean differ = saying.stream().anyMatch(one -> saying.stream().anyMatch(other -> one.differs(other, feature)));
			if (differ) {
				boolean grounds = feature.equals(Compared.GROUNDS);
				Conflict conflict = add(grounds ? ConflictKind.GROUNDS_DIFFER : ConflictKind.ATTRIBUTE_DIFFERS, saying, feature,
						List.of(difference(byId(saying), feature)), feature + "\n" + spoken(saying, feature),
						NLS.bind(Messages.askValue, new Object[] { Names.of(features.get(i)), kind(saying.getFirst()), both(saying) }));
				values[i] = decided(conflict, features.get(i), saying);
			} else {
				values[i] = saying.isEmpty() ? null : saying.getFirst().values()[at];
			}
		}
		return values;
	}

	/** A locality or an area that several programmes plan for: whose it is. */
	void border(List<SourceObject> describing) {
		List<SourceObject> members = byId(describing);
		List<Said> municipalities = members.stream().map(member -> said(member, member.municipality())).toList();
		add(ConflictKind.LOCALITY_ON_BORDER, members, "", List.of(new Difference(MUNICIPALITY, municipalities)),
				members.stream().map(SourceObject::likenessGrounds).collect(Collectors.joining("\n")),
				NLS.bind(Messages.askBorder, members.getFirst().label(), municipalities(members)));
	}

	/** A connection over a border that the municipality on the other side does not know of. */
	void oneSided(SourceObject connection, String other, String feature, String label) {
		List<String> municipalities = List.of(connection.municipality(), other);
		List<Difference> differences = List.of(new Difference(feature, List.of(said(connection, label))));
		add(ConflictKind.CROSSING_ONE_SIDED, List.of(connection), municipalities, feature, differences, connection.likenessGrounds(),
				NLS.bind(Messages.askOneSided, new Object[] { connection.label(), basis.name(connection.municipality()),
						basis.name(other) }));
	}

	/** Two main nodes that serve no more households together than one can. */
	void mainNodes(SourceObject one, SourceObject other, long households) {
		List<SourceObject> objects = byId(List.of(one, other));
		add(ConflictKind.DUPLICATE_MAIN_NODE, objects, "", List.of(difference(objects, "households")),
				spoken(objects, "households") + objects.stream().map(SourceObject::likenessGrounds).collect(Collectors.joining("\n")),
				NLS.bind(Messages.askMainNodes, both(objects), SwedishNumbers.format(households)));
	}

	private Conflict add(ConflictKind kind, List<SourceObject> objects, String feature, List<Difference> differences, String grounds,
			String reason) {
		List<String> municipalities = objects.stream().map(SourceObject::municipality).distinct().toList();
		return add(kind, objects, municipalities, feature, differences, grounds, reason);
	}

	private Conflict add(ConflictKind kind, List<SourceObject> objects, List<String> municipalities, String feature,
			List<Difference> differences, String grounds, String reason) {
		List<Source> sources = objects.stream().map(Source::alone).sorted(Comparator.comparing(Source::object)).toList();
		List<String> ids = sources.stream().map(Source::object).toList();
		String id = Pair.conflict(kind, ids, feature);
		String hash = Decided.hash(grounds);
		Optional<Decision> decision = decided.of(id, kind, feature, ids);
		boolean stale = decision.isPresent()
				&& !(hash.equals(decision.get().getGroundsHash()) && id.equals(decision.get().getConflict()));
		Conflict conflict = new Conflict(id, kind, feature, sources, municipalities.stream().sorted().toList(), differences,
				decision.map(Decided::verdict), stale, hash, reason);
		byId.put(id, conflict);
		return conflict;
	}

	/** What was decided to hold; also while it is to be looked at again: the value that was chosen then, not what its source says now. */
	private Object decided(Conflict conflict, EStructuralFeature feature, List<SourceObject> saying) {
		Verdict verdict = conflict.decision().filter(one -> one.choice() == DecisionChoice.VALUE).orElse(null);
		if (verdict == null) {
			return null;
		}
		if (verdict.value().isPresent()) {
			return Values.parse(feature, verdict.value().get());
		}
		String chosen = verdict.object().orElse("");
		Optional<String> kept = decided.exactly(conflict.id()).stream().flatMap(decision -> decision.getValues().stream())
				.filter(value -> chosen.equals(value.getObject()) && value.getValue() != null).map(value -> value.getValue()).findFirst();
		return kept.map(text -> Values.parse(feature, text)).orElseGet(() -> saying.stream().filter(one -> one.id().equals(chosen))
				.map(one -> one.value(feature.getName())).findFirst().orElse(null));
	}

	/** The order of a conflict's objects, which its values follow. */
	private static List<SourceObject> byId(List<SourceObject> objects) {
		return objects.stream().sorted(Comparator.comparing(SourceObject::id)).toList();
	}

	private static Difference difference(List<SourceObject> objects, String feature) {
		return new Difference(feature, objects.stream().filter(object -> object.value(feature) != null)
				.map(object -> said(object, object.value(feature))).toList());
	}

	private static Said said(SourceObject object, Object value) {
		return new Said(object.municipality(), object.id(), value);
	}

	/** What each says, in an order of its own: the grounds of a decision. */
	private static String spoken(List<SourceObject> objects, String feature) {
		return objects.stream().map(object -> object.id() + "=" + Optional.ofNullable(object.value(feature)).map(Values::text).orElse(""))
				.sorted().collect(Collectors.joining("\n"));
	}

	private static String kind(SourceObject object) {
		return Names.of(object.kind());
	}

	/** Both objects with their municipalities, as in the middle of a sentence. */
	private String both(List<SourceObject> objects) {
		List<String> named = objects.stream()
				.map(object -> NLS.bind(Messages.objectOf, object.label(), basis.name(object.municipality()))).toList();
		return String.join(Messages.and, named);
	}

	private String municipalities(List<SourceObject> objects) {
		return objects.stream().map(object -> basis.name(object.municipality())).distinct().collect(Collectors.joining(Messages.and));
	}
}
