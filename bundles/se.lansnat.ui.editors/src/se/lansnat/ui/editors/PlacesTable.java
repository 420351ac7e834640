package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Place;
import se.lansnat.model.folder.Change;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.PreferenceMemory;
import se.lansnat.ui.table.SortKey;

/** The table of places in an editor: shows those of one programme or of all, edits them, and follows what others do to them. */
final class PlacesTable implements CountyListener {

	private final CountySession session;
	private final IWorkbenchPartSite site;
	private final Supplier<List<MunicipalProgramme>> programmes;
	private final PlaceEdits edits;
	private final DataTable<Place> table;
	private final SelectionSource selection = new SelectionSource();
	private final BooleanSupplier finishing;
	private final TypingKeys keys;
	private MunicipalProgramme followed;
	private boolean rowsChanged;
	private boolean pending;

	/**
	 * Makes the table.
	 *
	 * @param parent where it stands
	 * @param site of the editor
	 * @param session the county
	 * @param programmes whose places are shown; asked again when places come or go
	 * @param several whether they are those of several municipalities
	 * @param typing told when typing begins and ends
	 */
	PlacesTable(Composite parent, IWorkbenchPartSite site, CountySession session, Supplier<List<MunicipalProgramme>> programmes, boolean several,
			Runnable typing) {
		this.session = session;
		this.site = site;
		this.programmes = programmes;
		this.edits = new PlaceEdits(session);
		table = new DataTable<>(parent, Messages.table_name, PlaceColumns.of(session, edits, several));
		table.setEmptyNote(Messages.table_empty);
		finishing = table::commitAndClose;
		keys = new TypingKeys(site, table::revertTyping);
		table.onTyping(() -> {
			session.typing(finishing, table.isUnfinished());
			keys.set(table.isEditing());
			typing.run();
		});
		table.onEdits(edits::apply);
		table.onSelection(this::selected);
		site.setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.control().setMenu(menu.createContextMenu(table.control()));
		site.registerContextMenu(menu, selection);
		table.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
				add(false);
			} else if (event.keyCode == SWT.DEL && event.stateMask == SWT.CTRL) {
				delete();
			}
		});
		table.setRows(rows());
		table.fitColumns();
		table.sort(Stream.of(PlaceColumns.MUNICIPALITY, PlaceColumns.NAME).map(table.model()::columnIndex).filter(column -> column >= 0)
				.map(column -> new SortKey(column, false)).toList());
		table.remember(several ? "countyPlaces" : "places", new PreferenceMemory());
		session.addListener(this);
	}

	void dispose() {
		session.removeListener(this);
		session.typing(finishing, false);
		keys.set(false);
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

	/** Selects a place; anything else is not shown here. */
	@Override
	public void reveal(EObject object) {
		if (object instanceof Place place) {
			update();
			table.select(place, table.currentColumn() == null ? PlaceColumns.NAME : null);
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

	private void update() {
		pending = false;
		if (rowsChanged) {
			rowsChanged = false;
			table.setRows(rows());
		} else {
			table.refresh();
		}
	}

	/** The other views follow to the municipality of the current place. */
	private void selected() {
		selection.setSelection(new StructuredSelection(table.selectedRows()));
		Place current = table.currentRow();
		MunicipalProgramme programme = current != null && current.eContainer() instanceof MunicipalProgramme own ? own : null;
		if (programme != null && programme != followed && table.control().isFocusControl()) {
			session.municipality(programme.getMunicipalityCode()).ifPresent(municipality -> session.reveal(municipality.getId()));
		}
		followed = programme;
	}

	private List<Place> rows() {
		List<Place> places = new ArrayList<>();
		for (MunicipalProgramme programme : programmes.get()) {
			places.addAll(programme.getLocalities());
			places.addAll(programme.getAreas());
		}
		return places;
	}

	private void fillMenu(IMenuManager menu) {
		boolean writable = !session.isReadOnly();
		menu.add(action(Messages.menu_addLocality + "\tIns", writable, () -> add(false)));
		menu.add(action(Messages.menu_addArea, writable, () -> add(true)));
		List<Place> selected = table.selectedRows();
		if (!selected.isEmpty()) {
			menu.add(action(PlaceEdits.deleteLabel(selected).replace("&", "&&") + "\tCtrl+Del", writable, this::delete));
		}
		menu.add(new Separator());
		table.fillMenu(menu);
	}

	private static Action action(String label, boolean enabled, Runnable body) {
		Action action = new Action(label) {
			@Override
			public void run() {
				body.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	/** A new place goes where the current one is, and its name can be typed at once. */
	private void add(boolean area) {
		Place current = table.currentRow();
		MunicipalProgramme programme = current != null && current.eContainer() instanceof MunicipalProgramme own ? own
				: programmes.get().stream().findFirst().orElse(null);
		Place place = programme == null ? null : edits.add(programme, area);
		if (place != null) {
			update();
			table.select(place, PlaceColumns.NAME);
			table.activate();
		}
	}

	private void delete() {
		List<Place> selected = table.selectedRows();
		if (!selected.isEmpty()) {
			edits.delete(selected);
		}
	}
}
