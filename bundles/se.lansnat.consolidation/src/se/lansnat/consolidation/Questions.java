package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Difference.Said;
import se.lansnat.model.ConflictKind;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;

/** Puts into words what has to be decided. What it gives depends on the objects and the names of municipalities alone. */
final class Questions {

	private static final String NAME = "name";
	private static final String MUNICIPALITY = "municipalityCode";

	private final Basis basis;

	Questions(Basis basis) {
		this.basis = basis;
	}

	/** Whether two objects are one. */
	Conflict same(Pair pair) {
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
		return conflict(ConflictKind.MATCH_UNCERTAIN, objects, "", differences, pair.likenessGrounds(),
				NLS.bind(Messages.askSame, new Object[] { kind(pair.a()), both(objects), pair.score() / 10 }));
	}

	/** What objects that are one say of a feature, each something else. */
	Conflict value(List<SourceObject> saying, EStructuralFeature feature) {
		String name = feature.getName();
		return conflict(name.equals(Compared.GROUNDS) ? ConflictKind.GROUNDS_DIFFER : ConflictKind.ATTRIBUTE_DIFFERS, saying, name,
				List.of(difference(byId(saying), name)), name + "\n" + spoken(saying, name),
				NLS.bind(Messages.askValue, new Object[] { Names.of(feature), kind(saying.getFirst()), both(saying) }));
	}

	/** A locality or an area that several programmes plan for: whose it is. */
	Conflict border(List<SourceObject> describing) {
		List<SourceObject> members = byId(describing);
		List<Said> municipalities = members.stream().map(member -> said(member, member.municipality())).toList();
		return conflict(ConflictKind.LOCALITY_ON_BORDER, members, "", List.of(new Difference(MUNICIPALITY, municipalities)),
				members.stream().map(SourceObject::likenessGrounds).collect(Collectors.joining("\n")),
				NLS.bind(Messages.askBorder, members.getFirst().label(), municipalities(members)));
	}

	/** A connection over a border that the municipality on the other side does not know of. */
	Conflict oneSided(SourceObject connection, String other, String feature, String label) {
		List<String> municipalities = List.of(connection.municipality(), other);
		List<Difference> differences = List.of(new Difference(feature, List.of(said(connection, label))));
		return conflict(ConflictKind.CROSSING_ONE_SIDED, List.of(connection), municipalities, feature, differences,
				connection.likenessGrounds(), NLS.bind(Messages.askOneSided,
						new Object[] { connection.label(), basis.name(connection.municipality()), basis.name(other) }));
	}

	/** Two main nodes that serve no more households together than one can. */
	Conflict mainNodes(SourceObject one, SourceObject other, long households) {
		List<SourceObject> objects = byId(List.of(one, other));
		return conflict(ConflictKind.DUPLICATE_MAIN_NODE, objects, "", List.of(difference(objects, "households")),
				spoken(objects, "households") + objects.stream().map(SourceObject::likenessGrounds).collect(Collectors.joining("\n")),
				NLS.bind(Messages.askMainNodes, both(objects), SwedishNumbers.format(households)));
	}

	private static Conflict conflict(ConflictKind kind, List<SourceObject> objects, String feature, List<Difference> differences,
			String grounds, String reason) {
		List<String> municipalities = objects.stream().map(SourceObject::municipality).distinct().toList();
		return conflict(kind, objects, municipalities, feature, differences, grounds, reason);
	}

	private static Conflict conflict(ConflictKind kind, List<SourceObject> objects, List<String> municipalities, String feature,
			List<Difference> differences, String grounds, String reason) {
		List<Source> sources = objects.stream().map(Source::alone).sorted(Comparator.comparing(Source::object)).toList();
		String id = Pair.conflict(kind, sources.stream().map(Source::object).toList(), feature);
		return new Conflict(id, kind, feature, sources, municipalities.stream().sorted().toList(), differences, Optional.empty(), false,
				Decided.hash(grounds), reason);
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
