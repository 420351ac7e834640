package se.lansnat.ui.tests;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.Connection;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.edit.Edits;
import se.lansnat.ui.Contents;
import se.lansnat.ui.Editors;

/** Something planned in Askersund, for the editors to show. UI thread. */
final class Plans {

	private Plans() {
	}

	static MunicipalProgramme askersund() {
		return Ui.session().programme("1882").orElseThrow();
	}

	/** Two nodes and a connection between them. */
	static void add() {
		Node main = node("alfa", 2L);
		main.setKind(NodeKind.NATIONAL);
		Node area = node("beta", 1000L);
		add(Literals.MUNICIPAL_PROGRAMME__NODES, main);
		add(Literals.MUNICIPAL_PROGRAMME__NODES, area);
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		connection.setFrom(main);
		connection.setTo(area);
		connection.setCapacityMbitS(new BigDecimal(2500));
		add(Literals.MUNICIPAL_PROGRAMME__CONNECTIONS, connection);
	}

	private static Node node(String name, long households) {
		Node node = ModelFactory.eINSTANCE.createNode();
		node.setName(name);
		node.setHouseholds(households);
		return node;
	}

	private static void add(EReference contents, EObject object) {
		Ui.session().execute(edits -> edits.add(askersund(), contents, object, Edits.LAST));
	}

	static Optional<Node> node(String name) {
		return askersund().getNodes().stream().filter(node -> name.equals(node.getName())).findFirst();
	}

	static List<Connection> connections() {
		return askersund().getConnections();
	}

	static void open(EReference contents) {
		Editors.open(Ui.page(), Ui.session(), new Contents(askersund(), contents)).orElseThrow();
	}
}
