package se.lansnat.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.lansnat.search.QueryException;
import se.lansnat.search.Search;
import se.lansnat.ui.Theme;

/** Puts a question together line by line, and shows how it is written, so that it can be typed the next time. */
final class BuilderDialog extends Dialog {

	private static final int WIDTH = 620;
	private static final int MOST_ROWS = 8;

	private final List<QueryField> fields = QueryField.all();
	private final List<ConditionRow> rows = new ArrayList<>();
	private Composite grid;
	private Button any;
	private Button add;
	private Text written;
	private Label problem;
	private String query = "";

	BuilderDialog(Shell parent) {
		super(parent);
	}

	/** {@return the question as it was written when the dialog was closed} */
	String query() {
		return query;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.builder_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		Composite choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(choice);
		radio(choice, Messages.builder_all).setSelection(true);
		any = radio(choice, Messages.builder_one);
		grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(ConditionRow.COLUMNS).spacing(6, 6).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		add = new Button(area, SWT.PUSH);
		add.setText(Messages.builder_add);
		add.addListener(SWT.Selection, event -> addRow().setFocus());
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.builder_written);
		written = new Text(area, SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 2 * written.getLineHeight()).applyTo(written);
		written.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		problem = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * written.getLineHeight()).applyTo(problem);
		addRow();
		return area;
	}

	private Button radio(Composite parent, String label) {
		Button radio = new Button(parent, SWT.RADIO);
		radio.setText(label);
		radio.addListener(SWT.Selection, event -> write());
		return radio;
	}

	private ConditionRow addRow() {
		ConditionRow[] row = new ConditionRow[1];
		row[0] = new ConditionRow(grid, fields, rows.size() + 1, this::write, () -> remove(row[0]));
		rows.add(row[0]);
		fit();
		return row[0];
	}

	/** The last line stays, but empty. */
	private void remove(ConditionRow row) {
		rows.remove(row);
		row.dispose();
		if (rows.isEmpty()) {
			addRow();
		}
		rows.getLast().setFocus();
		fit();
		write();
	}

	private void fit() {
		add.setEnabled(rows.size() < MOST_ROWS);
		Shell shell = getShell();
		grid.getParent().layout(true, true);
		if (shell.isVisible()) {
			shell.setSize(Math.max(shell.getSize().x, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), shell.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		}
	}

	private void write() {
		List<Condition> conditions = rows.stream().map(ConditionRow::condition).toList();
		Optional<String> wrong = conditions.stream().map(Condition::problem).flatMap(Optional::stream).findFirst();
		query = wrong.isPresent() ? "" : Condition.query(conditions, any.getSelection());
		if (wrong.isEmpty() && !query.isEmpty()) {
			wrong = misunderstood();
		}
		written.setText(query);
		Color error = Theme.error(problem);
		problem.setForeground(error);
		problem.setText(wrong.orElse("").replace("&", "&&"));
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty() && !query.isEmpty());
	}

	private Optional<String> misunderstood() {
		try {
			Search.check(query);
			return Optional.empty();
		} catch (QueryException e) {
			return Optional.of(NLS.bind(Messages.builder_misunderstood, e.getMessage(), e.remedy()));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.builder_apply, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		rows.getFirst().setFocus();
	}
}
