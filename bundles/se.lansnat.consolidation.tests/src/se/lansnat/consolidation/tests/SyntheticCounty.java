package se.lansnat.consolidation.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import se.lansnat.model.Connection;
import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.Identified;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.Municipality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.PriorityGround;

/**
 * A county of any size that nobody planned: localities with a node, a connection and a duct each, a tenth of the nodes described by the
 * neighbour too, with a connection that both see and sometimes see differently. Names are few, so that namesakes abound.
 */
public final class SyntheticCounty {

	private static final String[] BEGINNINGS = { "Björk", "Ek", "Gran", "Tall", "Asp", "Lind", "Sten", "Berg", "Sjö", "Å", "Fors", "Vik",
			"Skog", "Norr", "Söder", "Öster", "Väster", "Kvarn", "Kyrk", "Hammar", "Ljung", "Myr", "Rå", "Varg", "Björn", "Älg", "Hall", "Ros" };
	private static final String[] ENDINGS = { "by", "sta", "torp", "ås", "hult", "näs", "sele", "fors", "vik", "sjö", "bo", "mark", "tuna",
			"löv", "red", "arp", "träsk", "backen", "heden", "änge" };
	private static final String[] OWNERS = { "Telia", "Telia AB", "Banverket", "Vattenfall", "Utfors" };

	private static final int COLUMNS = 12;
	private static final double SOUTH = 56;
	private static final double WEST = 12.5;
	private static final double HEIGHT = 0.4;
	private static final double WIDTH = 0.7;
	/** Localities, nodes, connections and ducts. */
	private static final int OBJECTS_A_LOCALITY = 4;
	private static final int OBJECTS_A_MUNICIPALITY = 340;

	private final Random random;
	private final List<MunicipalProgramme> programmes = new ArrayList<>();
	private final County county = ModelFactory.eINSTANCE.createCounty();

	private SyntheticCounty(long seed) {
		random = new Random(seed);
		id(county);
		county.setCode("99");
		county.setName("Storlän (exempel)");
	}

	/**
	 * Makes a county.
	 *
	 * @param objects        about how many objects
	 * @param municipalities how many municipalities
	 * @param seed           equal seeds give equal counties
	 */
	public static SyntheticCounty of(int objects, int municipalities, long seed) {
		SyntheticCounty synthetic = new SyntheticCounty(seed);
		for (int i = 0; i < municipalities; i++) {
			synthetic.municipality(i, objects / municipalities / OBJECTS_A_LOCALITY);
		}
		for (int i = 1; i < municipalities; i++) {
			synthetic.cross(synthetic.programmes.get(i - 1), synthetic.programmes.get(i));
		}
		return synthetic;
	}

	/** A county of so many objects with as many municipalities as the country would have. */
	public static SyntheticCounty of(int objects) {
		return of(objects, Math.max(2, objects / OBJECTS_A_MUNICIPALITY), objects);
	}

	/** {@return its programmes, by code} */
	public List<MunicipalProgramme> programmes() {
		return programmes;
	}

	/** {@return the county itself} */
	public County county() {
		return county;
	}

	private void municipality(int number, int localities) {
		MunicipalProgramme programme = id(ModelFactory.eINSTANCE.createMunicipalProgramme());
		programme.setMunicipalityCode(String.format("%04d", number + 1));
		programmes.add(programme);
		Municipality municipality = id(ModelFactory.eINSTANCE.createMunicipality());
		municipality.setCode(programme.getMunicipalityCode());
		municipality.setName(BEGINNINGS[number % BEGINNINGS.length] + "kommun " + number);
		county.getMunicipalities().add(municipality);
		for (int i = 0; i < localities; i++) {
			Locality locality = id(ModelFactory.eINSTANCE.createLocality());
			locality.setName(name());
			locality.setLatitude(SOUTH + (number / COLUMNS + random.nextDouble()) * HEIGHT);
			locality.setLongitude(WEST + (number % COLUMNS + random.nextDouble()) * WIDTH);
			locality.setPopulation(50L + random.nextInt(2_900));
			locality.getGrounds().add(PriorityGround.get(random.nextInt(4)));
			programme.getLocalities().add(locality);
			Node node = node(programme, locality.getName(), locality.getLatitude(), locality.getLongitude());
			if (i == 0) {
				node.setKind(NodeKind.MAIN);
				node.setHouseholds(5_000L + random.nextInt(30_000));
			} else {
				Node other = programme.getNodes().get(random.nextInt(i));
				connection(programme, node, other);
				duct(programme, node.getName(), other.getName());
			}
		}
	}

	/** The second municipality describes some nodes of the first, and both describe what leads there. */
	private void cross(MunicipalProgramme first, MunicipalProgramme second) {
		int nodes = first.getNodes().size();
		for (int i = 0; i < nodes / 10; i++) {
			Node there = first.getNodes().get(random.nextInt(nodes));
			Node here = second.getNodes().get(random.nextInt(second.getNodes().size()));
			Node thereOnceMore = node(second, there.getName(), near(there.getLatitude()), near(there.getLongitude()));
			Node hereOnceMore = node(first, here.getName(), near(here.getLatitude()), near(here.getLongitude()));
			BigDecimal length = connection(second, here, thereOnceMore).getLengthM();
			if (random.nextInt(4) > 0) {
				connection(first, there, hereOnceMore).setLengthM(random.nextInt(4) > 0 ? length : length.add(BigDecimal.valueOf(2_000)));
			}
		}
	}

	private Double near(Double degrees) {
		return degrees == null ? null : degrees + (random.nextDouble() - 0.5) / 1_000;
	}

	private Node node(MunicipalProgramme programme, String name, Double latitude, Double longitude) {
		Node node = id(ModelFactory.eINSTANCE.createNode());
		node.setName(name);
		node.setKind(NodeKind.SUB);
		if (random.nextInt(20) > 0) {
			node.setLatitude(latitude);
			node.setLongitude(longitude);
		}
		programme.getNodes().add(node);
		return node;
	}

	private Connection connection(MunicipalProgramme programme, Node from, Node to) {
		Connection connection = id(ModelFactory.eINSTANCE.createConnection());
		connection.setFrom(from);
		connection.setTo(to);
		connection.setNetwork(NetworkKind.INTER_LOCALITY);
		connection.setLengthM(BigDecimal.valueOf(1_000 + random.nextInt(30_000)));
		connection.setCapacityMbitS(BigDecimal.valueOf(random.nextBoolean() ? 155 : 1_000));
		connection.setOwner(OWNERS[random.nextInt(OWNERS.length)]);
		programme.getConnections().add(connection);
		return connection;
	}

	private void duct(MunicipalProgramme programme, String from, String to) {
		Duct duct = id(ModelFactory.eINSTANCE.createDuct());
		duct.setName("Rör " + from + " " + to);
		duct.setFrom(from);
		duct.setTo(to);
		duct.setLengthM(BigDecimal.valueOf(500 + random.nextInt(9_000)));
		duct.setOwner(OWNERS[random.nextInt(OWNERS.length)]);
		programme.getDucts().add(duct);
	}

	private String name() {
		String name = BEGINNINGS[random.nextInt(BEGINNINGS.length)] + ENDINGS[random.nextInt(ENDINGS.length)];
		return random.nextInt(6) > 0 ? name : (random.nextBoolean() ? "Norra " : "Södra ") + name;
	}

	private <T extends Identified> T id(T object) {
		object.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		return object;
	}
}
