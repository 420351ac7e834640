package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.Scene;
import se.lansnat.draw.YearChart;
import se.lansnat.model.Connection;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.Labels;

/** What the users of a connection demand year by year, against what it can carry. */
final class CapacityChart {

	private CapacityChart() {
	}

	/**
	 * Lays the chart out.
	 *
	 * @param figures the county's figures
	 * @param connection the connection, or null
	 * @param width in pixels
	 * @param height in pixels
	 * @return the picture, or null where there are no figures of the connection
	 */
	static Scene of(CapacityFigures figures, Connection connection, double width, double height) {
		if (connection == null || figures.of(connection.getId()) == null) {
			return null;
		}
		List<YearChart.Year> years = figures.years().stream().map(year -> new YearChart.Year(year, figures.demand(connection.getId(), year)
				.doubleValue())).toList();
		BigDecimal capacity = connection.getCapacityMbitS();
		String title = NLS.bind(Messages.chart_title, Labels.of(connection));
		String words = years.stream().map(year -> year.year() + ": " + number(year.value())).collect(Collectors.joining(", "));
		String limit = capacity == null ? "" : NLS.bind(Messages.chart_limit, SwedishNumbers.format(capacity));
		String description = NLS.bind(Messages.chart_description, new Object[] { words, capacity == null ? Messages.capacity_unknown
				: limit });
		return YearChart.of(new YearChart.Words(title, description, NLS.bind(Messages.chart_axis, Labels.of(connection)), limit,
				CapacityChart::number), years,
				capacity == null ? OptionalDouble.empty() : OptionalDouble.of(capacity.doubleValue()), width, height);
	}

	private static String number(double value) {
		return SwedishNumbers.format(Numbers.normalize(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP)));
	}
}
