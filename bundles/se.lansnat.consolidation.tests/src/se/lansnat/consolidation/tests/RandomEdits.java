package se.lansnat.consolidation.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.Area;
import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;

/** Changes programmes of a folder as people do, the same for the same seed. */
final class RandomEdits {

	private static final String[] NAMES = { "Björkvik", "Granlösa", "Tallåsen", "Nod 1", "Nod 2", "Kommunhuset", "Skolan", "Ny by" };
	private static final String[] OWNERS = { "Telia", "Telia AB", "Banverket", "Vattenfall" };

	private final CountyFolder folder;
	private final Random random;

	RandomEdits(CountyFolder folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	/** Changes, adds or deletes one thing. {@return the programme that it is in} */
	MunicipalProgramme edit() {
		List<MunicipalProgramme> programmes = folder.programmes();
		MunicipalProgramme programme = programmes.get(random.nextInt(programmes.size()));
		List<EObject> objects = objects(programme);
		Edits edits = new Edits(folder);
		if (objects.size() < 8 || random.nextInt(10) == 0) {
			edits.execute(edits.add(programme, Literals.MUNICIPAL_PROGRAMME__NODES, node(), Edits.LAST));
			return programme;
		}
		EObject object = objects.get(random.nextInt(objects.size()));
		if (random.nextInt(10) == 0) {
			edits.execute(edits.delete(List.of(object), true));
		} else {
			change(edits, object);
		}
		return programme;
	}

	static List<EObject> objects(MunicipalProgramme programme) {
		List<EObject> objects = new ArrayList<>(programme.getLocalities());
		objects.addAll(programme.getAreas());
		objects.addAll(programme.getNodes());
		objects.addAll(programme.getConnections());
		objects.addAll(programme.getSegments());
		objects.addAll(programme.getJunctions());
		objects.addAll(programme.getDucts());
		return objects;
	}

	private Node node() {
		Node node = ModelFactory.eINSTANCE.createNode();
		node.setName(NAMES[random.nextInt(NAMES.length)]);
		node.setLatitude(61.5 + random.nextDouble());
		node.setLongitude(14 + random.nextDouble());
		return node;
	}

	private void change(Edits edits, EObject object) {
		switch (random.nextInt(4)) {
		case 0 -> set(edits, object, "name", NAMES[random.nextInt(NAMES.length)]);
		case 1 -> set(edits, object, "note", "anteckning " + random.nextInt());
		case 2 -> set(edits, object, "owner", OWNERS[random.nextInt(OWNERS.length)]);
		default -> {
			switch (object) {
			case Connection one -> {
				String feature = random.nextBoolean() ? "lengthM" : "capacityMbitS";
				set(edits, one, feature, BigDecimal.valueOf(1 + random.nextInt(9_000)));
			}
			case Duct one -> set(edits, one, "lengthM", BigDecimal.valueOf(1 + random.nextInt(9_000)));
			case Node one -> set(edits, one, random.nextBoolean() ? "households" : "latitude", null);
			case Locality one -> set(edits, one, "population", (long) random.nextInt(3_000));
			case Area one -> set(edits, one, "population", (long) random.nextInt(300));
			default -> set(edits, object, "name", NAMES[random.nextInt(NAMES.length)]);
			}
		}
		}
	}

	private static void set(Edits edits, EObject object, String name, Object value) {
		if (object.eClass().getEStructuralFeature(name) instanceof EAttribute feature) {
			edits.execute(edits.set(object, feature, value));
		}
	}
}
