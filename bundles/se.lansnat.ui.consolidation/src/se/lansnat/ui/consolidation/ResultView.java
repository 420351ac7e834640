package se.lansnat.ui.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.GoTo;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.PreferenceMemory;

/**
 * A view of one list of what a consolidation gave. It follows every new result; the current row stays where it says the same thing.
 *
 * @param <R> what the rows are; equal ones say the same
 */
abstract class ResultView<R> extends ViewPart {

	private final SelectionSource selection = new SelectionSource();
	private final Runnable follower = this::show;
	private CountySession session;
	private CountyConsolidation consolidation;
	private Label band;
	private DataTable<R> table;
	private String wanted = "";

	@Override
	public final void createPartControl(Composite parent) {
		session = CountySession.of(getSite());
		consolidation = CountyConsolidation.of(session);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		band = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(band);
		fillHead(head);
		Composite body = body(parent);
		table = new DataTable<>(body, getPartName(), columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.onSelection(() -> selected(table.currentRow()));
		table.onActivation(() -> Optional.ofNullable(table.currentRow()).ifPresent(this::activate));
		TableMenu.hang(table, menu -> {
			R current = table.currentRow();
			if (current != null) {
				fillMenu(menu, current);
				menu.add(new Separator());
			}
		});
		getSite().setSelectionProvider(selection);
		finishBody(body);
		table.fitColumns();
		arrange();
		table.remember(getSite().getId(), new PreferenceMemory());
		consolidation.addListener(follower);
	}

	/** Adds what stands beside the text above the table. */
	void fillHead(Composite head) {
		// nothing by default
	}

	/** {@return where the table stands: by default alone below the head} */
	Composite body(Composite parent) {
		return parent;
	}

	/** Adds what stands after the table. */
	void finishBody(Composite body) {
		// nothing by default
	}

	/** Orders and groups the rows at first; by default as they come. */
	void arrange() {
		// nothing by default
	}

	/** {@return the columns} */
	abstract List<Column<R, ?>> columns();

	/** {@return the rows of a result} */
	abstract List<R> rows(Consolidated result);

	/** {@return what stands above the table} */
	abstract String summary(Consolidated result);

	/** {@return what a row is known by, also when it says something else} */
	abstract String key(R row);

	/** {@return the object that a row is about} */
	abstract Optional<EObject> object(R row);

	/** A double click or Enter on a row: goes to its object. */
	void activate(R row) {
		object(row).ifPresent(target -> GoTo.object(getSite().getPage(), session, target));
	}

	/** The current row has changed; null for none. */
	void selected(R row) {
		selection.setSelection(row == null ? StructuredSelection.EMPTY
				: object(row).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
	}

	/** Adds what can be done with the current row: by default a way to its object. */
	void fillMenu(IMenuManager menu, R row) {
		object(row).ifPresent(target -> menu.add(new Act(Messages.menu_jump, () -> GoTo.object(getSite().getPage(), session, target))));
	}

	/** Shows the last result. */
	final void show() {
		Optional<Consolidated> result = consolidation.result();
		String text = result.map(this::summary).orElse("");
		band.setText(String.join(" ", List.of(text, consolidation.note()).stream().filter(part -> !part.isEmpty()).toList()));
		table.setEmptyNote(!session.isOpen() ? Messages.empty_noCounty : result.isEmpty() ? Messages.empty_reading : emptyNote());
		R current = table.currentRow();
		List<R> rows = kept(result.map(this::rows).orElse(List.of()));
		String key = !wanted.isEmpty() ? wanted : current == null ? "" : key(current);
		table.setRows(rows);
		rows.stream().filter(row -> key(row).equals(key)).findFirst().ifPresent(row -> {
			wanted = "";
			table.select(row, null);
		});
		if (table.currentRow() == null && table.currentGroup() == null) {
			first().ifPresent(row -> table.select(row, null));
		}
		selected(table.currentRow());
		band.getParent().getParent().layout(true, true);
	}

	private Optional<R> first() {
		return IntStream.range(0, table.model().rowCount()).mapToObj(table.model()::row).filter(Objects::nonNull).findFirst();
	}

	/** Selects a row now, or when it comes. */
	final void want(String key) {
		wanted = key;
		table.model().allRows().stream().filter(row -> key(row).equals(key)).findFirst().ifPresent(row -> {
			wanted = "";
			table.select(row, null);
		});
	}

	/** {@return what stands in place of the rows where there are none} */
	abstract String emptyNote();

	/** Rows that say the same are the same for the table, whose current cell stays then. */
	private List<R> kept(List<R> rows) {
		Map<R, R> old = new HashMap<>();
		table.model().allRows().forEach(row -> old.put(row, row));
		List<R> kept = new ArrayList<>(rows.size());
		rows.forEach(row -> kept.add(old.getOrDefault(row, row)));
		return kept;
	}

	/** {@return the county} */
	final CountySession session() {
		return session;
	}

	/** {@return its consolidation} */
	final CountyConsolidation consolidation() {
		return consolidation;
	}

	/** {@return the table} */
	final DataTable<R> table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (consolidation != null) {
			consolidation.removeListener(follower);
		}
		super.dispose();
	}
}
