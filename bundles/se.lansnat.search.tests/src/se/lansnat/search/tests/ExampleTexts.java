package se.lansnat.search.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import se.lansnat.model.Consultation;
import se.lansnat.model.Duct;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.Person;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.reference.county.CountyDocument;

/** Puts the example texts into a county of the reference. */
final class ExampleTexts {

	private static final Map<String, NodeKind> KINDS = Map.of("nod-torn", NodeKind.MAIN, "nod-stadshus", NodeKind.SUB, "nod-grythyttan",
			NodeKind.AREA, "nod-jarnverk", NodeKind.PROPERTY);

	private ExampleTexts() {
	}

	/** Lines of a table in this package, cell by cell; without remarks. */
	static List<String[]> table(String name) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(ExampleTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Adds all texts of a table; the ids of what they are in, by key. */
	static Map<String, String> addTo(CountyDocument document, String table) {
		Map<String, String> ids = new HashMap<>();
		for (String[] row : table(table)) {
			ids.put(row[0], add(Counties.programme(document, row[1]), row[0], row[2], row[3], row[4]));
		}
		return ids;
	}

	private static String add(MunicipalProgramme programme, String key, String type, String name, String text) {
		String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
		switch (type) {
		case "section" -> {
			ProgrammeSection section = programme.getSections().get(Integer.parseInt(name) - 1);
			section.setText(text);
			return section.getId();
		}
		case "node" -> {
			Node node = ModelFactory.eINSTANCE.createNode();
			node.setId(id);
			node.setName(name);
			node.setNote(text);
			node.setKind(KINDS.get(key));
			programme.getNodes().add(node);
		}
		case "duct" -> {
			Duct duct = ModelFactory.eINSTANCE.createDuct();
			duct.setId(id);
			duct.setName(name);
			duct.setNote(text);
			programme.getDucts().add(duct);
		}
		case "consultation" -> {
			Consultation consultation = ModelFactory.eINSTANCE.createConsultation();
			consultation.setId(id);
			consultation.setParty(name);
			consultation.setOutcome(text);
			programme.getConsultations().add(consultation);
		}
		case "person" -> {
			Person person = ModelFactory.eINSTANCE.createPerson();
			person.setId(id);
			person.setName(name);
			person.setNote(text);
			programme.getPeople().add(person);
		}
		default -> throw new IllegalArgumentException(type);
		}
		return id;
	}
}
