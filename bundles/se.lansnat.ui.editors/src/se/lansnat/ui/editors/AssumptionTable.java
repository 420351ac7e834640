package se.lansnat.ui.editors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.network.AssumedValue;
import se.lansnat.network.Assumptions;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.editors.AssumptionEdits.Change;
import se.lansnat.ui.table.CellEdit;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.PreferenceMemory;
import se.lansnat.ui.table.TextType;

/** What capacities are computed from, each value with its source: the built-in ones, and those that the county has put in their place. */
final class AssumptionTable implements CountyListener {

	private static final String VALUE = "value";
	private static final String SOURCE = "source";

	private final CountySession session;
	private final AssumptionEdits edits;
	private final DataTable<AssumptionMeasure> table;
	private final TableTyping<AssumptionMeasure> typing;

	/**
	 * Makes the table.
	 *
	 * @param parent where it stands
	 * @param site of the editor
	 * @param session the county
	 * @param edits what the cells do
	 * @param typed told when typing begins and ends
	 */
	AssumptionTable(Composite parent, IWorkbenchPartSite site, CountySession session, AssumptionEdits edits, Runnable typed) {
		this.session = session;
		this.edits = edits;
		table = new DataTable<>(parent, Messages.assumption_table, columns());
		typing = new TableTyping<>(table, site, session, typed);
		table.onEdits(this::apply);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == SWT.CTRL) {
				takeBack();
			}
		});
		table.setRows(List.of(AssumptionMeasure.values()));
		table.fitColumns();
		table.remember("assumptions", new PreferenceMemory());
		session.addListener(this);
	}

	void dispose() {
		session.removeListener(this);
		typing.dispose();
	}

	Control control() {
		return table.control();
	}

	boolean isUnfinished() {
		return table.isUnfinished();
	}

	boolean finish() {
		return table.commitAndClose();
	}

	/** Selects an assumption of the county's own. */
	void select(Assumption assumption) {
		if (assumption.isSetMeasure()) {
			table.select(assumption.getMeasure(), VALUE);
		}
	}

	@Override
	public void modelChanged(Set<se.lansnat.model.folder.Change> changes) {
		if (!table.control().isDisposed()) {
			table.refresh();
		}
	}

	/** {@return what holds: the built-in assumptions with the county's own in their place} */
	static Assumptions holding(CountySession session) {
		return Assumptions.preset(Assumptions.DEFAULT_PRESET).orElseThrow().with(session.county().getAssumptions());
	}

	private List<Column<AssumptionMeasure, ?>> columns() {
		return Arrays.asList(
				text("measure", Messages.assumption_measure, measure -> upper(Names.of(measure))).width(22),
				Column.<AssumptionMeasure, String>of(VALUE, Messages.assumption_value, new AssumptionType(this::editedRow), this::value)
						.width(9).editableWhere(measure -> !session.isReadOnly()).editable(this::set),
				text("unit", Messages.assumption_unit, AssumptionType::unit).width(13),
				text("kind", Messages.assumption_kind, this::kind).width(8),
				Column.<AssumptionMeasure, String>of(SOURCE, Messages.assumption_source, TextType.required(), this::source)
						.width(26).stretching().tooltip(this::source).editableWhere(this::isOwn)
						.editable((measure, text) -> edits.set(measure, Literals.ASSUMPTION__SOURCE, text)),
				text("note", Messages.assumption_note, this::note).width(14).editableWhere(this::isOwn)
						.editable((measure, text) -> edits.set(measure, Literals.ASSUMPTION__NOTE, text)));
	}

	private static Column<AssumptionMeasure, String> text(String id, String title, Function<AssumptionMeasure, String> getter) {
		return Column.of(id, title, TextType.optional(), getter);
	}

	private boolean isOwn(AssumptionMeasure measure) {
		return session.isOpen() && !session.isReadOnly() && edits.own(measure) != null;
	}

	private String kind(AssumptionMeasure measure) {
		return session.isOpen() && edits.own(measure) != null ? Messages.assumption_own : Messages.assumption_builtIn;
	}

	private String source(AssumptionMeasure measure) {
		return holding(measure).map(AssumedValue::source).orElse("");
	}

	private AssumptionMeasure editedRow() {
		return typing.editedRow();
	}

	private Optional<AssumedValue> holding(AssumptionMeasure measure) {
		return !session.isOpen() ? Optional.empty() : holding(session).all().stream().filter(value -> value.measure() == measure)
				.findFirst();
	}

	private String value(AssumptionMeasure measure) {
		return holding(measure).map(value -> AssumptionType.text(measure, value.value())).orElse("");
	}

	private String note(AssumptionMeasure measure) {
		Assumption own = session.isOpen() ? edits.own(measure) : null;
		return own == null ? null : own.getNote();
	}

	private void set(AssumptionMeasure measure, String text) {
		try {
			edits.setValue(measure, text == null ? null : AssumptionType.value(measure, text));
		} catch (InvalidInputException e) {
			throw new IllegalArgumentException(text, e);
		}
	}

	/** Pasting and the like: what is no value of its measure is told, the rest is one step. */
	private void apply(List<CellEdit<AssumptionMeasure, ?>> cells) {
		List<Change> changes = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (CellEdit<AssumptionMeasure, ?> cell : cells) {
			try {
				changes.add(change(cell.row(), cell.column().id(), (String) cell.value()));
			} catch (InvalidInputException e) {
				refused.add(NLS.bind(Messages.edit_refused, new Object[] { cell.column().title(), Names.of(cell.row()), e.getMessage() }));
			}
		}
		edits.apply(changes);
		if (!refused.isEmpty()) {
			ErrorReporter.report(new Failure(Messages.edit_refusedTitle, String.join("\n", refused), ""));
		}
	}

	private static Change change(AssumptionMeasure measure, String column, String text) throws InvalidInputException {
		return switch (column) {
		case VALUE -> new Change(measure, Literals.ASSUMPTION__VALUE, text == null ? null : AssumptionType.value(measure, text));
		case SOURCE -> new Change(measure, Literals.ASSUMPTION__SOURCE, text);
		default -> new Change(measure, Literals.ASSUMPTION__NOTE, text);
		};
	}

	private void takeBack() {
		if (table.currentRow() != null && !session.isReadOnly()) {
			edits.setValue(table.currentRow(), null);
		}
	}

	private void fillMenu(IMenuManager menu) {
		AssumptionMeasure current = table.currentRow();
		if (current != null) {
			menu.add(ObjectTable.action(Messages.assumption_back + "\tCtrl+Del", !session.isReadOnly() && edits.own(current) != null,
					this::takeBack));
			menu.add(new Separator());
		}
		table.fillMenu(menu);
	}

	private static String upper(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}
}
