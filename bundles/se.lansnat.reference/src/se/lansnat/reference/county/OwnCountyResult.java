package se.lansnat.reference.county;

import java.util.List;
import java.util.Optional;

import se.lansnat.model.problem.Problem;

/**
 * A county of one's own tables, or why there is none.
 *
 * @param document the document, without deviations and without coordinates looked up; nothing if a problem is an error
 * @param problems everything found, in the order of municipalities, localities, ducts and of their rows;
 *                 file and line are those of the table, feature is the column
 */
public record OwnCountyResult(Optional<CountyDocument> document, List<Problem> problems) {
}
