package se.lansnat.model.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.compare.Difference.Kind;
import se.lansnat.model.names.Names;
import se.lansnat.model.text.PartWriter;

/** The values of differences as people read them: references and literals by their names. */
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
		return values(difference.before(), difference.old(), difference);
	}

	/**
	 * The newer values.
	 *
	 * @param difference any difference
	 * @return a text for each value; for one that moved or came, what its parent is called; empty where there is nothing
	 */
	public static List<String> now(Difference difference) {
		return values(difference.after(), difference.now(), difference);
	}

	private static List<String> values(Optional<EObject> object, List<String> written, Difference difference) {
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
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			Object value = values.get(i);
			if (difference.feature() instanceof EReference) {
				texts.add(Names.of((EObject) value));
			} else {
				texts.add(value instanceof Enumerator literal ? Names.of(literal) : written.get(i));
			}
		}
		return texts;
	}
}
