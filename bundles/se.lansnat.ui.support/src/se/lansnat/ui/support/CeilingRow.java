package se.lansnat.ui.support;

import java.util.Optional;
import java.util.OptionalLong;

import se.lansnat.support.MunicipalityCeiling;

/**
 * A municipality of the county with what it may get.
 *
 * @param code official code
 * @param name name
 * @param id id of the municipality in the county folder
 * @param figures the figures to show: those of the decision where there is one, else those computed with the county's own statistics;
 *     empty where statistics are missing
 * @param decided the ceiling of the decision in SEK, empty where none was made for the municipality
 * @param recomputed the figures with the county's own statistics, empty where those are the decision's or are missing
 */
record CeilingRow(String code, String name, String id, Optional<MunicipalityCeiling> figures, OptionalLong decided,
		Optional<MunicipalityCeiling> recomputed) {

	/** {@return the ceiling that applies, in SEK: the decided one, else the computed one, empty where there is neither} */
	OptionalLong ceiling() {
		return decided.isPresent() ? decided : figures.map(row -> OptionalLong.of(row.supportSek())).orElse(OptionalLong.empty());
	}

	/** {@return whether the county's own statistics would give another ceiling than the decided one} */
	boolean differs() {
		return decided.isPresent() && recomputed.isPresent() && recomputed.get().supportSek() != decided.getAsLong();
	}
}
