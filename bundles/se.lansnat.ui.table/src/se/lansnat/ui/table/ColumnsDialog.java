package se.lansnat.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which columns are shown, in which order, and how many stay in sight: all that the mouse does with headers, for the keyboard. */
final class ColumnsDialog<R> extends Dialog {

	private static final int LINES = 14;

	private final ShownColumns<R> columns;
	private final List<Column<R, ?>> order;
	private final List<Column<R, ?>> hidden = new ArrayList<>();
	private int frozen;
	private Table list;
	private Spinner count;

	ColumnsDialog(Shell shell, ShownColumns<R> columns) {
		super(shell);
		this.columns = columns;
		order = new ArrayList<>(columns.all());
		frozen = columns.frozen();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Arranges the table's columns as the user has left the dialog. */
	void apply() {
		columns.set(order, hidden, frozen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.columns_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.columns_label);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		list = new Table(body, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(40), list.getItemHeight() * LINES).applyTo(list);
		for (Column<R, ?> column : order) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(column.titleWithUnit());
			item.setChecked(!columns.isHidden(column));
		}
		list.select(0);
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.columns_up, () -> move(-1));
		button(buttons, Messages.columns_down, () -> move(1));
		Composite freezing = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(freezing);
		new Label(freezing, SWT.NONE).setText(Messages.columns_frozen);
		count = new Spinner(freezing, SWT.BORDER);
		count.setValues(frozen, 0, order.size() - 1, 0, 1, 1);
		applyDialogFont(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.columns_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.columns_cancel, false);
		list.setFocus();
	}

	@Override
	protected void okPressed() {
		for (int i = 0; i < order.size(); i++) {
			if (!list.getItem(i).getChecked()) {
				hidden.add(order.get(i));
			}
		}
		frozen = count.getSelection();
		super.okPressed();
	}

	private void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void move(int step) {
		int from = list.getSelectionIndex();
		int to = from + step;
		if (from >= 0 && to >= 0 && to < order.size()) {
			order.add(to, order.remove(from));
			boolean checked = list.getItem(from).getChecked();
			String text = list.getItem(from).getText();
			list.getItem(from).dispose();
			TableItem item = new TableItem(list, SWT.NONE, to);
			item.setText(text);
			item.setChecked(checked);
			list.select(to);
			list.showItem(item);
		}
	}
}
