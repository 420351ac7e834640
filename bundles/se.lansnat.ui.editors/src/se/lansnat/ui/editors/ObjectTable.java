package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Change;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;
import se.lansnat.ui.Labels;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.problems.CountyProblems;
import se.lansnat.ui.table.CellEdit;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.InvalidInputException;
import se.lansnat.ui.table.PreferenceMemory;
import se.lansnat.ui.table.SortKey;

/** The table of an editor: shows the objects of one programme or of all, edits them, and follows what others do to them. */
final class ObjectTable implements CountyListener, CountyAccess {

	private final CountySession session;
	private final TableKind kind;
	private final Supplier<List<MunicipalProgramme>> programmes;
	private final ObjectEdits edits;
	private final TableColumns columns;
	private final DataTable<EObject> table;
	private final SummaryLine summary;
	private final SelectionSource selection = new SelectionSource();
	private final TableTyping<EObject> typing;
	private final CountyProblems problems;
	private final Runnable marking = this::mark;
	private MunicipalProgramme followed;
	private boolean rowsChanged;
	private boolean pending;

	/**
	 * Makes the table.
	 *
	 * @param parent where it stands
	 * @param site of the editor
	 * @param session the county
	 * @param kind what is shown
	 * @param programmes whose objects are shown; asked again when objects come or go
	 * @param several whether they are those of several municipalities
	 * @param typed told when typing begins and ends
	 */
	ObjectTable(Composite parent, IWorkbenchPartSite site, CountySession session, TableKind kind,
			Supplier<List<MunicipalProgramme>> programmes, boolean several,
			Runnable typed) {
		this.session = session;
		this.kind = kind;
		this.programmes = programmes;
		edits = new ObjectEdits(session::execute, message -> ErrorReporter.report(new Failure(Messages.edit_refusedTitle, message, "")));
		problems = CountyProblems.of(session);
		columns = new TableColumns(kind, several, this, edits, new CellProblems(session::folder, problems::all));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		table = new DataTable<>(parent, kind.title(), columns.all());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		summary = new SummaryLine(parent);
		table.setEmptyNote(Messages.table_empty);
		typing = new TableTyping<>(table, site, session, typed);
		table.onEdits(this::apply);
		table.onSelection(this::selected);
		site.setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.control().setMenu(menu.createContextMenu(table.control()));
		site.registerContextMenu(menu, selection);
		table.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
				add(kind.contents().get(0));
			} else if (event.keyCode == SWT.DEL && event.stateMask == SWT.CTRL) {
				delete();
			}
		});
		setRows();
		table.fitColumns();
		table.sort(Stream.of(TableColumns.MUNICIPALITY, kind.columns().get(0).id()).map(table.model()::columnIndex)
				.filter(column -> column >= 0)
				.map(column -> new SortKey(column, false)).toList());
		table.remember(kind.id() + (several ? ".county" : ""), new PreferenceMemory());
		session.addListener(this);
		problems.addListener(marking);
	}

	void dispose() {
		session.removeListener(this);
		problems.removeListener(marking);
		typing.dispose();
	}

	void setFocus() {
		table.setFocus();
	}

	boolean isUnfinished() {
		return table.isUnfinished();
	}

	boolean finish() {
		return table.commitAndClose();
	}

	@Override
	public List<MunicipalProgramme> programmes() {
		return session.folder().programmes();
	}

	@Override
	public String municipality(MunicipalProgramme programme) {
		return Labels.of(session, programme);
	}

	@Override
	public Optional<EObject> find(String id) {
		return session.find(id);
	}

	@Override
	public boolean isWritable() {
		return !session.isReadOnly();
	}

	@Override
	public EObject editedRow() {
		return typing.editedRow();
	}

	/** Selects an object; one that is not shown here changes nothing. */
	@Override
	public void reveal(EObject object) {
		if (kind.shows(object)) {
			update();
			table.select(object, table.currentColumn() == null ? kind.columns().get(0).id() : null);
		}
	}

	/**
	 * Shows the cell of a feature.
	 *
	 * @param object a row object
	 * @param feature one of its features; one without a column shows the row alone
	 */
	void reveal(EObject object, EStructuralFeature feature) {
		if (kind.shows(object)) {
			update();
			table.select(object, columns.idOf(feature));
		}
	}

	/** One repaint for all that happens together; rows are collected anew only when some came or went. */
	@Override
	public void modelChanged(Set<Change> changes) {
		rowsChanged |= changes.stream().anyMatch(change -> change.feature().isEmpty());
		if (!pending) {
			pending = true;
			table.control().getDisplay().asyncExec(() -> {
				if (!table.control().isDisposed() && session.isOpen()) {
					update();
				}
			});
		}
	}

	/** The county has been checked: what is wrong with other objects may have changed with it. */
	private void mark() {
		table.control().redraw();
	}

	private void update() {
		pending = false;
		if (rowsChanged) {
			rowsChanged = false;
			setRows();
		} else {
			table.refresh();
		}
		summary.show(kind.summary().apply(this, table.model().allRows()));
	}

	@SuppressWarnings("unchecked")
	private void setRows() {
		List<EObject> rows = new ArrayList<>();
		for (MunicipalProgramme programme : programmes.get()) {
			kind.contents().forEach(contents -> rows.addAll((List<EObject>) programme.eGet(contents)));
		}
		table.setRows(rows);
		summary.show(kind.summary().apply(this, rows));
	}

	/** The other views follow to the municipality of the current row. */
	private void selected() {
		selection.setSelection(new StructuredSelection(table.selectedRows()));
		MunicipalProgramme programme = programmeOf(table.currentRow());
		if (programme != null && programme != followed && table.control().isFocusControl()) {
			session.municipality(programme.getMunicipalityCode()).ifPresent(municipality -> session.reveal(municipality.getId()));
		}
		followed = programme;
	}

	private static MunicipalProgramme programmeOf(EObject row) {
		return row != null && row.eContainer() instanceof MunicipalProgramme programme ? programme : null;
	}

	private void fillMenu(IMenuManager menu) {
		boolean writable = !session.isReadOnly();
		for (EReference contents : kind.contents()) {
			boolean first = contents == kind.contents().get(0);
			menu.add(action(TableKinds.addLabel(contents) + (first ? "\tIns" : ""), writable, () -> add(contents)));
		}
		List<EObject> selected = table.selectedRows();
		if (!selected.isEmpty()) {
			String label = selected.size() == 1 ? NLS.bind(Messages.menu_delete, Labels.of(selected.get(0)))
					: NLS.bind(Messages.menu_deleteMany, selected.size());
			menu.add(action(label.replace("&", "&&") + "\tCtrl+Del", writable, this::delete));
		}
		Column<EObject, ?> column = table.currentColumn();
		if (column != null && column.type() instanceof Choices) {
			menu.add(action(NLS.bind(Messages.menu_choose, column.title()) + "\tF2", writable, table::activate));
		}
		menu.add(new Separator());
		table.fillMenu(menu);
	}

	static Action action(String label, boolean enabled, Runnable body) {
		Action action = new Action(label) {
			@Override
			public void run() {
				body.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	/** A new row goes where the current one is, and its first cell can be typed at once. */
	private void add(EReference contents) {
		MunicipalProgramme current = programmeOf(table.currentRow());
		MunicipalProgramme programme = current != null ? current : programmes.get().stream().findFirst().orElse(null);
		if (programme == null || session.isReadOnly()) {
			return;
		}
		EObject object = EcoreUtil.create(contents.getEReferenceType());
		EStructuralFeature naming = kind.columns().get(0).feature();
		String name = TableKinds.newName(contents);
		if (name != null) {
			object.eSet(naming, name);
		}
		if (edits.add(programme, contents, object)) {
			update();
			table.select(object, naming.getName());
			table.activate();
		}
	}

	private void delete() {
		List<EObject> selected = table.selectedRows();
		if (!selected.isEmpty() && !session.isReadOnly()) {
			Deleting.delete(table.control().getShell(), session, edits, selected);
		}
	}

	/** Pasting, filling, emptying: one step of undo; cells that cannot have their value keep what they hold, and are named. */
	private void apply(List<CellEdit<EObject, ?>> cells) {
		Batch batch = new Batch();
		List<String> refused = new ArrayList<>();
		for (CellEdit<EObject, ?> cell : cells) {
			try {
				columns.put(batch, cell.row(), cell.column(), cell.value());
			} catch (InvalidInputException e) {
				refused.add(ObjectEdits.refusal(cell.column().title(), cell.row(), e));
			}
		}
		edits.execute(batch, NLS.bind(Messages.edit_cells, cells.size() - refused.size()));
		edits.refuse(refused);
	}
}
