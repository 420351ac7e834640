package se.lansnat.model.folder;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.compare.Difference;
import se.lansnat.model.compare.DifferenceText;
import se.lansnat.model.compare.ProgrammeDifference;
import se.lansnat.model.names.Names;

/** Lists what differs between two versions of a part, in the user's words. */
final class PartDifferences {

	private PartDifferences() {
	}

	/** Compares what is here with what is on disk, which need not even be of the same kind. */
	static List<ObjectDifference> of(String file, EObject mine, EObject theirs) {
		if (mine.eClass() != theirs.eClass()) {
			return List.of(new ObjectDifference(file, "", file, "", Names.of(mine), Names.of(theirs)));
		}
		return ProgrammeDifference.between(theirs, mine).stream().filter(difference -> difference.feature() != Literals.PART__SCHEMA)
				.map(difference -> row(file, difference)).toList();
	}

	private static ObjectDifference row(String file, Difference difference) {
		String id = String.valueOf(EcoreUtil.getID(difference.object()));
		String object = Names.of(difference.object());
		return switch (difference.kind()) {
		case ADDED -> new ObjectDifference(file, id, object, "", Messages.differsPresent, Messages.differsAbsent);
		case REMOVED -> new ObjectDifference(file, id, object, "", Messages.differsAbsent, Messages.differsPresent);
		case CHANGED, MOVED, REORDERED -> new ObjectDifference(file, id, object, Names.of(difference.feature()),
				String.join(", ", DifferenceText.now(difference)), String.join(", ", DifferenceText.old(difference)));
		};
	}
}
