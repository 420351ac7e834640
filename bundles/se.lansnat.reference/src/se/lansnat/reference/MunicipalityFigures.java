package se.lansnat.reference;

/**
 * A municipality's row of annex 8 of SOU 2000:111.
 *
 * @param code    four-digit municipality code of 1999
 * @param name    name
 * @param county  county's name without "län"
 * @param figures the figures
 */
public record MunicipalityFigures(String code, String name, String county, SupportFigures figures) {

	static MunicipalityFigures read(Row row) {
		return new MunicipalityFigures(row.text("municipality_code"), row.text("normalised_name"), row.text("county"),
				SupportFigures.read(row));
	}
}
