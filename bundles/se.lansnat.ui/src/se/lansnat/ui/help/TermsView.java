package se.lansnat.ui.help;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.ui.Messages;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.SortKey;
import se.lansnat.ui.table.TextType;

/** The words of the trade, in Swedish and English, with what they mean and where that is said. */
public final class TermsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.terms";

	private final List<Term> terms = Term.all();
	private Text search;
	private Label meaning;
	private DataTable<Term> table;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.terms_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		TextType text = TextType.optional();
		table = new DataTable<>(parent, Messages.terms_table, List.of(Column.of("swedish", Messages.terms_swedish, text, Term::swedish).width(24),
				Column.of("english", Messages.terms_english, text, Term::english).width(24),
				Column.of("meaning", Messages.terms_meaning, text, Term::meaning).width(60).stretching().tooltip(Term::meaning),
				Column.of("reference", Messages.terms_reference, text, Term::reference).width(24)));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.setEmptyNote(Messages.terms_none);
		meaning = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(200, SWT.DEFAULT).applyTo(meaning);
		table.onSelection(this::explain);
		table.sort(List.of(new SortKey(0, false)));
		search.addModifyListener(event -> table.setRows(found()));
		search.addListener(SWT.DefaultSelection, event -> table.setFocus());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
			}
		});
		table.setRows(found());
	}

	private List<Term> found() {
		String wanted = search.getText().strip();
		return terms.stream().filter(term -> term.has(wanted)).toList();
	}

	/** A meaning may be longer than its cell. */
	private void explain() {
		Term term = table.currentRow();
		meaning.setText(term == null ? "" : term.swedish() + " \u2013 " + term.meaning().replace("&", "&&"));
		meaning.getParent().layout();
	}

	@Override
	public void setFocus() {
		search.setFocus();
		search.selectAll();
	}
}
