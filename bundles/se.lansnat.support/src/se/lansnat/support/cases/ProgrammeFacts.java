package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.Optional;

/** What cases need to know of the county's municipal programmes. */
public interface ProgrammeFacts {

	/**
	 * Whether a programme was approved (4 § 2).
	 *
	 * @param municipality code
	 * @param day          the day of a decision
	 * @return true if there is an approved version without day or of that day or an earlier one, or the programme is approved without version
	 */
	boolean isApproved(String municipality, LocalDate day);

	/**
	 * The version that a case points to.
	 *
	 * @param municipality code
	 * @param day          the day of a decision
	 * @return hash of the latest version approved by then
	 */
	Optional<String> version(String municipality, LocalDate day);

	/**
	 * What a connection or locality of an approved programme is called.
	 *
	 * @param municipality code
	 * @param id           the object
	 * @return its name, or empty if the programme does not have it
	 */
	Optional<String> name(String municipality, String id);
}
