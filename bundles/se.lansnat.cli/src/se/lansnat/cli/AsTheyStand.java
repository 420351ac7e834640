package se.lansnat.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.Item;
import se.lansnat.consolidation.Source;
import se.lansnat.model.MatchMethod;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.RegionalItemKind;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;

/** The programmes side by side: each object is a thing of its own. */
final class AsTheyStand {

	private AsTheyStand() {
	}

	static Consolidated of(CountyFolder folder) {
		List<Item> items = new ArrayList<>();
		for (MunicipalProgramme programme : folder.programmes()) {
			add(items, RegionalItemKind.LOCALITY, programme, programme.getLocalities());
			add(items, RegionalItemKind.AREA, programme, programme.getAreas());
			add(items, RegionalItemKind.NODE, programme, programme.getNodes());
			add(items, RegionalItemKind.CONNECTION, programme, programme.getConnections());
			add(items, RegionalItemKind.SEGMENT, programme, programme.getSegments());
			add(items, RegionalItemKind.DUCT, programme, programme.getDucts());
		}
		items.sort(Comparator.comparing(Item::kind).thenComparing((Item item) -> item.municipalities().getFirst()).thenComparing(Item::id));
		return new Consolidated(folder.programmes().size(), items, List.of(), List.of(), List.of());
	}

	private static void add(List<Item> items, RegionalItemKind kind, MunicipalProgramme programme, List<? extends EObject> objects) {
		for (EObject object : objects) {
			Object name = object.eGet(object.eClass().getEStructuralFeature("name"));
			String label = name == null ? Names.of(object) : name.toString();
			items.add(new Item(kind, label, List.of(new Source(programme.getMunicipalityCode(), EcoreUtil.getID(object), label, "", Optional.empty(),
					MatchMethod.ALONE, Optional.empty())), Map.of()));
		}
	}
}
