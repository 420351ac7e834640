package se.lansnat.reference;

import java.util.Optional;
import java.util.Set;

import se.lansnat.model.PriorityGround;

/**
 * A row of annex 7 of SOU 2000:111: a place that a municipality gives priority.
 *
 * @param row              position in the annex, from 1
 * @param county           county's name without "län"
 * @param municipalityCode four-digit municipality code; empty in the one nameless row
 * @param name             as printed; empty in the one nameless row
 * @param grounds          why; empty where none is printed
 * @param kind             locality or area
 * @param footnote         number of the footnote whose mark stands on the row
 * @param page             page of the annex, 1 to 36
 * @param column           column of the page
 */
public record PrioritisedPlace(int row, String county, String municipalityCode, String name, Set<PriorityGround> grounds,
		Kind kind, Optional<Integer> footnote, int page, Column column) {

	/** What the place is. The annex sets areas in italics, which the text has lost, so this is inferred. */
	public enum Kind {
		/** A built-up place. */
		LOCALITY,
		/** A set of 1 km map squares. */
		AREA,
		/** Either: nothing tells. */
		UNKNOWN
	}

	/** A column of a page. */
	public enum Column {
		/** The left column. */
		LEFT,
		/** The right column. */
		RIGHT
	}

	static PrioritisedPlace read(Row row) {
		Kind kind = switch (row.text("kind")) {
		case "ort" -> Kind.LOCALITY;
		case "omrade" -> Kind.AREA;
		default -> Kind.UNKNOWN;
		};
		Set<PriorityGround> grounds = row.optional("priority_grounds", Grounds::parse).orElse(Set.of());
		return new PrioritisedPlace(row.number(), row.text("county"), row.text("municipality_code"),
				row.text("locality_or_area"), grounds, kind, row.optional("footnote", Integer::valueOf),
				(int) row.whole("annex_page"), row.text("annex_column").equals("L") ? Column.LEFT : Column.RIGHT);
	}

	/** @return where the row stands, in Swedish: {@code s. 1, vänster spalt} */
	public String position() {
		return "s. " + page + (column == Column.LEFT ? ", vänster spalt" : ", höger spalt");
	}
}
