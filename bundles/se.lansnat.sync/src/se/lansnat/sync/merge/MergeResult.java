package se.lansnat.sync.merge;

import java.util.List;
import java.util.Map;

import se.lansnat.model.problem.Problem;

/**
 * What came of a merge. It has proved itself: every change of one side that no conflict is about is in the result.
 *
 * @param files     all files of the result by name; while conflicts are open, with our version of what they are about
 * @param conflicts all conflicts, decided or not, ordered by file, id and feature
 * @param open      those that are not decided
 * @param unused    decisions about what is no conflict, or that give a value where there can be none
 * @param ours      how many changes of our side are in the result
 * @param theirs    how many changes of their side are in the result
 * @param newErrors errors of the result that neither side had; it must not be used while there are any
 */
public record MergeResult(Map<String, byte[]> files, List<Conflict> conflicts, List<Conflict> open, List<Decision> unused, int ours, int theirs,
		List<Problem> newErrors) {

	/** {@return whether the result can be used} */
	public boolean isComplete() {
		return open.isEmpty() && newErrors.isEmpty();
	}
}
