package se.lansnat.reference;

import java.util.OptionalLong;

/**
 * A band of municipalities by population and their administrative support (SOU 2000:111, chapter 4, table 1). The printed
 * bands share their ends; an exact end belongs to the upper band.
 *
 * @param populationFrom fewest inhabitants, included
 * @param populationTo   most inhabitants, excluded; none in the last band
 * @param supportSek     support paid once, SEK
 */
public record AdministrativeBand(long populationFrom, OptionalLong populationTo, long supportSek) {

	static AdministrativeBand read(Row row) {
		return new AdministrativeBand(row.whole("population_from"), row.optionalWhole("population_to"), row.whole("support_sek"));
	}
}
