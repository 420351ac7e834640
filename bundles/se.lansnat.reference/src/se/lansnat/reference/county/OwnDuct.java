package se.lansnat.reference.county;

import java.math.BigDecimal;

/**
 * A row of one's own table of ducts: a duct where it has a name, otherwise the figure of a survey.
 *
 * @param line             line in the file, from 1
 * @param municipalityCode code of a municipality in the table of municipalities
 * @param lengthM          metres, 0 or more; null where missing
 * @param name             name of the duct; empty for a survey's figure
 * @param owner            owner; may be empty
 * @param survey           name of the survey; may be empty
 * @param date             when it was made, ISO 8601: year, month or day; may be empty
 */
public record OwnDuct(int line, String municipalityCode, BigDecimal lengthM, String name, String owner, String survey,
		String date) {
}
