package se.lansnat.reference.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;

/**
 * One number of a ruleset.
 *
 * @param id        name in files and on the command line, for example {@code metre_price_sek}
 * @param name      name for people
 * @param value     the number, exact
 * @param unit      what it is counted in
 * @param clause    where the source says so: section, annex or paragraph
 * @param validFrom first day it applies
 * @param validTo   last day it applies, or empty while it is open
 * @param note      remark for the reader, empty where there is none
 * @param published the ruleset's own number where {@code value} is somebody's trial, or empty
 */
public record Parameter(String id, String name, BigDecimal value, Unit unit, String clause, LocalDate validFrom,
		Optional<LocalDate> validTo, String note, Optional<BigDecimal> published) {

	/**
	 * The same parameter with a number on trial.
	 *
	 * @param trial the number to try
	 * @return a parameter that remembers the ruleset's own number
	 */
	Parameter with(BigDecimal trial) {
		return new Parameter(id, name, trial, unit, clause, validFrom, validTo, note, Optional.of(published.orElse(value)));
	}

	/** @return where the number comes from: the clause, and for a trial also the ruleset's own number */
	public String origin() {
		return published.map(own -> NLS.bind(Messages.parameterOnTrial, clause, SwedishNumbers.format(own))).orElse(clause);
	}
}
