package se.lansnat.ui.navigator;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Change;
import se.lansnat.ui.Contents;
import se.lansnat.ui.ControlName;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Editors;
import se.lansnat.ui.Messages;
import se.lansnat.ui.Overviews;
import se.lansnat.ui.problems.CountyProblems;

/**
 * The county as a tree: municipalities, their kinds of contents with counts, and what each contains. Its selection is the
 * workbench's, so other views follow it; a double click or Enter opens the editor.
 */
public final class NavigatorView extends ViewPart implements CountyListener {

	/** The view's id. */
	public static final String ID = "se.lansnat.ui.navigator";

	/** Typing is not interrupted by filtering after each letter. */
	private static final int FILTER_DELAY_MS = 200;

	private CountySession session;
	private Text filterText;
	private NavigatorFilter filter;
	private TreeViewer viewer;
	private NavigatorTree tree;
	private NoCounty noCounty;
	private CountyProblems problems;
	private final Runnable marking = () -> viewer.refresh();

	@Override
	public void createPartControl(Composite parent) {
		session = CountySession.of(getSite());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filterText = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterText.setMessage(Messages.navigator_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filterText);
		ControlName.set(filterText, Messages.navigator_filter);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		ControlName.set(viewer.getControl(), getPartName());
		viewer.setUseHashlookup(true);
		tree = new NavigatorTree(session);
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NavigatorLabels(session, viewer.getControl())));
		// The labels are as wide as their texts: nobody is asked for the width of each, which takes longer than painting them.
		for (Listener measuring : viewer.getControl().getListeners(SWT.MeasureItem)) {
			viewer.getControl().removeListener(SWT.MeasureItem, measuring);
		}
		viewer.setAutoExpandLevel(2);
		problems = CountyProblems.of(session);
		problems.addListener(marking);
		filter = new NavigatorFilter(tree);
		viewer.addFilter(filter);
		// GTK paints the items between the one that was selected and the one that is once more over themselves: they would look bold.
		viewer.addSelectionChangedListener(event -> viewer.getControl().redraw());
		viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		Runnable applyFilter = this::applyFilter;
		filterText.addModifyListener(event -> event.display.timerExec(FILTER_DELAY_MS, applyFilter));
		filterText.addListener(SWT.DefaultSelection, event -> setFocus());
		noCounty = new NoCounty(parent, getSite());
		showTree(false);
		getSite().setSelectionProvider(viewer);
		session.addListener(this);
	}

	private void fillMenu(IMenuManager menu) {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		if (selected != null) {
			menu.add(new Action(Messages.navigator_open) {
				@Override
				public void run() {
					open(selected);
				}
			});
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void showTree(boolean open) {
		noCounty.show(!open, filterText, viewer.getControl());
	}

	private void applyFilter() {
		if (filterText.isDisposed()) {
			return;
		}
		List<Object> hits = filter.set(filterText.getText(), session);
		viewer.getControl().setRedraw(false);
		try {
			viewer.refresh();
			hits.forEach(hit -> viewer.expandToLevel(hit, 0));
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	private void open(Object element) {
		if (element instanceof IEditorDescriptor overview) {
			Overviews.open(getSite().getPage(), session, overview.getId());
			return;
		}
		Contents contents = element instanceof Contents c ? c : element instanceof EObject object ? Contents.holding(object) : null;
		if (contents == null || !Editors.exist(contents.feature())) {
			viewer.setExpandedState(element, !viewer.getExpandedState(element));
			return;
		}
		Editors.open(getSite().getPage(), session, contents).ifPresent(editor -> {
			if (element instanceof EObject object) {
				editor.reveal(object);
			}
		});
	}

	@Override
	public void setFocus() {
		if (!viewer.getControl().setFocus()) {
			noCounty.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(this);
			problems.removeListener(marking);
		}
		super.dispose();
	}

	@Override
	public void countyOpened() {
		showTree(true);
		viewer.setInput(session);
		viewer.setSelection(new StructuredSelection(session.county()));
	}

	@Override
	public void countyClosed() {
		viewer.setInput(null);
		showTree(false);
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		viewer.refresh();
	}

	/** What is no item of its own is shown by what it is in. */
	@Override
	public void reveal(EObject object) {
		EObject shown = object;
		while (shown != null && tree.getParent(shown) == null && shown.eContainer() != null) {
			shown = shown.eContainer();
		}
		Object element = shown instanceof MunicipalProgramme programme
				? session.municipality(programme.getMunicipalityCode()).orElse(null) : shown;
		if (element != null) {
			viewer.setSelection(new StructuredSelection(element), true);
		}
	}
}
