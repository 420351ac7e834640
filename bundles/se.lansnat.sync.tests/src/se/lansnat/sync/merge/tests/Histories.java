package se.lansnat.sync.merge.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.text.PartWriter;
import se.lansnat.sync.merge.FolderVersion;

/** Random edits of a small county, made with the commands that the editors use and taken back again with undo. */
final class Histories implements AutoCloseable {

	/** Few values, so that both sides often choose the same. */
	private static final String[] TEXTS = { "a", "b", "c", "\u00c5sbro" };
	private static final String[] PARAGRAPHS = { "Ett", "Tv\u00e5", "Tre", "Fyra", "Fem" };

	private final CountyFolder folder;
	private final Edits edits;

	Histories(Path directory) throws Exception {
		create(directory);
		folder = CountyFolder.open(directory, Access.EDIT, null);
		edits = new Edits(folder);
	}

	private static void create(Path directory) throws Exception {
		County county = ModelFactory.eINSTANCE.createCounty();
		EcoreUtil.setID(county, id(0));
		county.setCode("18");
		county.setName("\u00d6rebro l\u00e4n");
		List<MunicipalProgramme> programmes = new ArrayList<>();
		for (int i = 1; i <= 2; i++) {
			MunicipalProgramme programme = ModelFactory.eINSTANCE.createMunicipalProgramme();
			EcoreUtil.setID(programme, id(i));
			programme.setMunicipalityCode("188" + i);
			programmes.add(programme);
		}
		CountyFolder.create(directory, county, programmes, null);
	}

	private static String id(long number) {
		return new UUID(0x1000L, number).toString();
	}

	/** Makes edits; those that the model refuses are left out. */
	void edit(Random random, int number) {
		for (int i = 0; i < number; i++) {
			try {
				Command command = command(random);
				if (command != null && command.canExecute()) {
					folder.commandStack().execute(command);
				}
			} catch (EditRefusedException e) {
				// A person would be told, and do something else.
			}
		}
	}

	void undoAll() {
		while (folder.commandStack().canUndo()) {
			folder.commandStack().undo();
		}
	}

	/** What is there now stays, and is the beginning of what comes. */
	void settle() {
		folder.commandStack().flush();
	}

	FolderVersion version(String name) {
		Map<String, byte[]> files = new TreeMap<>();
		for (FolderPart part : folder.parts()) {
			Part root = part.root().orElseThrow();
			boolean begunByItself = part.file().equals(PartFiles.REGIONAL) || part.file().equals(PartFiles.SUPPORT);
			if (!begunByItself || !root.eContents().isEmpty()) {
				files.put(part.file(), PartWriter.write(root));
			}
		}
		return new FolderVersion(name, files);
	}

	private Command command(Random random) {
		EObject object = any(random);
		return switch (random.nextInt(10)) {
		case 0, 1, 2 -> add(random);
		case 3 -> object.eContainer() == null ? null : edits.delete(List.of(object), true);
		case 4 -> object.eContainer() == null ? null : edits.deleteClearing(List.of(object));
		case 5 -> move(random, object);
		default -> set(random, object);
		};
	}

	private EObject any(Random random) {
		List<EObject> all = new ArrayList<>();
		for (FolderPart part : folder.parts()) {
			if (part.root().orElseThrow() instanceof SupportLedger) {
				continue; // nothing in it is ever edited
			}
			all.add(part.root().orElseThrow());
			for (Iterator<EObject> contents = part.root().get().eAllContents(); contents.hasNext();) {
				all.add(contents.next());
			}
		}
		return all.get(random.nextInt(all.size()));
	}

	private Command add(Random random) {
		EObject parent = random.nextInt(3) == 0 ? any(random) : folder.parts().get(random.nextInt(3)).root().orElseThrow();
		List<EReference> containments = parent.eClass().getEAllContainments().stream()
				.filter(reference -> reference != Literals.MUNICIPAL_PROGRAMME__APPROVED_VERSIONS).toList();
		if (containments.isEmpty()) {
			return null;
		}
		EReference reference = containments.get(random.nextInt(containments.size()));
		EObject child = EcoreUtil.create(reference.getEReferenceType());
		EcoreUtil.setID(child, new UUID(0x2000L, random.nextInt(400)).toString());
		for (EAttribute attribute : child.eClass().getEAllAttributes()) {
			if (attribute != child.eClass().getEIDAttribute() && random.nextBoolean()) {
				child.eSet(attribute, value(random, attribute, child));
			}
		}
		return edits.add(parent, reference, child, Edits.LAST);
	}

	private Command move(Random random, EObject object) {
		if (object.eContainer() == null) {
			return null;
		}
		EReference reference = object.eContainmentFeature();
		if (random.nextBoolean() && reference.isMany() && reference.isOrdered()) {
			int size = ((List<?>) object.eContainer().eGet(reference)).size();
			return edits.move(object, object.eContainer(), reference, random.nextInt(size));
		}
		EObject target = any(random);
		return target.eClass().getEAllContainments().contains(reference) ? edits.move(object, target, reference, Edits.LAST) : null;
	}

	private Command set(Random random, EObject object) {
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature != object.eClass().getEIDAttribute() && feature != Literals.PART__SCHEMA
						&& feature != Literals.MUNICIPAL_PROGRAMME__STATUS
						&& !(feature instanceof EReference reference && reference.isContainment()))
				.toList();
		if (features.isEmpty()) {
			return null;
		}
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		if (random.nextInt(6) == 0) {
			return edits.set(object, feature, null);
		}
		return edits.set(object, feature, feature instanceof EAttribute attribute ? value(random, attribute, object)
				: references(random, object, (EReference) feature));
	}

	private static Object references(Random random, EObject object, EReference reference) {
		List<EObject> targets = new ArrayList<>();
		for (Iterator<EObject> all = EcoreUtil.getRootContainer(object).eAllContents(); all.hasNext();) {
			EObject target = all.next();
			if (reference.getEReferenceType().isInstance(target)) {
				targets.add(target);
			}
		}
		if (targets.isEmpty()) {
			return null;
		}
		if (!reference.isMany()) {
			return targets.get(random.nextInt(targets.size()));
		}
		Collections.shuffle(targets, random);
		return targets.subList(0, random.nextInt(targets.size() + 1));
	}

	private static Object value(Random random, EAttribute attribute, EObject object) {
		if (attribute.isMany()) {
			List<Object> values = new ArrayList<>(((EEnum) attribute.getEType()).getELiterals().stream().map(literal -> (Object) literal.getInstance()).toList());
			Collections.shuffle(values, random);
			return values.subList(0, random.nextInt(values.size()));
		}
		if (attribute.getEType() instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		return switch (attribute.getEType().getInstanceClassName()) {
		case "java.lang.String" -> attribute.getName().equals("text") ? text(random, (String) object.eGet(attribute)) : TEXTS[random.nextInt(4)];
		case "boolean" -> random.nextBoolean();
		case "int", "java.lang.Integer" -> random.nextInt(1, 5);
		case "java.lang.Long" -> random.nextLong(0, 4);
		case "java.lang.Double" -> 55.5 + random.nextInt(4);
		case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextInt(4));
		case "java.time.LocalDate" -> LocalDate.ofEpochDay(11_000 + random.nextInt(4));
		default -> throw new IllegalStateException(attribute.toString());
		};
	}

	/** Changes, adds or removes a paragraph. */
	private static String text(Random random, String before) {
		if (before == null) {
			return String.join("\n", PARAGRAPHS);
		}
		List<String> lines = new ArrayList<>(List.of(before.split("\n", -1)));
		int at = random.nextInt(lines.size());
		switch (random.nextInt(3)) {
		case 0 -> lines.set(at, "Nytt " + random.nextInt(3));
		case 1 -> lines.add(at, "Mer " + random.nextInt(3));
		default -> lines.remove(at);
		}
		return String.join("\n", lines);
	}

	@Override
	public void close() {
		folder.close();
	}
}
