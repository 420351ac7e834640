package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.nio.file.Path;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.text.Ids;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;

/** \u00d6rebro l\u00e4n with contradictions between Hallsberg (1861) and Kumla (1881): a shared node and a connection over their border. */
final class Planted {

	static final String HALLSBERG = "1861";
	static final String KUMLA = "1881";

	private final CountyDocument document;

	private Planted(CountyDocument document) {
		this.document = document;
	}

	/** Creates the county in a folder and opens it to be changed. */
	static CountyFolder open(Path directory) throws StorageException {
		Planted planted = new Planted(ReferenceCounty.create(CountyName.find("18").orElseThrow()));
		Node hallsberg = planted.node(HALLSBERG, "Hallsberg nod", 59.066, 15.110, "Hallsbergs kommun");
		Node kumla = planted.node(KUMLA, "Kumla nod", 59.127, 15.143, "Kumla bredband");
		planted.node(HALLSBERG, "Sk\u00f6llersta teknikhus", 59.1352, 15.3352, "Hallsbergs kommun");
		planted.node(KUMLA, "Sk\u00f6llersta teknikhus", 59.135, 15.335, "Kumla bredband");
		planted.connection(HALLSBERG, hallsberg, KUMLA, kumla, "8900");
		planted.connection(KUMLA, kumla, HALLSBERG, hallsberg, "8200");
		CountyFolder.create(directory, planted.document.county(), planted.document.programmes(), null);
		return CountyFolder.open(directory, Access.EDIT, null);
	}

	private MunicipalProgramme programme(String code) {
		return document.programmes().stream().filter(programme -> code.equals(programme.getMunicipalityCode())).findFirst().orElseThrow();
	}

	private Node node(String code, String name, double latitude, double longitude, String owner) {
		Node node = ModelFactory.eINSTANCE.createNode();
		node.setId(Ids.create());
		node.setName(name);
		node.setLatitude(latitude);
		node.setLongitude(longitude);
		node.setOwner(owner);
		programme(code).getNodes().add(node);
		return node;
	}

	private void connection(String code, Node from, String other, Node to, String lengthM) {
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setId(Ids.create());
		connection.setFrom(from);
		connection.setLengthM(new BigDecimal(lengthM));
		ObjectRef end = ModelFactory.eINSTANCE.createObjectRef();
		end.setId(Ids.create());
		end.setMunicipalityCode(other);
		end.setTargetId(to.getId());
		end.setLabel(to.getName());
		connection.setToElsewhere(end);
		programme(code).getConnections().add(connection);
	}
}
