package se.lansnat.reference.county;

import java.util.List;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.reference.Deviation;

/**
 * A new county document in memory; whoever saves it sets the schema version of its parts.
 *
 * @param county      the county with its municipalities and their statistics
 * @param programmes  one programme per municipality, by municipality code
 * @param deviations  what is known to be wrong or unclear in the published rows of the county, in the order of the tables
 * @param coordinates how the localities' coordinates were found
 */
public record CountyDocument(County county, List<MunicipalProgramme> programmes, List<Deviation> deviations,
		CoordinateCounts coordinates) {
}
