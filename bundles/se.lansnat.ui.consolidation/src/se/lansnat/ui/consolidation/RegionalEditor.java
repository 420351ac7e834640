package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import se.lansnat.model.folder.Change;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;

/** The county's own programme: the text of its sections, what it holds and where that comes from, and the settings of consolidation. */
public final class RegionalEditor extends EditorPart implements ISaveablePart2 {

	/** The editor's id. */
	static final String ID = "se.lansnat.ui.consolidation.regional";

	private final CountyListener follower = new CountyListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}

		@Override
		public void countyOpened() {
			if (!pages.isEmpty()) {
				countyClosed();
			}
		}

		@Override
		public void countyClosed() {
			getSite().getPage().closeEditor(RegionalEditor.this, false);
		}

		@Override
		public void modelChanged(Set<Change> changes) {
			if (!pending && folder != null) {
				pending = true;
				folder.getDisplay().asyncExec(RegionalEditor.this::refresh);
			}
		}

		@Override
		public void reveal(EObject object) {
			for (int i = 0; i < pages.size(); i++) {
				if (pages.get(i).reveal(object)) {
					folder.setSelection(i);
				}
			}
		}
	};
	private CountySession session;
	private CTabFolder folder;
	private List<RegionalPage> pages = List.of();
	private boolean pending;

	/**
	 * Opens the regional programme, or brings it to the front.
	 *
	 * @param page    the page of the window
	 * @param session the window's county
	 */
	static void open(IWorkbenchPage page, CountySession session) {
		try {
			page.openEditor(new RegionalInput(session), ID);
		} catch (PartInitException e) {
			ErrorReporter.report(Messages.regional_failed, e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = ((RegionalInput) input).session();
		session.addListener(follower);
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		SectionsPage sections = new SectionsPage(folder, session, () -> firePropertyChange(IEditorPart.PROP_DIRTY));
		ItemsPage items = new ItemsPage(folder, getSite(), session);
		SettingsPage settings = new SettingsPage(folder, session);
		pages = List.of(sections, items, settings);
		for (RegionalPage page : pages) {
			CTabItem item = new CTabItem(folder, SWT.NONE);
			item.setText(page.title());
			item.setControl(page.control());
		}
		folder.setSelection(0);
		folder.addListener(SWT.Selection, event -> setFocus());
		refresh();
	}

	private void refresh() {
		pending = false;
		if (!folder.isDisposed() && session.isOpen()) {
			pages.forEach(RegionalPage::refresh);
		}
	}

	@Override
	public void setFocus() {
		pages.get(Math.max(0, folder.getSelectionIndex())).setFocus();
	}

	@Override
	public void dispose() {
		session.removeListener(follower);
		pages.forEach(RegionalPage::dispose);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return session.isOpen() && (session.folder().regionalProgramme().filter(session::isDirty).isPresent()
				|| pages.stream().anyMatch(RegionalPage::isTyping));
	}

	/** Nothing is lost with the editor: the window asks when the county is closed. Only what is half typed keeps it open. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return !pages.stream().allMatch(RegionalPage::finish);
	}

	@Override
	public int promptToSaveOnClose() {
		return CANCEL;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		session.save();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A county folder is copied as a folder");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
