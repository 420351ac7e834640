package se.lansnat.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import se.lansnat.model.text.SwedishNumbers;

/** The bar in which the user types what to find, or the number of the row to go to. */
final class FindBar<R> {

	private static final int ROWS_AT_A_TIME = 4_000;
	private static final int TYPING_MS = 120;

	private final DataTable<R> table;
	private final Footer footer;
	private String wanted = "";
	private Finder<R> finder;
	private Text field;
	private Label state;

	FindBar(DataTable<R> table, Footer footer) {
		this.table = table;
		this.footer = footer;
	}

	/** Opens the bar, with what was sought before. */
	void open() {
		Composite bar = footer.open(6, () -> field = null);
		field = Footer.field(bar, Messages.find_label);
		Footer.button(bar, Messages.find_previous, () -> next(false));
		Footer.button(bar, Messages.find_next, () -> next(true));
		state = state(bar);
		field.setText(wanted);
		field.selectAll();
		Text opened = field;
		field.addListener(SWT.Modify, event -> display().timerExec(TYPING_MS, () -> {
			if (!opened.isDisposed() && !opened.getText().equals(wanted)) {
				typed();
			}
		}));
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				typed();
				next((event.stateMask & SWT.SHIFT) == 0);
			}
		});
		field.addListener(SWT.KeyDown, this::key);
		footer.opened();
		field.setFocus();
		finder = null;
		show();
	}

	/** Opens a bar for the number of a row. */
	void openGoTo() {
		Composite bar = footer.open(5, () -> field = null);
		int rows = table.model().shownRows().size();
		Text number = Footer.field(bar, NLS.bind(Messages.goto_label, SwedishNumbers.format(rows)));
		Label problem = state(bar);
		Runnable go = () -> {
			try {
				Long row = NumberType.whole(1, Math.max(1, table.model().shownRows().size())).parse(number.getText());
				if (row != null && row <= table.model().shownRows().size()) {
					table.select(table.model().shownRows().get(row.intValue() - 1), null);
					footer.close();
				}
			} catch (InvalidInputException e) {
				problem.setText(e.getMessage());
			}
		};
		number.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				go.run();
			}
		});
		Footer.button(bar, Messages.goto_go, go);
		footer.opened();
		number.setFocus();
	}

	/** Selects the next cell that holds what is sought, or the one before; asks what where nothing is. */
	void next(boolean forward) {
		if (wanted.isEmpty()) {
			if (field == null) {
				open();
			}
			return;
		}
		select(finder().next(table.currentRow(), table.currentColumn(), forward, false));
	}

	/** Tells that cells may hold other texts than before. */
	void changed() {
		finder = null;
		if (field != null) {
			show();
		}
	}

	private void typed() {
		if (field.getText().equals(wanted)) {
			return;
		}
		wanted = field.getText();
		finder = null;
		if (!wanted.isEmpty()) {
			finder();
			select(finder.next(table.currentRow(), table.currentColumn(), true, true));
		} else {
			state.setText("");
		}
	}

	private Finder<R> finder() {
		if (finder == null) {
			finder = new Finder<>(table.model().shownRows(), table.columns().shown(), wanted);
		}
		return finder;
	}

	private void select(int number) {
		if (number < 0) {
			say(Messages.find_none);
			return;
		}
		Finder.Hit<R> hit = finder.hit(number);
		Finder<R> kept = finder;
		table.select(hit.row(), hit.column().id());
		finder = kept;
		say(NLS.bind(Messages.find_state, SwedishNumbers.format(number + 1), SwedishNumbers.format(finder.count())));
	}

	/** Counts while nothing else happens. */
	private void show() {
		if (wanted.isEmpty()) {
			return;
		}
		Finder<R> counting = finder();
		display().asyncExec(() -> {
			if (field == null || field.isDisposed() || finder != counting) {
				return;
			}
			if (counting.search(ROWS_AT_A_TIME)) {
				say(counting.count() == 0 ? Messages.find_none
						: counting.count() == 1 ? Messages.find_one : NLS.bind(Messages.find_count, SwedishNumbers.format(counting.count())));
			} else {
				show();
			}
		});
	}

	private void say(String text) {
		if (field != null) {
			state.setText(text);
			state.getParent().layout();
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.F3) {
			typed();
			next((event.stateMask & SWT.SHIFT) == 0);
		}
	}

	private static Label state(Composite bar) {
		Label label = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	private Display display() {
		return table.control().getDisplay();
	}
}
