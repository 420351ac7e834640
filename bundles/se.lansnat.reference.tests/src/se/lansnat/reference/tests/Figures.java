package se.lansnat.reference.tests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import se.lansnat.reference.MunicipalityFigures;
import se.lansnat.reference.PublishedTables;
import se.lansnat.reference.Row;
import se.lansnat.reference.SupportFigures;

/** What several tests compute from the published tables. */
final class Figures {

	private Figures() {
	}

	static List<Row> rows(String table) {
		return PublishedTables.table(table).rows();
	}

	static List<Row> counties(String table) {
		return rows(table).stream().filter(row -> row.text("level").equals("county")).toList();
	}

	static Row nation(String table) {
		return rows(table).stream().filter(row -> row.text("level").equals("national")).findFirst().orElseThrow();
	}

	static Map<String, SupportFigures> byCode() {
		return PublishedTables.municipalities().stream()
				.collect(Collectors.toMap(MunicipalityFigures::code, MunicipalityFigures::figures));
	}

	static Map<String, Long> sumByCounty(ToLongFunction<SupportFigures> value) {
		return PublishedTables.municipalities().stream().collect(
				Collectors.groupingBy(MunicipalityFigures::county, Collectors.summingLong(m -> value.applyAsLong(m.figures()))));
	}

	static Map<String, SupportFigures> countyRows() {
		return PublishedTables.counties().stream().collect(Collectors.toMap(c -> c.county(), c -> c.figures()));
	}

	static <T, K> Map<K, T> index(List<T> rows, Function<T, K> key) {
		return rows.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	/** numerator / denominator, rounded half up. */
	static BigDecimal quotient(long numerator, long denominator, int decimals) {
		return denominator == 0 ? BigDecimal.ZERO.setScale(decimals)
				: BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
	}

	static long percent(long part, long whole) {
		return quotient(100 * part, whole, 0).longValueExact();
	}

	/** Cost per inhabitant after the reduction of section 3.4.2. */
	static double reduced(double costPerInhabitant) {
		return costPerInhabitant <= 4000 ? costPerInhabitant : 4000 * (1 + StrictMath.log(costPerInhabitant / 4000));
	}

	static long unreducedCost(SupportFigures figures) {
		return 200 * figures.fictiveNetworkM() + 250_000 * figures.localities50To2999();
	}
}
