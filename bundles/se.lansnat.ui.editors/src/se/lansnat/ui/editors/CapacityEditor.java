package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

import se.lansnat.model.Assumption;
import se.lansnat.model.Connection;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.SortKey;

/**
 * What each connection of the county has to carry, the assumptions that it is computed from beside it, and a chart of the current
 * connection. After each change everything is computed anew, and what it was before stands beside it (SOU 2000:111, 3.7.4).
 */
public final class CapacityEditor extends CountyWideEditor implements CountyListener {

	private static final int LINES_FOR_BOTH = 32;

	private final SelectionSource selection = new SelectionSource();
	private CapacityComputation computation;
	private ObjectEdits edits;
	private Composite tables;
	private DataTable<Connection> table;
	private TableTyping<Connection> typing;
	private SummaryLine summary;
	private AssumptionTable assumptions;
	private CapacityBar bar;
	private SceneCanvas chart;
	private List<Integer> years = List.of();

	@Override
	public void createPartControl(Composite parent) {
		edits = new ObjectEdits(session()::execute, message -> ErrorReporter.report(new Failure(Messages.edit_refusedTitle, message, "")));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		computation = new CapacityComputation(session(), this::show);
		AssumptionEdits assumed = new AssumptionEdits(session()::county, session()::execute);
		bar = new CapacityBar(parent, session(), computation, assumed);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite upper = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
		tables = new Composite(upper, SWT.NONE);
		tables.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		summary = new SummaryLine(upper);
		SashForm lower = new SashForm(sash, SWT.HORIZONTAL);
		assumptions = new AssumptionTable(lower, getSite(), session(), assumed, this::typed);
		chart = new SceneCanvas(lower);
		sash.setWeights(58, 42);
		lower.setWeights(55, 45);
		parent.addListener(SWT.Resize, event -> arrange(parent, sash, lower));
		getSite().setSelectionProvider(selection);
		makeTable();
		session().addListener(this);
	}

	/** One below the other where there is room for both, otherwise side by side. */
	private static void arrange(Composite parent, SashForm sash, SashForm lower) {
		GC gc = new GC(parent);
		boolean low = parent.getClientArea().height < LINES_FOR_BOTH * gc.getFontMetrics().getHeight();
		gc.dispose();
		sash.setOrientation(low ? SWT.HORIZONTAL : SWT.VERTICAL);
		lower.setOrientation(low ? SWT.VERTICAL : SWT.HORIZONTAL);
	}

	/** The columns are those of the years that are looked at: other years make another table. */
	private void makeTable() {
		Connection current = table == null ? null : table.currentRow();
		boolean focused = table != null && table.control().isFocusControl();
		if (table != null) {
			typing.dispose();
			table.control().dispose();
		}
		years = computation.now().years();
		table = new DataTable<>(tables, getPartName(), new CapacityTable(session(), computation, edits).columns(years));
		table.setEmptyNote(Messages.capacity_empty);
		typing = new TableTyping<>(table, getSite(), session(), this::typed);
		table.onSelection(this::selected);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(table::fillMenu);
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.setRows(rows());
		table.fitColumns();
		table.sort(List.of(new SortKey(0, false), new SortKey(1, false)));
		tables.layout();
		if (current != null) {
			table.select(current, "connection");
		}
		if (focused) {
			table.setFocus();
		}
	}

	private List<Connection> rows() {
		List<Connection> rows = new ArrayList<>();
		session().folder().programmes().forEach(programme -> rows.addAll(programme.getConnections()));
		return rows;
	}

	private void show() {
		if (tables == null || tables.isDisposed() || !session().isOpen()) {
			return;
		}
		List<Connection> rows = rows();
		if (!computation.now().years().equals(years) && table != null && !table.isUnfinished()) {
			makeTable();
		} else if (table != null) {
			if (rows.equals(table.model().allRows())) {
				table.refresh();
			} else {
				table.setRows(rows);
			}
		}
		bar.refresh();
		summary.show(words(rows.size()));
		showChart();
	}

	private String words(int all) {
		if (all == 0) {
			return "";
		}
		CapacityFigures now = computation.now();
		Object[] places = { String.valueOf(now.full()), String.valueOf(now.connections().size()), String.valueOf(now.assumptions()
				.horizonYear()),
				String.valueOf(computation.before().full()) };
		return NLS.bind(Messages.capacity_summary, places);
	}

	private void showChart() {
		Connection current = table == null ? null : table.currentRow();
		chart.show((width, height) -> CapacityChart.of(computation.now(), current, width, height), current == null ? Messages.chart_none
				: Messages.capacity_leftOut);
	}

	private void selected() {
		selection.setSelection(new StructuredSelection(table.selectedRows()));
		showChart();
	}

	private void typed() {
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	@Override
	public void dispose() {
		session().removeListener(this);
		if (computation != null) {
			computation.dispose();
			typing.dispose();
			assumptions.dispose();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Connection && object.eContainer() instanceof MunicipalProgramme || object instanceof Assumption;
	}

	@Override
	public void reveal(EObject object) {
		if (object instanceof Connection connection) {
			table.select(connection, null);
		} else if (object instanceof Assumption assumption) {
			assumptions.select(assumption);
		}
	}

	@Override
	boolean isTyping() {
		return table != null && (table.isUnfinished() || assumptions.isUnfinished());
	}

	@Override
	boolean finishTyping() {
		return table == null || table.commitAndClose() && assumptions.finish();
	}
}
