package se.lansnat.ui.safety;

import java.util.List;
import java.util.stream.Collectors;

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

import se.lansnat.model.folder.ObjectDifference;
import se.lansnat.model.folder.OutsideChange;
import se.lansnat.ui.Messages;
import se.lansnat.ui.Theme;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.TextType;

/** Shows what is not the same in the window and on disk, and asks which of the two is to be. */
final class OutsideDialog extends Dialog {

	/** What the user wants. */
	enum Answer {
		/** What is on disk. */
		THEIRS,
		/** What is in the window. */
		MINE,
		/** First of all a copy of what is in the window. */
		COPY,
		/** Nothing now. */
		LATER
	}

	private static final int WIDTH = 900;
	private static final int ROWS = 12;

	private final String county;
	private final OutsideChange change;
	private final List<ObjectDifference> differences;
	private final boolean readOnly;
	private final boolean canBeUndone;
	private Answer answer = Answer.LATER;

	OutsideDialog(Shell parent, String county, OutsideChange change, List<ObjectDifference> differences, boolean readOnly,
			boolean canBeUndone) {
		super(parent);
		this.county = county;
		this.change = change;
		this.differences = differences;
		this.readOnly = readOnly;
		this.canBeUndone = canBeUndone;
	}

	Answer ask() {
		open();
		return answer;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.product_name);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		label(area, NLS.bind(Messages.outside_title, county)).setFont(Theme.bold());
		label(area, change.files().stream().collect(Collectors.joining(", ")));
		DataTable<ObjectDifference> table = new DataTable<>(area, Messages.outside_table, columns());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, convertHeightInCharsToPixels(ROWS)).applyTo(table.control());
		table.setEmptyNote(Messages.outside_same);
		table.setRows(differences);
		label(area, readOnly ? Messages.outside_readOnly
				: (change.isConflict() ? Messages.outside_conflict : Messages.outside_noConflict) + ' '
						+ (canBeUndone ? Messages.outside_theirs_undo : Messages.outside_theirs_lost) + ' ' + Messages.outside_mine_backup);
		table.setFocus();
		return area;
	}

	private static Label label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static List<Column<ObjectDifference, ?>> columns() {
		TextType text = TextType.optional();
		return List.of(Column.of("object", Messages.outside_object, text, ObjectDifference::object).width(26),
				Column.of("feature", Messages.outside_feature, text, ObjectDifference::feature).width(18),
				Column.of("mine", Messages.outside_mine, text, ObjectDifference::mine).width(24).tooltip(ObjectDifference::mine),
				Column.of("theirs", Messages.outside_theirs, text, ObjectDifference::theirs).width(24).tooltip(ObjectDifference::theirs),
				Column.of("file", Messages.outside_file, text, ObjectDifference::file).width(22).stretching());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, Answer.THEIRS, Messages.outside_take, false);
		if (!readOnly) {
			button(parent, Answer.MINE, Messages.outside_keep, false);
		}
		button(parent, Answer.COPY, Messages.copy_button, false);
		button(parent, Answer.LATER, Messages.outside_later, true);
	}

	@Override
	protected void buttonPressed(int button) {
		answer = Answer.values()[button - IDialogConstants.CLIENT_ID];
		close();
	}

	private void button(Composite parent, Answer meaning, String label, boolean preset) {
		createButton(parent, IDialogConstants.CLIENT_ID + meaning.ordinal(), label, preset);
	}
}
