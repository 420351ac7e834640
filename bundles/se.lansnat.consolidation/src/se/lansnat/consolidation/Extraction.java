package se.lansnat.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.Junction;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Place;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.ContentHash;

/** Takes out of a programme what consolidation compares. */
final class Extraction {

	private static final Comparator<SourceObject> ORDER = Comparator.comparing(SourceObject::kind).thenComparing(SourceObject::id);

	private final String municipality;
	private final boolean neighbour;
	private final Predicate<EObject> leftOut;
	private final Extract before;
	private final Map<String, Name> names = new HashMap<>();
	private final List<SourceObject> objects = new ArrayList<>();
	private final List<EObject> unreliable = new ArrayList<>();

	private Extraction(String municipality, boolean neighbour, Predicate<EObject> leftOut, Extract before) {
		this.municipality = municipality;
		this.neighbour = neighbour;
		this.leftOut = leftOut;
		this.before = before;
	}

	/**
	 * Takes a programme apart.
	 *
	 * @param programme with a municipality code
	 * @param neighbour whether it is of a neighbouring county
	 * @param leftOut   whether an object cannot be relied on
	 * @param before    what its municipality said before: an object that still says the same is taken over, so that nothing that rests on
	 *                  it needs to be found anew
	 */
	static Extract of(MunicipalProgramme programme, boolean neighbour, Predicate<EObject> leftOut, Extract before) {
		Extraction extraction = new Extraction(programme.getMunicipalityCode(), neighbour, leftOut,
				before.neighbour() == neighbour ? before : Extract.NONE);
		programme.getLocalities().forEach(place -> extraction.add(RegionalItemKind.LOCALITY, place, place.getName(), spot(place), List.of()));
		programme.getAreas().forEach(place -> extraction.add(RegionalItemKind.AREA, place, place.getName(), spot(place), List.of()));
		programme.getNodes().forEach(node -> extraction.add(RegionalItemKind.NODE, node, node.getName(), spot(node), List.of()));
		programme.getConnections().forEach(extraction::add);
		programme.getSegments().forEach(extraction::add);
		for (Junction point : programme.getJunctions()) {
			extraction.add(RegionalItemKind.JUNCTION, point, point.getName(), spot(point.getLatitude(), point.getLongitude(), false), List.of());
		}
		for (Duct duct : programme.getDucts()) {
			extraction.add(RegionalItemKind.DUCT, duct, duct.getName(), null, List.of(extraction.text(duct.getFrom()), extraction.text(duct.getTo())));
		}
		extraction.objects.sort(ORDER);
		List<Gap> gaps = neighbour ? List.of() : new ProgrammeGaps(programme).find(extraction.unreliable);
		return new Extract(extraction.municipality, neighbour, List.copyOf(extraction.objects), gaps, extraction.names);
	}

	private void add(Connection connection) {
		List<SourceObject.End> ends = List.of(end(connection.getFrom(), connection.getFromElsewhere()),
				end(connection.getTo(), connection.getToElsewhere()));
		add(RegionalItemKind.CONNECTION, connection, connection.getName(), null, ends);
	}

	private void add(Segment segment) {
		add(RegionalItemKind.SEGMENT, segment, segment.getName(), null, List.of(end(segment.getFrom(), null), end(segment.getTo(), null)));
	}

	private void add(RegionalItemKind kind, EObject object, String name, Spot spot, List<SourceObject.End> ends) {
		String id = EcoreUtil.getID(object);
		if (leftOut.test(object)) {
			unreliable.add(object);
			return;
		}
		String label = name == null || name.isBlank() ? Labels.of(object) : name.strip();
		String hash = ContentHash.of(object);
		SourceObject known = before.object(id);
		objects.add(known != null && known.isStill(kind, label, hash, spot, ends) ? known
				: new SourceObject(kind, municipality, neighbour, id, label, hash, name(name), spot, ends, Compared.values(object, kind)));
	}

	private Name name(String text) {
		return text == null ? Name.NONE : names.computeIfAbsent(text, this::known);
	}

	private Name known(String text) {
		Name known = before.names().get(text);
		return known == null ? Name.of(text) : known;
	}

	private SourceObject.End end(Site inside, ObjectRef elsewhere) {
		if (inside != null) {
			return new SourceObject.End(municipality, inside.getId(), name(siteName(inside)));
		}
		if (elsewhere == null) {
			return SourceObject.End.UNKNOWN;
		}
		return new SourceObject.End(orEmpty(elsewhere.getMunicipalityCode()), orEmpty(elsewhere.getTargetId()), name(elsewhere.getLabel()));
	}

	private static String siteName(Site site) {
		return switch (site) {
		case Node node -> node.getName();
		case Place place -> place.getName();
		case Junction point -> point.getName();
		default -> Names.of(site);
		};
	}

	private SourceObject.End text(String text) {
		Name name = name(text);
		return name.isNone() ? SourceObject.End.UNKNOWN : new SourceObject.End("", "", name);
	}

	private static Spot spot(Place place) {
		return spot(place.getLatitude(), place.getLongitude(), false);
	}

	/** Its own place, or else that of the locality that it stands in. */
	private static Spot spot(Node node) {
		Spot own = spot(node.getLatitude(), node.getLongitude(), false);
		Place place = node.getPlace();
		return own != null || place == null ? own : spot(place.getLatitude(), place.getLongitude(), true);
	}

	private static Spot spot(Double latitude, Double longitude, boolean rough) {
		return latitude == null || longitude == null ? null : new Spot(latitude, longitude, rough);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
