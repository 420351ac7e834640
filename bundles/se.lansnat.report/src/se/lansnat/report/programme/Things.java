package se.lansnat.report.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Item;
import se.lansnat.model.RegionalItemKind;

/** What a county consists of, each thing once, by name. */
final class Things {

	private final CountyView view;
	private final Map<RegionalItemKind, List<Thing>> byKind = new EnumMap<>(RegionalItemKind.class);

	Things(CountyView view, Consolidated result) {
		this.view = view;
		for (RegionalItemKind kind : RegionalItemKind.VALUES) {
			byKind.put(kind, result.items().stream().filter(item -> item.kind() == kind).map((Item item) -> view.thing(item)).sorted(Thing.order())
					.toList());
		}
	}

	List<Thing> localities() {
		return byKind.get(RegionalItemKind.LOCALITY);
	}

	List<Thing> areas() {
		return byKind.get(RegionalItemKind.AREA);
	}

	List<Thing> nodes() {
		return byKind.get(RegionalItemKind.NODE);
	}

	List<Thing> connections() {
		return byKind.get(RegionalItemKind.CONNECTION);
	}

	List<Thing> segments() {
		return byKind.get(RegionalItemKind.SEGMENT);
	}

	List<Thing> ducts() {
		return byKind.get(RegionalItemKind.DUCT);
	}

	/** The names of the municipalities that describe a thing. */
	String municipalities(Thing thing) {
		return view.municipalities(thing.municipalities());
	}

	/** Things by the names of the municipalities that describe them; one that several describe stands with all their names. */
	Map<String, List<Thing>> byMunicipality(List<Thing> first, List<Thing> second) {
		Map<String, List<Thing>> groups = new TreeMap<>(CountyView.order());
		first.forEach(thing -> groups.computeIfAbsent(municipalities(thing), key -> new ArrayList<>()).add(thing));
		second.forEach(thing -> groups.computeIfAbsent(municipalities(thing), key -> new ArrayList<>()).add(thing));
		return groups;
	}
}
