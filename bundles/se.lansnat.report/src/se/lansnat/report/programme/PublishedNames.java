package se.lansnat.report.programme;

import java.util.Map;
import java.util.stream.Collectors;

import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;

/** Names of municipalities of other counties, which a county folder knows only by their codes. */
final class PublishedNames {

	private static final Map<String, String> NAMES = PublishedTables.municipalities().stream()
			.collect(Collectors.toMap(MunicipalityFigures::code, row -> row.name() + " (" + row.county() + ")"));

	private PublishedNames() {
	}

	/** A municipality's name with its county, or the code where it is not known. */
	static String of(String code) {
		return NAMES.getOrDefault(code, code);
	}
}
