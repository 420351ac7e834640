package se.lansnat.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.search.QueryException;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.SelectionSource;

/** The view "S\u00f6k": one box that finds while one types, in every county that is open, and on request in those that were open last. */
public final class SearchView extends ViewPart {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.search";

	private static final String PROPERTIES = "se.lansnat.ui.properties";
	private static final String RECENT = "recent";
	private static final String FOLD = "fold";
	private static final int FACETS = 22;
	private static final int HITS = 78;

	private final SelectionSource selection = new SelectionSource();
	private final Runnable follower = this::ask;
	/** What was open is among the recent ones when it has been closed. */
	private final CountyListener recentFollower = new CountyListener() {
		@Override
		public void countyOpened() {
			refreshRecent();
		}

		@Override
		public void countyClosed() {
			refreshRecent();
		}
	};
	private CountySession session;
	private List<CountyIndex> indexes = List.of();
	private Searching searching;
	private QueryBox box;
	private Button recent;
	private Note note;
	private FacetPanel facets;
	private HitTable hits;
	private Explanation explanation;

	@Override
	public void createPartControl(Composite parent) {
		session = CountySession.of(getSite());
		indexes = sessions().map(CountyIndex::of).toList();
		searching = new Searching(new Searching.Listener(this::show, this::show));
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
		createHead(parent);
		note = new Note(parent);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		facets = new FacetPanel(sash, wanted -> ask());
		createHits(sash);
		sash.setWeights(FACETS, HITS);
		getSite().setSelectionProvider(selection);
		fillViewMenu(getViewSite().getActionBars().getMenuManager());
		indexes.forEach(index -> index.addListener(follower));
		RecentIndexes.all().addListener(follower);
		session.addListener(recentFollower);
		refreshRecent();
		ask();
	}

	private void createHead(Composite parent) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(6, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		box = new QueryBox(head, new QueryBox.Listener() {
			@Override
			public void typed() {
				ask();
			}

			@Override
			public void refused(QueryException why) {
				showProblem(why, false);
			}

			@Override
			public void goOn() {
				hits.setFocus();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(box.control());
		Button build = new Button(head, SWT.PUSH);
		build.setText(Messages.builder_button);
		build.addListener(SWT.Selection, event -> build());
		new SavedMenu(head, () -> new SavedSearch("", box.text(), facets.narrowing()), this::take);
		recent = new Button(head, SWT.CHECK);
		recent.setText(Messages.recent_choice);
		recent.setToolTipText(Messages.recent_tip);
		recent.setSelection(Kept.get(RECENT, false));
		recent.addListener(SWT.Selection, event -> chooseRecent());
	}

	private void createHits(Composite sash) {
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
		OpenHit opening = new OpenHit(getSite().getWorkbenchWindow());
		hits = new HitTable(right, new HitTable.Work() {
			@Override
			public void open(Hit hit) {
				opening.open(hit);
			}

			@Override
			public void showProperties() {
				SearchView.this.showProperties();
			}
		}, this::selected);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(hits.table().control());
		explanation = new Explanation(right);
	}

	private void fillViewMenu(IMenuManager menu) {
		Action fold = new Action(Messages.fold_choice, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				Kept.put(FOLD, isChecked());
				ask();
			}
		};
		fold.setChecked(Kept.get(FOLD, false));
		menu.add(fold);
		menu.add(HitTable.action(Messages.synonyms_menu, () -> {
			if (new SynonymsDialog(getSite().getShell()).open() == Window.OK) {
				ask();
			}
		}));
		menu.add(HitTable.action(Messages.indexing_again, () -> {
			indexes.forEach(CountyIndex::restart);
			refreshRecent();
		}));
	}

	private void refreshRecent() {
		if (recent.getSelection()) {
			RecentIndexes.all().refresh(open());
		}
	}

	private void chooseRecent() {
		Kept.put(RECENT, recent.getSelection());
		refreshRecent();
		ask();
	}

	private void build() {
		BuilderDialog dialog = new BuilderDialog(getSite().getShell());
		if (dialog.open() == Window.OK) {
			box.set(dialog.query());
			box.setFocus();
		}
	}

	private void take(SavedSearch search) {
		facets.setNarrowing(search.narrowing());
		box.set(search.query());
		box.setFocus();
	}

	private void showProperties() {
		try {
			getSite().getPage().showView(PROPERTIES);
		} catch (PartInitException e) {
			ErrorReporter.report(Messages.open_failed, e);
		}
	}

	/** Asks what is in the box, of what can be searched now. */
	void ask() {
		List<Place> places = new ArrayList<>();
		indexes.forEach(index -> index.place().ifPresent(places::add));
		if (recent.getSelection()) {
			places.addAll(RecentIndexes.all().placesBut(open()));
		}
		searching.ask(new Question(box.text(), facets.narrowing(), Kept.get(FOLD, false), places));
	}

	/** The folders that are open in windows. */
	private static Set<Path> open() {
		return sessions().filter(CountySession::isOpen).map(CountySession::directory).collect(Collectors.toSet());
	}

	private static Stream<CountySession> sessions() {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(CountySession::of).filter(Objects::nonNull);
	}

	private void show(Answer answer) {
		if (hits.table().control().isDisposed()) {
			return;
		}
		List<Place> places = answer.question().places();
		boolean isAsked = !answer.question().text().isBlank();
		boolean isNothingOpen = places.isEmpty() && open().isEmpty();
		hits.show(answer.hits(), isNothingOpen ? Messages.hits_noCounty : isAsked && !places.isEmpty() ? Messages.hits_none : Messages.hits_hint);
		facets.show(answer.facets(), places);
		note.clear();
		if (isAsked && !places.isEmpty()) {
			note.say(Status.count(answer));
			answer.suggestion().ifPresent(better -> note.link(NLS.bind(Messages.note_meant, better), () -> box.set(better)));
		}
		Status.addTo(note, indexes, recent.getSelection());
		note.show(false);
		selected();
	}

	/** What was found before stays, for a query is often wrong while it is being typed. */
	private void show(QueryException wrong) {
		if (!hits.table().control().isDisposed()) {
			showProblem(wrong, true);
		}
	}

	private void showProblem(QueryException wrong, boolean isInBox) {
		note.clear();
		if (isInBox) {
			note.link(NLS.bind(Messages.note_position, SwedishNumbers.format(wrong.position())), () -> box.goTo(wrong.position()));
		}
		note.say(wrong.getMessage()).say(wrong.remedy()).show(true);
	}

	private void selected() {
		Hit current = hits.table().currentRow();
		explanation.show(current);
		selection.setSelection(new StructuredSelection(hits.table().selectedRows()));
	}

	/** Puts the cursor into the box, with what is in it selected. */
	void focusBox() {
		box.setFocus();
	}

	@Override
	public void setFocus() {
		box.setFocus();
	}

	@Override
	public void dispose() {
		indexes.forEach(index -> index.removeListener(follower));
		RecentIndexes.all().removeListener(follower);
		if (session != null) {
			session.removeListener(recentFollower);
		}
		if (searching != null) {
			searching.stop();
		}
		super.dispose();
	}
}
