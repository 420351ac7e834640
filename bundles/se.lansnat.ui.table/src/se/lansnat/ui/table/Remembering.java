package se.lansnat.ui.table;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** How the user has arranged a table, as some lines of text. Widths are in characters, to fit other fonts. */
final class Remembering<R> {

	private static final String ORDER = "order";
	private static final String HIDDEN = "hidden";
	private static final String FROZEN = "frozen";
	private static final String WIDTHS = "widths";
	private static final String SORT = "sort";
	private static final String GROUP = "group";

	private final TableModel<R> model;
	private final ShownColumns<R> columns;
	private final ColumnWidths<R> widths;
	private final Look look;

	Remembering(TableModel<R> model, ShownColumns<R> columns, ColumnWidths<R> widths, Look look) {
		this.model = model;
		this.columns = columns;
		this.widths = widths;
		this.look = look;
	}

	/** {@return how the table is arranged now} */
	String state() {
		StringJoiner lines = new StringJoiner("\n");
		lines.add(ORDER + "=" + names(columns.all()));
		lines.add(HIDDEN + "=" + names(columns.all().stream().filter(columns::isHidden).toList()));
		lines.add(FROZEN + "=" + columns.frozen());
		StringJoiner chosen = new StringJoiner(",");
		for (int c = 0; c < model.columns().size(); c++) {
			if (widths.chosen(c) > 0) {
				chosen.add(name(c) + ":" + Math.round(widths.chosen(c) * 10 / look.characterWidth));
			}
		}
		lines.add(WIDTHS + "=" + chosen);
		StringJoiner sort = new StringJoiner(",");
		model.sortKeys().forEach(key -> sort.add(name(key.column()) + (key.descending() ? ":1" : ":0")));
		lines.add(SORT + "=" + sort);
		lines.add(GROUP + "=" + (model.groupColumn() < 0 ? "" : name(model.groupColumn())));
		return lines.toString();
	}

	/**
	 * Arranges the table as it was. Columns that have come since stand last; what cannot be read is left as it is.
	 *
	 * @param state what {@link #state} gave
	 */
	void restore(String state) {
		Map<String, String> lines = new LinkedHashMap<>();
		state.lines().map(line -> line.split("=", 2)).filter(line -> line.length == 2).forEach(line -> lines.put(line[0], line[1]));
		for (String[] width : pairs(lines.get(WIDTHS))) {
			if (model.columnIndex(width[0]) >= 0 && number(width[1]) > 0) {
				widths.set(model.columnIndex(width[0]), (int) Math.round(number(width[1]) * look.characterWidth / 10));
			}
		}
		List<Column<R, ?>> order = named(lines.get(ORDER));
		if (!order.isEmpty()) {
			columns.all().stream().filter(column -> !order.contains(column)).forEach(order::add);
			columns.set(order, named(lines.get(HIDDEN)), number(lines.get(FROZEN)));
		}
		if (lines.containsKey(SORT)) {
			model.sort(pairs(lines.get(SORT)).stream().filter(key -> model.columnIndex(key[0]) >= 0)
					.map(key -> new SortKey(model.columnIndex(key[0]), key[1].equals("1"))).toList());
		}
		if (lines.containsKey(GROUP)) {
			model.groupBy(named(lines.get(GROUP)).stream().findFirst().map(model.columns()::indexOf).orElse(-1));
		}
	}

	private String names(List<Column<R, ?>> named) {
		return named.stream().map(column -> name(model.columns().indexOf(column))).collect(Collectors.joining(","));
	}

	private String name(int column) {
		return URLEncoder.encode(model.columns().get(column).id(), StandardCharsets.UTF_8);
	}

	private List<Column<R, ?>> named(String names) {
		return parts(names).stream().map(name -> model.columnIndex(decoded(name))).filter(index -> index >= 0).distinct()
				.map(index -> model.columns().get(index)).collect(Collectors.toCollection(ArrayList::new));
	}

	private static List<String[]> pairs(String text) {
		return parts(text).stream().map(pair -> pair.split(":")).filter(pair -> pair.length == 2)
				.map(pair -> new String[] { decoded(pair[0]), pair[1] }).toList();
	}

	private static List<String> parts(String text) {
		return Arrays.stream(Objects.requireNonNullElse(text, "").split(",")).filter(part -> !part.isEmpty()).toList();
	}

	private static int number(String text) {
		return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return name;
		}
	}
}
