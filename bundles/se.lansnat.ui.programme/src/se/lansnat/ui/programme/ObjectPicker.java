package se.lansnat.ui.programme;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import se.lansnat.ui.ControlName;
import se.lansnat.ui.Images;

/** Lets the user find objects of a programme by name. */
final class ObjectPicker extends Dialog {

	private static final int WIDTH = 460;
	private static final int ROWS = 14;

	private final String section;
	private final List<PickableObject> all;
	private Text search;
	private Table table;
	private Label count;
	private List<PickableObject> fitting = List.of();
	private List<EObject> chosen = List.of();

	/**
	 * Makes the dialog.
	 *
	 * @param parent  the window
	 * @param section what the objects are for
	 * @param all     what can be chosen
	 */
	ObjectPicker(Shell parent, String section, List<PickableObject> all) {
		super(parent);
		this.section = section;
		this.all = all;
	}

	/** {@return what was chosen} */
	List<EObject> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.picker_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Form.wrapped(area, 1, NLS.bind(Messages.picker_explanation, section).replace("&", "&&"));
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.picker_search);
		ControlName.set(search, Messages.picker_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
		ControlName.set(table, Messages.picker_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
		new TableColumn(table, SWT.NONE).setWidth(WIDTH * 2 / 3);
		new TableColumn(table, SWT.NONE).setWidth(WIDTH / 3 - 10);
		count = Form.wrapped(area, 1, "");
		table.addListener(SWT.SetData, event -> {
			PickableObject object = fitting.get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(new String[] { object.name(), object.type() });
			item.setImage(Images.of(object.object().eContainmentFeature()));
		});
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		search.addListener(SWT.Modify, event -> filter());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
				event.doit = false;
			}
		});
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.picker_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		filter();
	}

	private void filter() {
		fitting = all.stream().filter(object -> object.fits(search.getText())).toList();
		table.setItemCount(fitting.size());
		table.clearAll();
		table.deselectAll();
		if (!fitting.isEmpty()) {
			table.select(0);
		}
		count.setText(fitting.isEmpty() ? Messages.picker_none : NLS.bind(Messages.picker_count, fitting.size(), all.size()));
		enable();
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
	}

	@Override
	protected void okPressed() {
		chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(fitting::get).map(PickableObject::object).toList();
		super.okPressed();
	}
}
