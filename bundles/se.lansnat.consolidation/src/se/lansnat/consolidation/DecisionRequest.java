package se.lansnat.consolidation;

import java.time.LocalDate;
import java.util.Optional;

import se.lansnat.model.DecisionChoice;

/**
 * What somebody wants to decide of a conflict or of a match.
 *
 * @param conflict  id of the conflict, or of the match ({@link Match#id})
 * @param choice    what is decided
 * @param object    UUID of the object whose value holds
 * @param value     the value that holds, in the text form of its feature
 * @param reason    why
 * @param decidedBy who decides
 * @param date      the day
 */
public record DecisionRequest(String conflict, DecisionChoice choice, Optional<String> object, Optional<String> value,
		Optional<String> reason, Optional<String> decidedBy, Optional<LocalDate> date) {
}
