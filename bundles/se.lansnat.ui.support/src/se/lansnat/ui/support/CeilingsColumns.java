package se.lansnat.ui.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.RuleDeviation;
import se.lansnat.reference.ruleset.Unit;
import se.lansnat.support.Figure;
import se.lansnat.support.MunicipalityCeiling;
import se.lansnat.support.MunicipalityStatistics;
import se.lansnat.ui.table.CellType;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.NumberType;
import se.lansnat.ui.table.TextType;

/** The columns of the table of ceilings: the statistics, and then whatever figures the county's rules give. */
final class CeilingsColumns {

	/** Column of the municipality's name. */
	static final String NAME = "name";
	/** Column of what the county's own statistics would give. */
	static final String RECOMPUTED = "recomputed";
	/** The figure that is decided. */
	static final String SUPPORT = "support_sek";

	/** Amounts of support at which something changes are not added up. */
	private static final String BREAKPOINT = "breakpoint_sek";
	private static final String PAYOUT_RATE = "payout_rate_percent";
	private static final String ADMINISTRATIVE = "administrative_support_sek";
	private static final String POPULATION = "population";
	private static final String LOCALITIES = "localities_50_2999";
	private static final String NETWORK = "fictive_network_m";
	/** A figure that does not apply to a municipality is no missing figure. */
	private static final String NOT_APPLICABLE = "\u2013";

	private final CountyCeilings ceilings;

	private CeilingsColumns(CountyCeilings ceilings) {
		this.ceilings = ceilings;
	}

	/**
	 * Makes the columns.
	 *
	 * @param ceilings what is shown; columns with the same ids fit other ceilings by the same rules, too
	 * @return the columns
	 */
	static List<Column<CeilingRow, ?>> of(CountyCeilings ceilings) {
		return new CeilingsColumns(ceilings).all();
	}

	private List<Column<CeilingRow, ?>> all() {
		List<Column<CeilingRow, ?>> columns = new ArrayList<>();
		columns.add(Column.of(NAME, Messages.column_municipality, TextType.optional(), CeilingRow::name).width(1).tooltip(CeilingRow::code)
				.total(rows -> NLS.bind(rows.size() == 1 ? Messages.total_one : Messages.total, rows.size())));
		columns.add(statistic(POPULATION, Messages.column_population, "", MunicipalityStatistics::population));
		columns.add(statistic(LOCALITIES, Messages.column_localities, "", MunicipalityStatistics::localities));
		columns.add(statistic(NETWORK, Messages.column_network, Unit.METRES.symbol(), MunicipalityStatistics::fictiveNetworkM));
		for (Figure figure : ceilings.municipalityFigures()) {
			columns.add(figure(figure));
			if (figure.key().equals(SUPPORT) && ceilings.differs()) {
				columns.add(recomputed(figure));
			}
		}
		return columns;
	}

	private Column<CeilingRow, Long> statistic(String id, String title, String unit, ToLongFunction<MunicipalityStatistics> of) {
		return Column.<CeilingRow, Long>of(id, title, NumberType.whole(0, Long.MAX_VALUE).missing(NOT_APPLICABLE),
				row -> row.figures().map(figures -> of.applyAsLong(figures.statistics())).orElse(null)).unit(unit).width(1)
				.total(rows -> rows.stream().mapToLong(row -> row.figures().map(f -> of.applyAsLong(f.statistics())).orElse(0L)).sum());
	}

	private Column<CeilingRow, BigDecimal> figure(Figure figure) {
		Column<CeilingRow, BigDecimal> column = Column.<CeilingRow, BigDecimal>of(figure.key(), title(figure), type(figure.unit()),
				row -> value(row, figure)).unit(figure.unit() == Unit.PERCENT ? "" : figure.unit().symbol()).width(1)
				.mark(row -> mark(row, figure)).description(description(figure));
		if (!deviations(figure, RuleDeviation.EVERYBODY).isEmpty()) {
			column.noteInHeader();
		}
		if (figure.unit() == Unit.SEK && !figure.key().equals(BREAKPOINT)) {
			column.total(rows -> total(rows, figure)).totalNote(rows -> totalNote(rows, figure));
		}
		return column;
	}

	/** Long words of the titles may be broken. */
	private static String title(Figure figure) {
		return switch (figure.key()) {
			case PAYOUT_RATE -> Messages.column_payoutRate;
			case ADMINISTRATIVE -> Messages.column_administrative;
			default -> figure.label();
		};
	}

	/** What the county gets together is rounded once, from exact amounts; so it stands below all its municipalities. */
	private BigDecimal total(List<CeilingRow> rows, Figure figure) {
		return ofCounty(rows, figure).orElseGet(() -> sum(rows, figure));
	}

	private String totalNote(List<CeilingRow> rows, Figure figure) {
		BigDecimal sum = sum(rows, figure);
		return ofCounty(rows, figure).filter(total -> total.compareTo(sum) != 0)
				.map(total -> NLS.bind(Messages.total_rounded, SwedishNumbers.kronor(sum))).orElse("");
	}

	private Optional<BigDecimal> ofCounty(List<CeilingRow> rows, Figure figure) {
		boolean complete = rows.size() == ceilings.rows().size() && rows.stream().allMatch(row -> value(row, figure) != null);
		Optional<Figure> same = ceilings.countyFigures().stream().filter(f -> f.key().equals(figure.key())).findFirst();
		return complete ? ceilings.ownFigures().flatMap(county -> same.flatMap(county::value)) : Optional.empty();
	}

	private static BigDecimal sum(List<CeilingRow> rows, Figure figure) {
		return rows.stream().map(row -> value(row, figure)).filter(value -> value != null).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Column<CeilingRow, BigDecimal> recomputed(Figure figure) {
		return Column.<CeilingRow, BigDecimal>of(RECOMPUTED, Messages.column_recomputed, type(figure.unit()),
				row -> row.recomputed().map(figures -> BigDecimal.valueOf(figures.supportSek())).orElse(null)).unit(figure.unit().symbol()).width(1)
				.description(Messages.column_recomputed_tip).mark(row -> row.differs() ? new Mark(Mark.Kind.NOTE, difference(row)) : null)
				.total(rows -> rows.stream().map(CeilingRow::recomputed).mapToLong(f -> f.map(MunicipalityCeiling::supportSek).orElse(0L))
						.mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	private static String difference(CeilingRow row) {
		long difference = row.recomputed().orElseThrow().supportSek() - row.decided().orElseThrow();
		String amount = SwedishNumbers.kronor(Math.abs(difference));
		return NLS.bind(difference > 0 ? Messages.recomputed_more : Messages.recomputed_less, amount);
	}

	private static BigDecimal value(CeilingRow row, Figure figure) {
		if (figure.key().equals(SUPPORT)) {
			return row.ceiling().isPresent() ? BigDecimal.valueOf(row.ceiling().getAsLong()) : null;
		}
		return row.figures().flatMap(figures -> figures.value(figure)).orElse(null);
	}

	private static CellType<BigDecimal> type(Unit unit) {
		return (unit == Unit.PERCENT ? NumberType.percent(1) : NumberType.exact(BigDecimal.ZERO, BigDecimal.valueOf(Long.MAX_VALUE), 0))
				.missing(NOT_APPLICABLE);
	}

	private Mark mark(CeilingRow row, Figure figure) {
		List<RuleDeviation> own = ceilings.ruleset().deviations().stream()
				.filter(d -> d.figure().equals(figure.key()) && d.subject().equals(row.code())).toList();
		if (!own.isEmpty()) {
			return new Mark(Mark.Kind.WARNING, text(own));
		}
		boolean undecided = figure.key().equals(SUPPORT) && row.decided().isEmpty() && row.figures().isPresent();
		return undecided ? new Mark(Mark.Kind.NOTE, Messages.undecided) : null;
	}

	private String description(Figure figure) {
		List<String> lines = new ArrayList<>();
		lines.add(figure.label());
		lines.add(ceilings.ruleset().clause(figure.key()));
		lines.add(text(deviations(figure, RuleDeviation.EVERYBODY)));
		lines.add(text(deviations(figure, RuleDeviation.SUMS)));
		lines.removeIf(String::isEmpty);
		return String.join("\n", lines);
	}

	private List<RuleDeviation> deviations(Figure figure, String subject) {
		return ceilings.ruleset().deviations().stream().filter(d -> d.figure().equals(figure.key()) && d.subject().equals(subject)).toList();
	}

	private static String text(List<RuleDeviation> deviations) {
		return deviations.stream().map(d -> d.text() + " (" + d.source() + ")").collect(Collectors.joining("\n"));
	}
}
