package se.lansnat.ui.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.model.Municipality;
import se.lansnat.model.StatisticsRecord;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.Explanation;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.Selections;
import se.lansnat.ui.StartupTrace;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.PreferenceMemory;

/** The table of ceilings: what each municipality of the county may get, what it is computed from, and what goes to the county. */
public final class CeilingsView extends ViewPart implements CountyListener {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.support.ceilings";

	private final SelectionSource selection = new SelectionSource();
	private final Runnable follower = this::show;
	private final ISelectionListener selectionFollower = this::follow;
	private CountySession session;
	private CountySupport support;
	private Composite parent;
	private CountyBand band;
	private DataTable<CeilingRow> table;
	private Ruleset ruleset;
	private boolean following;

	@Override
	public void createPartControl(Composite theParent) {
		parent = theParent;
		session = CountySession.of(getSite());
		support = CountySupport.of(session);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		band = new CountyBand(parent, this::selectOfCounty);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(band.control());
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(selectionFollower);
		session.addListener(this);
		support.addListener(follower);
		support.await();
	}

	@Override
	public void dispose() {
		if (session != null) {
			getSite().getPage().removeSelectionListener(selectionFollower);
			session.removeListener(this);
			support.removeListener(follower);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (table != null) {
			table.setFocus();
		} else {
			parent.setFocus();
		}
	}

	@Override
	public void reveal(EObject object) {
		EObject owner = object instanceof StatisticsRecord ? object.eContainer() : object;
		if (owner instanceof Municipality municipality) {
			followMunicipality(municipality.getCode());
		}
	}

	private void show() {
		band.show(support);
		Optional<CountyCeilings> ceilings = support.ceilings();
		if (ceilings.isPresent()) {
			String current = table == null || table.currentRow() == null ? "" : table.currentRow().code();
			String column = table == null || table.currentColumn() == null ? CeilingsColumns.SUPPORT : table.currentColumn().id();
			showTable(ceilings.get());
			CeilingRow row = ceilings.get().row(current);
			String id = table.model().columnIndex(column) < 0 ? CeilingsColumns.SUPPORT : column;
			afterPainting(() -> table.select(row == null ? firstRow() : row, id));
		} else if (table != null) {
			// Of no county there are not even sums.
			table.control().setVisible(session.isOpen());
			table.setRows(List.of());
			selection.setSelection(StructuredSelection.EMPTY);
		}
		parent.layout();
	}

	/** A selection is explained: that can wait until the amounts are seen. */
	private void afterPainting(Runnable selecting) {
		DataTable<CeilingRow> shown = table;
		if (shown.hasPainted()) {
			selecting.run();
			return;
		}
		shown.control().addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				shown.control().removeListener(SWT.Paint, this);
				event.display.asyncExec(() -> {
					if (!shown.control().isDisposed() && shown.currentRow() == null) {
						selecting.run();
					}
				});
			}
		});
	}

	private CeilingRow firstRow() {
		return table.model().rowCount() == 0 ? null : table.model().row(0);
	}

	/** The columns follow from the rules: the table is made anew only for others. */
	private void showTable(CountyCeilings ceilings) {
		List<Column<CeilingRow, ?>> columns = CeilingsColumns.of(ceilings);
		if (table != null && ceilings.ruleset() == ruleset && ids(columns).equals(ids(table.model().columns()))) {
			table.control().setVisible(true);
			table.setRows(ceilings.rows());
			return;
		}
		if (table != null) {
			table.control().dispose();
		}
		ruleset = ceilings.ruleset();
		table = new DataTable<>(parent, Messages.table_name, columns);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		StartupTrace.watch(table.control(), table::hasPainted);
		table.setEmptyNote(Messages.table_empty);
		table.onSelection(this::selectionChanged);
		table.onActivation(this::showExplanation);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fillMenu(menu));
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.setRows(ceilings.rows());
		table.fitColumns();
		table.remember("ceilings", new PreferenceMemory());
	}

	private static List<String> ids(List<Column<CeilingRow, ?>> columns) {
		return columns.stream().map(Column::id).toList();
	}

	private void fillMenu(MenuManager menu) {
		if (table.currentRow() != null) {
			menu.add(new Action(Messages.menu_explain) {
				@Override
				public void run() {
					showExplanation();
				}
			});
			menu.add(new Separator());
		}
		table.fillMenu(menu);
	}

	private void showExplanation() {
		try {
			getSite().getPage().showView(ExplanationView.ID);
		} catch (PartInitException e) {
			ErrorReporter.report(Messages.explanation_failed, e);
		}
	}

	private void selectionChanged() {
		CeilingRow row = table.currentRow();
		if (row == null || !session.isOpen()) {
			selection.setSelection(StructuredSelection.EMPTY);
			return;
		}
		Municipality municipality = (Municipality) session.find(row.id()).orElse(null);
		String column = table.currentColumn().id();
		boolean recomputed = column.equals(CeilingsColumns.RECOMPUTED);
		Supplier<Explanation> explanation = (recomputed ? row.recomputed() : row.figures()).map(figures -> (Supplier<Explanation>) figures::explain)
				.orElse(null);
		String figure = recomputed ? CeilingsColumns.SUPPORT : column.equals(CeilingsColumns.NAME) ? "" : column;
		boolean other = municipality != null && !Selections.municipalityCode(selection.getSelection()).equals(Optional.of(row.code()));
		selection.setSelection(new StructuredSelection(new SelectedFigure(municipality, figure, note(row, column), explanation)));
		if (other && !following) {
			session.reveal(municipality.getId());
		}
	}

	/** A ceiling is decided, or it is only computed: that stands at the head of its explanation. */
	private String note(CeilingRow row, String column) {
		if (column.equals(CeilingsColumns.RECOMPUTED)) {
			return NLS.bind(Messages.note_recomputed, row.decided().isPresent() ? SwedishNumbers.kronor(row.decided().getAsLong()) : "\u2013");
		}
		if (!column.equals(CeilingsColumns.SUPPORT)) {
			return "";
		}
		return row.decided().isPresent() ? support.ceilings().map(c -> NLS.bind(Messages.note_decided, c.decision())).orElse("") : Messages.undecided;
	}

	private void selectOfCounty(String figure) {
		support.ceilings().flatMap(CountyCeilings::ownFigures).ifPresent(county -> {
			selection.setSelection(new StructuredSelection(new SelectedFigure(null, figure, "", county::explain)));
			showExplanation();
		});
	}

	private void follow(IWorkbenchPart part, ISelection other) {
		if (part != this) {
			Selections.municipalityCode(other).ifPresent(this::followMunicipality);
		}
	}

	private void followMunicipality(String code) {
		CeilingRow row = support.ceilings().map(ceilings -> ceilings.row(code)).orElse(null);
		if (row != null && table != null) {
			following = true;
			try {
				table.select(row, table.currentColumn() == null ? CeilingsColumns.SUPPORT : null);
			} finally {
				following = false;
			}
		}
	}
}
