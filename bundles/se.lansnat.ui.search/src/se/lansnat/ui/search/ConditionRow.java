package se.lansnat.ui.search;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The controls of one line of a question, in a grid of {@link #COLUMNS} columns. */
final class ConditionRow {

	static final int COLUMNS = 6;

	private static final int VALUE_WIDTH = 130;
	private static final int MOST_SHOWN = 20;

	private final List<QueryField> fields;
	private final Combo field;
	private final Combo how;
	private final Text value;
	private final Label and;
	private final Text second;
	private final Button remove;

	/**
	 * Adds a line.
	 *
	 * @param parent  the grid
	 * @param fields  what it may be about
	 * @param number  which line it is, for those who do not see it
	 * @param changed told after each change
	 * @param removed told when it is to go
	 */
	ConditionRow(Composite parent, List<QueryField> fields, int number, Runnable changed, Runnable removed) {
		this.fields = fields;
		field = combo(parent, fields.stream().map(QueryField::label).toArray(String[]::new));
		how = combo(parent, List.of(Condition.How.values()).stream().map(Condition.How::label).toArray(String[]::new));
		value = text(parent);
		and = new Label(parent, SWT.NONE);
		and.setText(Messages.builder_and);
		second = text(parent);
		remove = new Button(parent, SWT.PUSH);
		remove.setText(Messages.builder_remove);
		remove.addListener(SWT.Selection, event -> removed.run());
		named(field, NLS.bind(Messages.builder_nameField, number));
		named(how, NLS.bind(Messages.builder_nameHow, number));
		named(value, NLS.bind(Messages.builder_nameValue, number));
		named(second, NLS.bind(Messages.builder_nameSecond, number));
		field.addListener(SWT.Selection, event -> changed.run());
		how.addListener(SWT.Selection, event -> {
			showSecond();
			changed.run();
		});
		value.addModifyListener(event -> changed.run());
		second.addModifyListener(event -> changed.run());
		showSecond();
	}

	private static Combo combo(Composite parent, String[] items) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items);
		combo.setVisibleItemCount(MOST_SHOWN);
		combo.select(0);
		return combo;
	}

	private static Text text(Composite parent) {
		Text text = new Text(parent, SWT.BORDER);
		text.setTextLimit(Condition.MOST + 1);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	static void named(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	private void showSecond() {
		boolean between = condition().how() == Condition.How.BETWEEN;
		and.setVisible(between);
		second.setVisible(between);
	}

	Condition condition() {
		Condition.How chosen = Condition.How.values()[how.getSelectionIndex()];
		return new Condition(fields.get(field.getSelectionIndex()), chosen, value.getText(),
				chosen == Condition.How.BETWEEN ? second.getText() : "");
	}

	void setFocus() {
		field.setFocus();
	}

	void dispose() {
		List.of(field, how, value, and, second, remove).forEach(Control::dispose);
	}
}
