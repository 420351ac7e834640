package se.lansnat.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Messages;
import se.lansnat.ui.SelectionSource;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.DataTable;
import se.lansnat.ui.table.Mark;
import se.lansnat.ui.table.PreferenceMemory;
import se.lansnat.ui.table.SortKey;
import se.lansnat.ui.table.TextType;

/** All problems of the county. A double click or Enter goes to the object, Ctrl+1 offers what can be done. */
public final class ProblemsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.problems";

	private static final String SEVERITY = "severity";

	private final SelectionSource selection = new SelectionSource();
	private final Runnable listener = this::show;
	private CountySession session;
	private CountyProblems problems;
	private DataTable<ProblemRow> table;
	/** A problem that is still there keeps its row, and with it the current cell. */
	private Map<Problem, ProblemRow> rows = Map.of();

	@Override
	public void createPartControl(Composite parent) {
		session = CountySession.of(getSite());
		problems = CountyProblems.of(session);
		parent.setLayout(new FillLayout());
		table = new DataTable<>(parent, Messages.problems_table, columns());
		table.onActivation(this::goThere);
		table.onSelection(() -> selection.setSelection(new StructuredSelection(table.selectedRows())));
		getSite().setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.sort(List.of(new SortKey(table.model().columnIndex(SEVERITY), false)));
		table.remember(ID, new PreferenceMemory());
		problems.addListener(listener);
		show();
	}

	private static List<Column<ProblemRow, ?>> columns() {
		TextType text = TextType.optional();
		return List.of(Column.of(SEVERITY, Messages.problems_severity, new SeverityType(), (ProblemRow row) -> row.problem().severity()).width(15)
				.mark(ProblemsView::mark),
				Column.of("message", Messages.problems_message, text, (ProblemRow row) -> row.problem().message()).width(48).stretching()
						.tooltip(row -> row.problem().message()),
				Column.of("fix", Messages.problems_fix, text, (ProblemRow row) -> row.problem().fix()).width(40).tooltip(row -> row.problem().fix()),
				Column.of("where", Messages.problems_where, text, ProblemRow::where).width(28).tooltip(ProblemsView::place),
				Column.of("code", Messages.problems_code, text, (ProblemRow row) -> row.problem().code()).width(22));
	}

	private static Mark mark(ProblemRow row) {
		return new Mark(row.problem().severity() == Severity.INFO ? Mark.Kind.NOTE : Mark.Kind.WARNING, row.problem().message());
	}

	private static String place(ProblemRow row) {
		Problem problem = row.problem();
		return problem.line() > 0 ? NLS.bind(Messages.problems_line, problem.file(), problem.line()) : problem.file();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (problems != null) {
			problems.removeListener(listener);
		}
		super.dispose();
	}

	private void show() {
		Map<Problem, ProblemRow> now = new HashMap<>();
		List<ProblemRow> shown = problems.all().stream().map(problem -> now.computeIfAbsent(problem, this::row)).toList();
		rows = now;
		table.setEmptyNote(session.isOpen() ? Messages.problems_none : Messages.problems_closed);
		table.setRows(shown);
		long errors = problems.all().stream().filter(Problem::isError).count();
		long warnings = problems.all().stream().filter(p -> p.severity() == Severity.WARNING).count();
		setContentDescription(shown.isEmpty() ? "" : NLS.bind(Messages.problems_count, new Object[] { SwedishNumbers.format(errors),
				SwedishNumbers.format(warnings), SwedishNumbers.format(shown.size() - errors - warnings) }));
	}

	private ProblemRow row(Problem problem) {
		ProblemRow before = rows.get(problem);
		ProblemRow now = ProblemRow.of(session, problem);
		return now.equals(before) ? before : now;
	}

	private void goThere() {
		ProblemRow row = table.currentRow();
		if (row != null) {
			session.reveal(row.problem().id());
		}
	}

	private void fillMenu(IMenuManager menu) {
		ProblemRow row = table.currentRow();
		if (row != null) {
			menu.add(QuickFixMenu.action(Messages.problems_go, row.object() != null, this::goThere));
			QuickFixMenu.fill(menu, session, List.of(row.problem()));
			menu.add(new Separator());
		}
		table.fillMenu(menu);
	}
}
