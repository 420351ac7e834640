package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.lansnat.consolidation.Conflict;
import se.lansnat.consolidation.Consolidated;
import se.lansnat.model.Decision;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.GoTo;
import se.lansnat.ui.table.Column;
import se.lansnat.ui.table.SortKey;

/** The view "Mots\u00e4gelser": what the municipal programmes contradict each other in, their values side by side, and deciding. */
public final class ConflictsView extends SidedView<Conflict> {

	/** The view's id. */
	static final String ID = "se.lansnat.ui.consolidation.conflicts";

	private final CountyListener revealer = new CountyListener() {
		@Override
		public void reveal(EObject object) {
			if (object instanceof Decision decision) {
				want(decision.getConflict());
			} else {
				// A decision that was undone is no longer there to be shown: its contradiction is, as soon as it is open again.
				awaiting = object instanceof RegionalProgramme;
			}
		}
	};
	private Button all;
	private boolean awaiting;
	private ConflictPanel panel;

	@Override
	void fillHead(Composite head) {
		all = new Button(head, SWT.CHECK);
		all.setText(Messages.conflicts_all);
		all.addListener(SWT.Selection, event -> show());
	}

	@Override
	void fillSide(Composite side) {
		panel = new ConflictPanel(side, new Deciding(session(), consolidation()), this::scope, table()::setFocus);
		panel.decideByKeys(table().control());
		session().addListener(revealer);
	}

	@Override
	void arrange() {
		table().sort(List.of(new SortKey(table().model().columnIndex(ConflictColumns.MUNICIPALITIES), false)));
		table().groupBy(ConflictColumns.KIND);
	}

	@Override
	List<Column<Conflict, ?>> columns() {
		return ConflictColumns.of(consolidation());
	}

	@Override
	List<Conflict> rows(Consolidated result) {
		if (awaiting) {
			Set<String> before = table().model().allRows().stream().filter(Conflict::isOpen).map(Conflict::id).collect(Collectors.toSet());
			result.open().stream().map(Conflict::id).filter(id -> !before.contains(id)).findFirst().ifPresent(id -> {
				awaiting = false;
				want(id);
			});
		}
		return all.getSelection() ? result.conflicts() : result.open();
	}

	@Override
	String summary(Consolidated result) {
		return NLS.bind(Messages.conflicts_summary, result.conflicts().size(), result.open().size());
	}

	@Override
	String emptyNote() {
		return Messages.conflicts_empty;
	}

	@Override
	String key(Conflict conflict) {
		return conflict.id();
	}

	@Override
	Optional<EObject> object(Conflict conflict) {
		return session().isOpen()
				? conflict.objects().stream().flatMap(id -> session().find(id).stream()).findFirst()
				: Optional.empty();
	}

	@Override
	void activate(Conflict conflict) {
		panel.setFocus();
	}

	@Override
	void selected(Conflict conflict) {
		super.selected(conflict);
		panel.show(conflict);
	}

	@Override
	void fillMenu(IMenuManager menu, Conflict conflict) {
		panel.fillMenu(menu);
		menu.add(new Separator());
		for (String id : conflict.objects()) {
			session().find(id).ifPresent(target -> menu.add(new Act(NLS.bind(Messages.menu_jumpTo, panel.name(id).replace("&", "&&")),
					() -> GoTo.object(getSite().getPage(), session(), target))));
		}
	}

	/** What a decision can be made for at once. */
	private Scope scope(Conflict conflict) {
		List<Conflict> open = consolidation().result().map(Consolidated::open).orElse(List.of());
		return new Scope(conflict, table().selectedRows(), Alike.of(conflict, open));
	}

	@Override
	public void dispose() {
		if (session() != null) {
			session().removeListener(revealer);
		}
		super.dispose();
	}
}
