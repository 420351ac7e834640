package se.lansnat.consolidation;

import java.time.LocalDate;
import java.util.Optional;

import se.lansnat.model.DecisionChoice;

/**
 * How a conflict was decided.
 *
 * @param choice    what was decided
 * @param object    UUID of the object whose value holds, where the choice is a value of one of them
 * @param value     the value that holds, in the text form of its feature, where one was entered
 * @param reason    why
 * @param decidedBy who decided
 * @param date      the day
 */
public record Verdict(DecisionChoice choice, Optional<String> object, Optional<String> value, Optional<String> reason,
		Optional<String> decidedBy, Optional<LocalDate> date) {
}
