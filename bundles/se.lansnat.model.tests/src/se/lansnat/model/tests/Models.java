package se.lansnat.model.tests;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Connection;
import se.lansnat.model.County;
import se.lansnat.model.Identified;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.StatisticsMeasure;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.ReadPart;

/** A small county that has nothing wrong with it, and what tests do with objects. */
public final class Models {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private Models() {
	}

	/**
	 * An id that says what it is of.
	 *
	 * @param name any text
	 * @return always the same UUID for the text
	 */
	public static String id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * Gives an object the id of its name.
	 *
	 * @param <T>    its type
	 * @param object an object
	 * @param name   any text
	 * @return the object
	 */
	public static <T extends Identified> T named(T object, String name) {
		object.setId(id(name));
		return object;
	}

	/** {@return \u00d6rebro l\u00e4n with two of its municipalities} */
	public static County county() {
		County county = named(FACTORY.createCounty(), "county");
		county.setSchema("1.2");
		county.setCode("18");
		county.setName("\u00d6rebro");
		county.getMunicipalities().add(municipality("1880", "\u00d6rebro"));
		county.getMunicipalities().add(municipality("1882", "Askersund"));
		return county;
	}

	private static Municipality municipality(String code, String name) {
		Municipality municipality = named(FACTORY.createMunicipality(), "municipality " + code);
		municipality.setCode(code);
		municipality.setName(name);
		for (StatisticsMeasure measure : StatisticsMeasure.values()) {
			StatisticsRecord figure = named(FACTORY.createStatisticsRecord(), code + " " + measure);
			figure.setMeasure(measure);
			figure.setValue(1000L);
			figure.setReferenceDate(LocalDate.of(1999, 12, 31));
			municipality.getStatistics().add(figure);
		}
		return municipality;
	}

	/**
	 * A programme.
	 *
	 * @param code of its municipality
	 * @return two sections, two localities, and two nodes with a connection
	 */
	public static MunicipalProgramme programme(String code) {
		MunicipalProgramme programme = named(FACTORY.createMunicipalProgramme(), "programme " + code);
		programme.setSchema("1.2");
		programme.setMunicipalityCode(code);
		for (int number = 1; number <= 2; number++) {
			ProgrammeSection section = named(FACTORY.createProgrammeSection(), code + " section " + number);
			section.setNumber(number);
			section.setTitle("Avsnitt " + number);
			programme.getSections().add(section);
		}
		programme.getLocalities().add(locality(code, "Hallsberg", 59.0664));
		programme.getLocalities().add(locality(code, "\u00c5sbro", 58.9967));
		Node from = node(programme, code + " node A");
		Node to = node(programme, code + " node B");
		Connection connection = named(FACTORY.createConnection(), code + " connection");
		connection.setFrom(from);
		connection.setTo(to);
		programme.getConnections().add(connection);
		return programme;
	}

	private static Locality locality(String code, String name, double latitude) {
		Locality locality = named(FACTORY.createLocality(), code + " " + name);
		locality.setName(name);
		locality.setPopulation(500L);
		locality.setLatitude(latitude + Integer.parseInt(code) / 1e6);
		locality.setLongitude(15.05);
		locality.getGrounds().add(PriorityGround.BUSINESS);
		return locality;
	}

	private static Node node(MunicipalProgramme programme, String name) {
		Node node = named(FACTORY.createNode(), name);
		node.setName(name);
		node.setKind(NodeKind.MAIN);
		node.setSecurityClass(1);
		node.setHouseholds(20_000L);
		programme.getNodes().add(node);
		return node;
	}

	/**
	 * A part that has two objects in each list and one in each other place.
	 *
	 * @param type of its root
	 * @return always the same
	 */
	public static EObject everything(EClass type) {
		return everything(type, type.getName());
	}

	private static EObject everything(EClass type, String name) {
		EObject object = EcoreUtil.create(type);
		EcoreUtil.setID(object, id("everything " + name));
		for (EReference reference : type.getEAllContainments()) {
			for (int i = reference.isMany() ? 2 : 1; i > 0; i--) {
				RandomModel.put(object, reference, everything(reference.getEReferenceType(), name + "/" + reference.getName() + i));
			}
		}
		return object;
	}

	/**
	 * All objects of a part.
	 *
	 * @param root its root
	 * @return the root first
	 */
	public static List<EObject> all(EObject root) {
		List<EObject> all = new ArrayList<>(List.of(root));
		for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
			all.add(contents.next());
		}
		return all;
	}

	/**
	 * The text form of a part.
	 *
	 * @param root its root
	 * @return the file's content
	 */
	public static String text(EObject root) {
		return new String(PartWriter.write(EcoreUtil.getRootContainer(root)), StandardCharsets.UTF_8);
	}

	/**
	 * Reads a part.
	 *
	 * @param text the file's content
	 * @return what came out
	 */
	public static ReadPart read(String text) {
		return new PartReader().read("part.lansnat", text.getBytes(StandardCharsets.UTF_8));
	}
}
