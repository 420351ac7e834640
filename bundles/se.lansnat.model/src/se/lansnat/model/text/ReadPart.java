package se.lansnat.model.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.problem.Problem;

/**
 * What came out of reading one part.
 *
 * @param state       what can be done with it
 * @param root        the root object; empty if and only if the part is unavailable
 * @param migrations  names of the migration steps taken, in order
 * @param ids         the first object of each id
 * @param retainedIds ids of objects that are kept without being understood
 * @param problems    what is wrong, in the order of the file
 */
public record ReadPart(PartState state, Optional<EObject> root, List<String> migrations, Map<String, EObject> ids,
		Set<String> retainedIds, List<Problem> problems) {

	static ReadPart unavailable(List<Problem> problems) {
		return new ReadPart(PartState.UNAVAILABLE, Optional.empty(), List.of(), Map.of(), Set.of(), problems);
	}
}
