package se.lansnat.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.BarChart;
import se.lansnat.draw.Scene;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.support.MunicipalityCeiling;

/** The ceilings of municipalities as a chart, the highest first. */
public final class CeilingsChart {

	private static final double MILLION = 1e6;
	private static final int DECIMALS = 6;

	private CeilingsChart() {
	}

	/**
	 * Draws ceilings.
	 *
	 * @param place    whose they are, for example {@code Örebro län}
	 * @param rows     the municipalities, in any order; their codes become the tags of the bars
	 * @param selected code of the municipality to set off, or empty
	 * @param width    of the picture in pixels; the height follows from the number of municipalities
	 * @return the picture
	 */
	public static Scene of(String place, List<? extends MunicipalityCeiling> rows, String selected, double width) {
		List<BarChart.Bar> bars = rows.stream().map(row -> bar(row, selected)).toList();
		BarChart.Words words = new BarChart.Words(NLS.bind(Messages.chartTitle, place),
				NLS.bind(Messages.chartDescription, rows.size()), Messages.chartAxis, CeilingsChart::axisNumber);
		return BarChart.horizontal(words, bars, width);
	}

	private static BarChart.Bar bar(MunicipalityCeiling row, String selected) {
		String code = row.statistics().code();
		return new BarChart.Bar(code, row.statistics().name(), row.supportSek() / MILLION, SwedishNumbers.kronor(row.supportSek()),
				code.equals(selected));
	}

	/** Axis numbers are round, but their doubles need not be. */
	private static String axisNumber(double millions) {
		BigDecimal rounded = BigDecimal.valueOf(millions).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return SwedishNumbers.format(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
	}
}
