package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;

/** One edit of many cells while it is put together: the new values, the texts that are none, and what cannot be edited. */
final class Batch<R> {

	private final Unparsed.Store<R> unparsed;
	private final List<CellEdit<R, ?>> edits = new ArrayList<>();
	private final Set<String> fixedColumns = new LinkedHashSet<>();
	private int fixed;
	private int wrong;
	private int required;
	private boolean touched;
	private String firstProblem;

	Batch(Unparsed.Store<R> unparsed) {
		this.unparsed = unparsed;
	}

	/** Gives a cell what a text says; a text that is no value is kept and shown in the cell. */
	<V> void text(R row, Column<R, V> column, String text) {
		if (!isEditable(row, column)) {
			return;
		}
		try {
			value(row, column, column.type().parse(text));
		} catch (InvalidInputException e) {
			unparsed.put(row, column, new Unparsed(text, e.getMessage()));
			touched = true;
			wrong++;
			if (firstProblem == null) {
				firstProblem = NLS.bind(Messages.paste_problem, new Object[] { shortened(text), column.title(), e.getMessage() });
			}
		}
	}

	/** Empties a cell; one that may not be empty stays as it is. */
	<V> void empty(R row, Column<R, V> column) {
		if (isEditable(row, column)) {
			try {
				value(row, column, column.type().parse(""));
			} catch (InvalidInputException e) {
				forget(row, column);
				required++;
				firstProblem = column.title() + ": " + e.getMessage();
			}
		}
	}

	/** Gives a cell what another row's holds. */
	<V> void copy(R from, R to, Column<R, V> column) {
		if (isEditable(to, column)) {
			Unparsed text = unparsed.of(from, column);
			if (text == null) {
				value(to, column, column.value(from));
			} else {
				text(to, column, text.text());
			}
		}
	}

	/** Turns a check box. */
	@SuppressWarnings("unchecked")
	<V> void check(R row, Column<R, V> column, boolean checked) {
		if (isEditable(row, column)) {
			value(row, column, (V) Boolean.valueOf(checked));
		}
	}

	/** @return the cells with other values than before */
	List<CellEdit<R, ?>> edits() {
		return edits;
	}

	/** @return whether texts that are no values have come or gone */
	boolean touchedTexts() {
		return touched;
	}

	/** @return what the user must know of: what is no value, what cannot be edited; empty where all was done */
	String report() {
		StringJoiner lines = new StringJoiner(" ");
		if (wrong > 0) {
			lines.add(wrong == 1 ? Messages.paste_wrongOne : NLS.bind(Messages.paste_wrong, SwedishNumbers.format(wrong)));
			lines.add(firstProblem);
		}
		if (required > 0) {
			lines.add(required == 1 ? Messages.clear_requiredOne : NLS.bind(Messages.clear_required, SwedishNumbers.format(required)));
			lines.add(firstProblem);
		}
		if (fixed > 0) {
			lines.add(NLS.bind(fixed == 1 ? Messages.paste_fixedOne : Messages.paste_fixed, SwedishNumbers.format(fixed), String.join(", ", fixedColumns)));
		}
		return lines.toString();
	}

	private boolean isEditable(R row, Column<R, ?> column) {
		if (column.isEditable(row)) {
			return true;
		}
		fixed++;
		fixedColumns.add(column.title());
		return false;
	}

	private <V> void value(R row, Column<R, V> column, V value) {
		forget(row, column);
		if (!Objects.equals(value, column.value(row))) {
			edits.add(new CellEdit<>(row, column, value));
		}
	}

	private void forget(R row, Column<R, ?> column) {
		if (unparsed.of(row, column) != null) {
			unparsed.remove(row, column);
			touched = true;
		}
	}

	private static String shortened(String text) {
		String line = CellText.oneLine(text);
		return line.length() > 30 ? line.substring(0, 29) + "\u2026" : line;
	}
}
