package se.lansnat.reference;

/**
 * A county's printed row of annex 8 of SOU 2000:111. Money differs by up to 3 SEK from the sum of the municipalities' rows.
 *
 * @param county  county's name without "län"; {@code Sverige} for the national row
 * @param figures the figures
 */
public record CountyFigures(String county, SupportFigures figures) {

	static CountyFigures read(Row row) {
		return new CountyFigures(row.text("county"), SupportFigures.read(row));
	}
}
