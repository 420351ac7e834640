package se.lansnat.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Source;

/**
 * The municipalities that a frame is shared among.
 *
 * @param description  which they are, a phrase for the explanations
 * @param rows         the municipalities, in the order of the result
 */
public record StatisticsSet(String description, List<MunicipalityStatistics> rows) {

	private static final String PUBLISHED_TABLE = "municipalities";
	private static final int POPULATION_COLUMN = 2;
	private static final int LOCALITIES_COLUMN = 3;
	private static final int NETWORK_COLUMN = 4;

	/**
	 * Creates a set.
	 *
	 * @param description which they are
	 * @param rows        the municipalities
	 */
	public StatisticsSet {
		rows = List.copyOf(rows);
	}

	/** @return the 289 municipalities of SOU 2000:111, annex 8 */
	public static StatisticsSet published() {
		Source table = PublishedTables.source(PUBLISHED_TABLE);
		StatisticsSource source = new StatisticsSource(table.citation(POPULATION_COLUMN), table.citation(LOCALITIES_COLUMN),
				table.citation(NETWORK_COLUMN));
		List<MunicipalityStatistics> rows = PublishedTables.municipalities().stream().map(row -> of(row, source)).toList();
		return new StatisticsSet(NLS.bind(Messages.setPublished, rows.size(), table.citation()), rows);
	}

	private static MunicipalityStatistics of(MunicipalityFigures row, StatisticsSource source) {
		return new MunicipalityStatistics(row.code(), row.name(), row.county(), row.figures().population(),
				row.figures().localities50To2999(), row.figures().fictiveNetworkM(), source);
	}

	/**
	 * The same nation with a county's own statistics: they replace the rows of the same codes, and codes that this set
	 * does not have are added. A county is never computed by itself; the frame is the nation's.
	 *
	 * @param whose whose statistics they are, for example {@code Örebro län}
	 * @param own   the county's own statistics
	 * @return a set that says in its description which rows are whose
	 */
	public StatisticsSet with(String whose, List<MunicipalityStatistics> own) {
		Set<String> codes = rows.stream().map(MunicipalityStatistics::code).collect(Collectors.toSet());
		Map<String, MunicipalityStatistics> replacing = new HashMap<>();
		List<MunicipalityStatistics> added = new ArrayList<>();
		for (MunicipalityStatistics row : own) {
			// new codes, and codes given twice, which the model reports
			if (replacing.putIfAbsent(row.code(), row) != null || !codes.contains(row.code())) {
				added.add(row);
			}
		}
		List<MunicipalityStatistics> merged = new ArrayList<>();
		rows.forEach(row -> merged.add(replacing.getOrDefault(row.code(), row)));
		merged.addAll(added);
		int others = rows.size() - (own.size() - added.size());
		return new StatisticsSet(NLS.bind(Messages.setWithOwn, new Object[] { own.size(), whose, others, description }), merged);
	}
}
