package se.lansnat.support.cases;

import java.time.LocalDate;

import se.lansnat.model.SupportEntry;
import se.lansnat.reference.ruleset.Administration;

/** Advance rulings (10 §). */
final class Rulings {

	private Rulings() {
	}

	/** The last day of an application that a ruling binds for: one year from the day it was given, that day's anniversary included. */
	static LocalDate bindsUntil(SupportEntry ruling, Administration administration) {
		return ruling.getDate().plusYears(administration.number("ruling_binds_years").value().longValue());
	}
}
