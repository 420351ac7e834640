package se.lansnat.model.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.compare.Difference.Kind;
import se.lansnat.model.names.Names;
import se.lansnat.model.names.ValueText;
import se.lansnat.model.text.PartWriter;

/** The values of differences as people read them. */
public final class DifferenceText {

	private DifferenceText() {
	}

	/**
	 * The older values.
	 *
	 * @param difference any difference
	 * @return a text for each value; for one that moved or went, what its parent is called; empty where there was nothing
	 */
	public static List<String> old(Difference difference) {
		return values(difference.before(), difference);
	}

	/**
	 * The newer values.
	 *
	 * @param difference any difference
	 * @return a text for each value; for one that moved or came, what its parent is called; empty where there is nothing
	 */
	public static List<String> now(Difference difference) {
		return values(difference.after(), difference);
	}

	private static List<String> values(Optional<EObject> object, Difference difference) {
		if (object.isEmpty()) {
			return List.of();
		}
		if (difference.kind() != Kind.CHANGED && difference.kind() != Kind.REORDERED) {
			return List.of(Names.of(object.get().eContainer()));
		}
		if (!object.get().eIsSet(difference.feature())) {
			return List.of();
		}
		List<?> values = difference.feature().isMany() ? PartWriter.values(object.get(), difference.feature())
				: List.of(object.get().eGet(difference.feature()));
		return values.stream().map(value -> ValueText.of(difference.feature(), value)).toList();
	}
}
