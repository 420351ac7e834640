package se.lansnat.model.text;

import java.util.List;
import java.util.Optional;

import se.lansnat.model.problem.Problem;

/**
 * A part as a tree of elements, in the current schema: what a merge works on, so that content which this program does not know is
 * treated by the same rules as what it knows.
 *
 * @param state    {@link PartState#EDITABLE} if and only if the tree can be relied on
 * @param root     the root element; empty where the part is damaged, or of a schema that only a newer program understands
 * @param problems what stands against it; empty where there is a root
 */
public record RawPart(PartState state, Optional<RawElement> root, List<Problem> problems) {

	static RawPart without(PartState state, List<Problem> problems) {
		return new RawPart(state, Optional.empty(), List.copyOf(problems));
	}
}
