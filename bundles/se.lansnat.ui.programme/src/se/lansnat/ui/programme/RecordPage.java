package se.lansnat.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.names.Names;
import se.lansnat.ui.Theme;
import se.lansnat.ui.programme.Grid.Column;

/** One kind of records of the programme, in a table: decisions, requests, consultations, people or organisations. */
final class RecordPage extends Page {

	private static final int ROWS = 5;
	private static final int LONG_WIDTH = 36;
	private static final int SHORT_WIDTH = 15;
	private static final int DATE_WIDTH = 11;

	private final RecordKind kind;
	private final Grid<EObject> grid;
	private final Label empty;
	private final Button change;
	private final Button remove;

	/**
	 * Makes the page.
	 *
	 * @param parent  where it stands
	 * @param context what it works on
	 * @param kind    what it shows
	 */
	RecordPage(Composite parent, Context context, RecordKind kind) {
		super(parent, context, 1);
		this.kind = kind;
		Form.wrapped(body(), 1, kind.title()).setFont(Theme.headline());
		Form.wrapped(body(), 1, kind.intro());
		Composite buttons = new Composite(body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		Button add = Form.button(buttons, Messages.record_add, this::add);
		add.setEnabled(context.writable());
		change = Form.button(buttons, Messages.record_change, this::change);
		remove = Form.button(buttons, Messages.record_remove, this::remove);
		grid = new Grid<>(body(), kind.title(), ROWS, kind.features().stream().map(RecordPage::column).toList());
		empty = Form.wrapped(body(), 1, Messages.record_none);
		grid.onSelection(this::enable);
		grid.onOpen(this::change);
		grid.onKey(SWT.INSERT, this::add);
		grid.onKey(SWT.DEL, this::remove);
		refresh();
	}

	private static Column<EObject> column(EStructuralFeature feature) {
		int width = RecordKind.isLong(feature) ? LONG_WIDTH : feature.getEType() == Literals.DATE ? DATE_WIDTH : SHORT_WIDTH;
		return Column.of(Form.heading(feature), width, record -> RecordKind.value(record, feature));
	}

	@Override
	void refresh() {
		List<EObject> records = records(kind.feature()).stream().sorted(kind.order()).toList();
		grid.show(records);
		Form.show(empty, records.isEmpty());
		enable();
		fit();
	}

	@SuppressWarnings("unchecked")
	private List<EObject> records(EReference feature) {
		return (List<EObject>) context().programme().eGet(feature);
	}

	private void enable() {
		boolean writable = context().writable();
		change.setEnabled(writable && grid.selection().size() == 1);
		remove.setEnabled(writable && !grid.selection().isEmpty());
	}

	private void add() {
		if (context().writable()) {
			EObject record = EcoreUtil.create(kind.feature().getEReferenceType());
			Map<EStructuralFeature, Object> values = kind.values(record);
			kind.features().stream().filter(f -> f.getEType() == Literals.DATE && kind.required().contains(f)).findFirst()
					.ifPresent(date -> values.put(date, LocalDate.now()));
			RecordDialog dialog = dialog(NLS.bind(Messages.record_addTitle, Names.of(record.eClass())), values, Messages.record_addOk);
			if (dialog.open() == Window.OK) {
				ProgrammeEdits.fill(record, dialog.values());
				context().execute(edits -> edits.add(context().programme(), kind.feature(), record));
				reveal(record);
			}
		}
	}

	private void change() {
		if (change.isEnabled()) {
			EObject record = grid.selection().getFirst();
			RecordDialog dialog = dialog(NLS.bind(Messages.record_changeTitle, Names.of(record.eClass())), kind.values(record),
					Messages.record_changeOk);
			if (dialog.open() == Window.OK && ProgrammeEdits.differs(record, dialog.values())) {
				context().execute(edits -> edits.change(record, dialog.values()));
			}
		}
	}

	private RecordDialog dialog(String title, Map<EStructuralFeature, Object> values, String ok) {
		return new RecordDialog(body().getShell(), title, "", ok, values, kind.required(), context().programme().getOrganisations());
	}

	private void remove() {
		if (remove.isEnabled()) {
			List<EObject> selected = grid.selection();
			context().execute(edits -> edits.delete(selected));
		}
	}

	@Override
	Control first() {
		return grid.control();
	}

	@Override
	void reveal(EObject object) {
		grid.select(List.of(object));
		grid.control().showSelection();
		enable();
	}
}
