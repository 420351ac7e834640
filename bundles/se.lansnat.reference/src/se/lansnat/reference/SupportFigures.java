package se.lansnat.reference;

/**
 * The figures of one row of annex 8 of SOU 2000:111, as printed.
 *
 * @param population          inhabitants on 31 December 1999 (column 2)
 * @param localities50To2999  localities with 50 to 2 999 inhabitants, register of 31 December 1995 (column 3)
 * @param fictiveNetworkM     length of the fictive network in metres (column 4)
 * @param totalCostSek        total cost in SEK, reduced in 21 municipalities (column 5)
 * @param ownContributionSek  own contribution in SEK (column 6)
 * @param needSek             need of support in SEK (column 7)
 * @param supportSek          support in SEK (column 8)
 * @param supportSharePercent support in whole per cent of support and own contribution (column 9)
 */
public record SupportFigures(long population, long localities50To2999, long fictiveNetworkM, long totalCostSek,
		long ownContributionSek, long needSek, long supportSek, long supportSharePercent) {

	static SupportFigures read(Row row) {
		return new SupportFigures(row.whole("population"), row.whole("localities_50_2999"), row.whole("fictive_network_m"),
				row.whole("total_cost_sek"), row.whole("own_contribution_sek"), row.whole("need_sek"),
				row.whole("support_sek"), row.whole("support_share_percent"));
	}
}
