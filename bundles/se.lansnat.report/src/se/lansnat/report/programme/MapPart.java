package se.lansnat.report.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.PlainMap;
import se.lansnat.draw.PlainMap.Spot;
import se.lansnat.draw.PlainMap.Way;
import se.lansnat.draw.SwerefTm;
import se.lansnat.model.Area;
import se.lansnat.model.Connection;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Place;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;

/** The map, from what coordinates there are, and the list of what has none. */
final class MapPart {

	/** A picture as wide as the page. */
	private static final double WIDTH = 680;

	private final CountyView view;
	private final List<Spot> spots = new ArrayList<>();
	private final List<Way> ways = new ArrayList<>();
	private final Set<String> credits = new TreeSet<>();
	/** Names of what has no coordinates, by municipality. */
	private final Map<String, List<String>> unplaced = new TreeMap<>(CountyView.order());
	private int waysWithoutEnds;

	MapPart(CountyView view) {
		this.view = view;
	}

	/** Puts everything on the map that has a place. */
	void put(List<Thing> things) {
		things.forEach(this::put);
	}

	private void put(Thing thing) {
		Optional<Connection> connection = thing.first(Connection.class);
		if (connection.isPresent()) {
			way(connection.get());
			return;
		}
		for (EObject object : thing.objects()) {
			Optional<SwerefTm> at = Coordinates.of(object);
			if (at.isPresent()) {
				spots.add(new Spot(at.get(), thing.name(), MapSigns.mark(object), rank(object)));
				Coordinates.credit(object).map(SourcesPart::publication).ifPresent(credits::add);
				return;
			}
		}
		if (thing.first(Place.class).isPresent() || thing.first(Node.class).isPresent()) {
			unplaced.computeIfAbsent(view.municipalities(thing.municipalities()), key -> new ArrayList<>()).add(thing.name());
		}
	}

	/** Nodes get their names first, then areas and localities, the larger before the smaller. */
	private static int rank(EObject object) {
		if (object instanceof Node node) {
			return node.isSetKind() ? node.getKind().getValue() : MapSigns.NODE_KINDS;
		}
		long inhabitants = object instanceof Place place && place.getPopulation() != null ? place.getPopulation() : 0;
		return Integer.MAX_VALUE - (int) Math.min(inhabitants, Integer.MAX_VALUE / 2) - (object instanceof Area ? 0 : 1);
	}

	private void way(Connection connection) {
		Optional<SwerefTm> from = end(connection.getFrom(), connection.getFromElsewhere());
		Optional<SwerefTm> to = end(connection.getTo(), connection.getToElsewhere());
		if (from.isPresent() && to.isPresent()) {
			ways.add(new Way(from.get(), to.get(), MapSigns.stroke(connection)));
		} else {
			waysWithoutEnds++;
		}
	}

	private Optional<SwerefTm> end(Node node, ObjectRef elsewhere) {
		if (node != null) {
			return Coordinates.of(node);
		}
		return elsewhere == null ? Optional.empty() : view.find(elsewhere.getTargetId()).flatMap(Coordinates::of);
	}

	/** Adds the map to a document. */
	void add(DocumentBuilder document, String whose) {
		if (spots.isEmpty()) {
			document.paragraph(Messages.noMap);
		} else {
			Object[] counts = { SwedishNumbers.format(spots.size()), SwedishNumbers.format(ways.size()), whose };
			PlainMap.Words words = new PlainMap.Words(NLS.bind(Messages.mapTitle, whose), NLS.bind(Messages.mapDescription, counts),
					Messages.mapNorth, MapSigns::name, MapSigns::name);
			document.figure("f-karta", PlainMap.of(spots, ways, words, WIDTH), NLS.bind(Messages.mapTitle, whose));
			document.paragraph(Messages.mapNote);
			if (!credits.isEmpty()) {
				document.paragraph(Inline.emphasis(NLS.bind(Messages.mapCredit, String.join("; ", credits))));
			}
		}
		if (waysWithoutEnds > 0) {
			document.paragraph(NLS.bind(Messages.mapWaysMissing, SwedishNumbers.format(waysWithoutEnds)));
		}
		if (!unplaced.isEmpty()) {
			document.heading(2, Messages.headingUnplaced);
			document.paragraph(Messages.mapUnplaced);
			document.bullets(list -> unplaced.forEach((municipality, names) -> list.item(Inline.strong(municipality),
					Inline.text(": " + names.stream().sorted(CountyView.order()).collect(Collectors.joining(", "))))));
		}
	}
}
