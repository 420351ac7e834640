package se.lansnat.bench;

import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;

/** The peer of the table bench: arrays of texts and of numbers, and an order of their indexes that a comparator sorts. */
final class PlainPlaces {

	private final DecimalFormat number = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.of("sv", "SE")));
	private final Collator collator = Collator.getInstance(Locale.of("sv"));
	private final String[][] texts;
	private final double[] people;
	private Integer[] order;
	private NatTable table;

	/**
	 * Makes the arrays.
	 *
	 * @param places what is shown
	 */
	PlainPlaces(List<BenchPlace> places) {
		texts = new String[places.size()][];
		people = new double[places.size()];
		for (int i = 0; i < texts.length; i++) {
			BenchPlace place = places.get(i);
			people[i] = place.people;
			texts[i] = new String[] { place.municipality, place.name, number.format(place.people), number.format(place.households),
					number.format(place.latitude), number.format(place.longitude), place.source, place.note };
		}
		order = IntStream.range(0, texts.length).boxed().toArray(Integer[]::new);
	}

	/**
	 * Makes a table over the arrays, in place of the one before.
	 *
	 * @param parent where it stands
	 * @param sizes  the table whose titles' sizes it takes over, in sight
	 * @param titles the headers
	 */
	void makeTable(Composite parent, NatTable sizes, String[] titles) {
		if (table != null) {
			table.dispose();
		}
		table = PlainGrid.of(parent, sizes, titles, () -> order.length, (column, row) -> texts[order[row]][column]);
	}

	NatTable control() {
		return table;
	}

	String text(int column, int row) {
		return texts[order[row]][column];
	}

	int rows() {
		return order.length;
	}

	void sortByPeople(boolean descending) {
		Arrays.sort(order, (a, b) -> descending ? Double.compare(people[b], people[a]) : Double.compare(people[a], people[b]));
		table.refresh();
	}

	void sortByName(boolean descending) {
		Arrays.sort(order, (a, b) -> descending ? collator.compare(texts[b][1], texts[a][1]) : collator.compare(texts[a][1], texts[b][1]));
		table.refresh();
	}

	/** Shows the rows whose name holds a text, in the order of the arrays. */
	void filter(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		order = IntStream.range(0, texts.length).filter(i -> texts[i][1].toLowerCase(Locale.ROOT).contains(wanted)).boxed().toArray(Integer[]::new);
		table.refresh();
	}

	void edit(int row, long value) {
		people[order[row]] = value;
		texts[order[row]][2] = number.format(value);
		table.redraw();
	}
}
