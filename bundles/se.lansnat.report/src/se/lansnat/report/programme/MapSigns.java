package se.lansnat.report.programme;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.Mark;
import se.lansnat.draw.Stroke;
import se.lansnat.model.Area;
import se.lansnat.model.Connection;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.names.Names;

/** What stands for what on the map. */
final class MapSigns {

	/** Nodes of no known kind come after those of all kinds. */
	static final int NODE_KINDS = NodeKind.values().length;

	private MapSigns() {
	}

	static Mark mark(EObject object) {
		if (object instanceof Node node) {
			return switch (node.isSetKind() ? node.getKind() : NodeKind.PROPERTY) {
			case NATIONAL -> Mark.STAR;
			case MAIN -> Mark.SQUARE;
			case SUB -> Mark.TRIANGLE;
			case AREA -> Mark.DIAMOND;
			case PROPERTY -> Mark.CROSS;
			};
		}
		return object instanceof Area ? Mark.RING : Mark.DOT;
	}

	static String name(Mark mark) {
		return switch (mark) {
		case STAR -> Names.of(NodeKind.NATIONAL);
		case SQUARE -> Names.of(NodeKind.MAIN);
		case TRIANGLE -> Names.of(NodeKind.SUB);
		case DIAMOND -> Names.of(NodeKind.AREA);
		case CROSS -> Messages.mapOtherNode;
		case DOT -> Messages.mapLocality;
		case RING -> Messages.mapArea;
		};
	}

	static Stroke stroke(Connection connection) {
		boolean planned = connection.isSetState() && connection.getState() == InfrastructureState.PLANNED;
		NetworkKind network = connection.isSetNetwork() ? connection.getNetwork() : NetworkKind.AREA;
		return switch (network) {
		case BACKBONE -> planned ? Stroke.WIDE_BROKEN : Stroke.WIDE;
		case INTER_LOCALITY -> planned ? Stroke.MEDIUM_BROKEN : Stroke.MEDIUM;
		case AREA, PROPERTY -> planned ? Stroke.NARROW_BROKEN : Stroke.NARROW;
		};
	}

	static String name(Stroke stroke) {
		return switch (stroke) {
		case WIDE -> Names.of(NetworkKind.BACKBONE);
		case WIDE_BROKEN -> NLS.bind(Messages.mapPlanned, Names.of(NetworkKind.BACKBONE));
		case MEDIUM -> Names.of(NetworkKind.INTER_LOCALITY);
		case MEDIUM_BROKEN -> NLS.bind(Messages.mapPlanned, Names.of(NetworkKind.INTER_LOCALITY));
		case NARROW -> Messages.mapOtherNetwork;
		case NARROW_BROKEN -> NLS.bind(Messages.mapPlanned, Messages.mapOtherNetwork);
		};
	}
}
