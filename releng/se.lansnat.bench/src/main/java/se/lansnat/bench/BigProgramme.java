package se.lansnat.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.Identified;
import se.lansnat.model.LengthMethod;
import se.lansnat.model.Locality;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.PriorityGround;
import se.lansnat.model.Segment;
import se.lansnat.model.text.SchemaVersion;

/** A programme of many objects, of the kinds that are many in a real one, with references between them; the same every time. */
final class BigProgramme {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
	private static final int KINDS = 5;

	private final Random random = new Random(2000);
	private final MunicipalProgramme programme = identified(FACTORY.createMunicipalProgramme());

	private BigProgramme() {
	}

	/**
	 * Makes a programme.
	 *
	 * @param objects how many objects it has besides itself, a multiple of 5
	 */
	static MunicipalProgramme of(int objects) {
		BigProgramme big = new BigProgramme();
		big.programme.setSchema(SchemaVersion.CURRENT.toString());
		big.programme.setMunicipalityCode("1880");
		for (int i = 0; i < objects / KINDS; i++) {
			big.add(i);
		}
		return big.programme;
	}

	private void add(int number) {
		Locality locality = identified(FACTORY.createLocality());
		locality.setName("\u00c5sbro " + number);
		locality.setPopulation(random.nextLong(50, 3_000));
		locality.setLatitude(random.nextInt(590_000, 600_000) / 1e4);
		locality.setLongitude(random.nextInt(140_000, 160_000) / 1e4);
		locality.getGrounds().addAll(List.of(PriorityGround.SCHOOL, PriorityGround.BUSINESS));
		programme.getLocalities().add(locality);
		Node node = identified(FACTORY.createNode());
		node.setName("Nod \"" + number + "\"");
		node.setKind(NodeKind.AREA);
		node.setPlace(locality);
		node.setHouseholds(random.nextLong(1_000));
		programme.getNodes().add(node);
		Duct duct = identified(FACTORY.createDuct());
		duct.setName("Kanalisation & r\u00f6r " + number);
		duct.setLengthM(BigDecimal.valueOf(random.nextInt(100_000), 1).stripTrailingZeros());
		duct.setOwner("\u00d6rebro kommun");
		programme.getDucts().add(duct);
		Node other = programme.getNodes().get(random.nextInt(programme.getNodes().size()));
		Segment segment = identified(FACTORY.createSegment());
		segment.setFrom(node);
		segment.setTo(other);
		segment.setLengthM(duct.getLengthM());
		segment.setLengthMethod(LengthMethod.ROAD);
		segment.getDucts().add(duct);
		programme.getSegments().add(segment);
		Connection connection = identified(FACTORY.createConnection());
		connection.setFrom(node);
		connection.setTo(other);
		connection.setNetwork(NetworkKind.AREA);
		connection.setCapacityMbitS(BigDecimal.valueOf(random.nextInt(1, 1_000)));
		connection.getSegments().add(segment);
		programme.getConnections().add(connection);
	}

	private <T extends Identified> T identified(T object) {
		object.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		return object;
	}
}
