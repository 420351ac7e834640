package se.lansnat.reference;

/**
 * A municipality whose own contribution covers the cost (SOU 2000:111, section 3.8.2, table 6), as printed.
 *
 * @param municipalityCode   four-digit municipality code
 * @param totalCostSek       cost of the fictive network, SEK
 * @param ownContributionSek 400 SEK per inhabitant, not limited by the cost
 */
public record MunicipalityWithoutSupport(String municipalityCode, long totalCostSek, long ownContributionSek) {

	static MunicipalityWithoutSupport read(Row row) {
		return new MunicipalityWithoutSupport(row.text("municipality_code"), row.whole("total_cost_fictive_network_sek"),
				row.whole("own_contribution_400_per_inhabitant_sek"));
	}
}
