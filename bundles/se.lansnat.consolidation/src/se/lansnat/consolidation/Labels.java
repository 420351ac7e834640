package se.lansnat.consolidation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Connection;
import se.lansnat.model.Duct;
import se.lansnat.model.Node;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.names.Names;

/** What things without a name of their own are called: by what they join. */
final class Labels {

	private Labels() {
	}

	static String of(EObject object) {
		return switch (object) {
		case Connection connection when joins(connection) -> NLS.bind(Messages.fromTo, end(connection.getFrom(), connection.getFromElsewhere()),
				end(connection.getTo(), connection.getToElsewhere()));
		case Duct duct when duct.getFrom() != null && duct.getTo() != null -> NLS.bind(Messages.fromTo, duct.getFrom(), duct.getTo());
		default -> Names.of(object);
		};
	}

	private static boolean joins(Connection connection) {
		return end(connection.getFrom(), connection.getFromElsewhere()) != null && end(connection.getTo(), connection.getToElsewhere()) != null;
	}

	private static String end(Node inside, ObjectRef elsewhere) {
		return inside != null ? inside.getName() : elsewhere == null ? null : elsewhere.getLabel();
	}
}
