package se.lansnat.report.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.names.Names;
import se.lansnat.report.document.DocumentBuilder;

/** Puts tables of things together. A column in which nobody says anything is left out, and named in the caption. */
final class ThingTable {

	/** More columns than this need a page turned by 90 degrees. */
	private static final int UPRIGHT = 7;

	private final String anchor;
	private final String caption;
	private final List<Column> columns = new ArrayList<>();

	private record Column(String name, boolean number, Function<Thing, String> value) {
	}

	ThingTable(String anchor, String caption) {
		this.anchor = anchor;
		this.caption = caption;
	}

	/** A column of any text. */
	ThingTable column(String name, Function<Thing, String> value) {
		columns.add(new Column(name, false, value));
		return this;
	}

	/** A column of numbers. */
	ThingTable number(String name, Function<Thing, String> value) {
		columns.add(new Column(name, true, value));
		return this;
	}

	/** A column for a feature. */
	ThingTable feature(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		boolean number = type != null && Number.class.isAssignableFrom(type);
		columns.add(new Column(Say.title(Names.of(feature)) + unit(feature), number, thing -> thing.say(feature)));
		return this;
	}

	private static String unit(EStructuralFeature feature) {
		return feature.getName().endsWith("M") ? ", m" : feature.getName().endsWith("MbitS") ? ", Mbit/s" : "";
	}

	/** Columns for features. */
	ThingTable features(EStructuralFeature... features) {
		for (EStructuralFeature feature : features) {
			feature(feature);
		}
		return this;
	}

	/** Adds the table; of no rows nothing but that there are none. */
	void add(DocumentBuilder document, List<Thing> things) {
		if (things.isEmpty()) {
			document.paragraph(NLS.bind(Messages.noRows, caption.toLowerCase(Locale.ROOT)));
			return;
		}
		List<String[]> rows = things.stream().map(thing -> columns.stream().map(column -> column.value.apply(thing)).toArray(String[]::new))
				.toList();
		List<Integer> shown = new ArrayList<>();
		List<String> empty = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			int column = i;
			if (i == 0 || rows.stream().anyMatch(row -> !row[column].equals(Say.NONE))) {
				shown.add(i);
			} else {
				empty.add(columns.get(i).name.toLowerCase(Locale.ROOT).replaceFirst(", .*", ""));
			}
		}
		// In the caption and not below: a line after a turned table would stand alone on a page.
		write(document, empty.isEmpty() ? caption : NLS.bind(Messages.noValues, caption, String.join(", ", empty)), rows, shown);
	}

	private void write(DocumentBuilder document, String title, List<String[]> rows, List<Integer> shown) {
		document.table(table -> {
			table.anchor(anchor).caption(title);
			if (shown.size() > UPRIGHT) {
				table.landscape();
			}
			for (int i : shown) {
				Column column = columns.get(i);
				if (i == 0) {
					table.heads(column.name);
				} else if (column.number) {
					table.number(column.name);
				} else {
					table.column(column.name);
				}
			}
			rows.forEach(row -> table.row(shown.stream().map(i -> row[i]).toArray(String[]::new)));
		});
	}
}
