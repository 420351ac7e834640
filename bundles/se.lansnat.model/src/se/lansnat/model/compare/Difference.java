package se.lansnat.model.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One difference between two versions.
 *
 * @param kind    what happened
 * @param before  the object in the older version; empty where it is added
 * @param after   the object in the newer version; empty where it is removed
 * @param feature what differs: of an object that came, went or moved, where it is contained now or, gone, was; otherwise the feature of
 *                the object whose values differ. Never empty: roots are the same
 * @param old     the older values in the form of the file: texts, numbers, dates and literals as they are written, references as
 *                ids, children as ids, a set in the order of the file; empty where the feature is not set. Of an object that came, went
 *                or moved: the id of its parent and, where the feature is ordered, its index among its siblings from 0
 * @param now     the newer values in the same form
 */
public record Difference(Kind kind, Optional<EObject> before, Optional<EObject> after, EStructuralFeature feature,
		List<String> old, List<String> now) {

	/** What happened. */
	public enum Kind {
		/** The object came; what is inside it has a difference of its own, object by object. */
		ADDED,
		/** The object went; what was inside it has a difference of its own, object by object. */
		REMOVED,
		/** The object has another parent or is in another feature of it. */
		MOVED,
		/** The values of a feature of the object differ. */
		CHANGED,
		/** Children that the object has in both versions come in another order. */
		REORDERED
	}

	/** {@return the object as it is now, or was where it is gone} */
	public EObject object() {
		return after.or(() -> before).orElseThrow();
	}

	/** {@return its id; empty where it has none} */
	public String id() {
		String id = EcoreUtil.getID(object());
		return id == null ? "" : id;
	}

	/** {@return the paragraphs of a changed text, those that stayed among those that came and went; empty for any other difference} */
	public List<ParagraphChange> paragraphs() {
		return kind == Kind.CHANGED && isText(feature) && (isLong(old) || isLong(now))
				? ParagraphChange.between(text(old), text(now))
				: List.of();
	}

	private static boolean isText(EStructuralFeature feature) {
		return !feature.isMany() && feature.getEType().getInstanceClass() == String.class;
	}

	private static boolean isLong(List<String> values) {
		return text(values).indexOf('\n') >= 0;
	}

	private static String text(List<String> values) {
		return values.isEmpty() ? "" : values.getFirst();
	}
}
