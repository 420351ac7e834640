package se.lansnat.ui.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.draw.BarChart;
import se.lansnat.draw.Scene;
import se.lansnat.model.text.Numbers;
import se.lansnat.model.text.SwedishNumbers;

/** The ceilings of a county as a chart: a bar for each municipality. */
final class CeilingsChart {

	private static final double MILLION = 1_000_000;

	private CeilingsChart() {
	}

	/**
	 * Lays the chart out.
	 *
	 * @param ceilings the ceilings
	 * @param marked code of the selected municipality, or empty
	 * @param width of the picture in pixels at 100 %
	 * @return the picture
	 */
	static Scene of(CountyCeilings ceilings, String marked, double width) {
		List<BarChart.Bar> bars = new ArrayList<>();
		for (CeilingRow row : inOrder(ceilings)) {
			long amount = row.ceiling().getAsLong();
			bars.add(new BarChart.Bar(row.code(), row.name(), amount / MILLION, number(amount), row.code().equals(marked)));
		}
		String title = NLS.bind(Messages.chart_title, ceilings.county());
		return BarChart.horizontal(new BarChart.Words(title, description(ceilings), Messages.chart_axis, CeilingsChart::tick), bars, width);
	}

	/** The municipalities with a ceiling, the highest first: the order of the bars. */
	static List<CeilingRow> inOrder(CountyCeilings ceilings) {
		return ceilings.rows().stream().filter(row -> row.ceiling().isPresent())
				.sorted(Comparator.comparingLong((CeilingRow row) -> row.ceiling().getAsLong()).reversed()).toList();
	}

	/** Says the chart in words: every municipality with its amount. */
	static String description(CountyCeilings ceilings) {
		List<String> parts = new ArrayList<>();
		for (CeilingRow row : inOrder(ceilings)) {
			parts.add(row.name() + " " + number(row.ceiling().getAsLong()));
		}
		return NLS.bind(Messages.chart_description, ceilings.county(), String.join(", ", parts));
	}

	private static String number(long sek) {
		return SwedishNumbers.kronor(sek);
	}

	private static String tick(double millions) {
		return SwedishNumbers.format(Numbers.normalize(BigDecimal.valueOf(millions)));
	}
}
