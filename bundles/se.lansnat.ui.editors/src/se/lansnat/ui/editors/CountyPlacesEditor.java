package se.lansnat.ui.editors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;

import se.lansnat.model.Place;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ShowsObjects;

/** The localities and areas of the whole county. */
public final class CountyPlacesEditor extends EditorPart implements ISaveablePart2, ShowsObjects {

	/** The editor's id. */
	static final String ID = "se.lansnat.ui.editors.countyPlaces";

	private final CountyListener stateListener = new CountyListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}

		@Override
		public void countyClosed() {
			getSite().getPage().closeEditor(CountyPlacesEditor.this, false);
		}
	};
	private CountySession session;
	private PlacesTable places;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = ((CountyPlacesInput) input).session();
		session.addListener(stateListener);
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		places = new PlacesTable(parent, getSite(), session, () -> session.folder().programmes(), true, () -> firePropertyChange(IEditorPart.PROP_DIRTY));
	}

	@Override
	public void dispose() {
		session.removeListener(stateListener);
		if (places != null) {
			places.dispose();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		places.setFocus();
	}

	@Override
	public boolean isDirty() {
		return session.isDirty() || places != null && places.isUnfinished();
	}

	/** Nothing is lost with the editor: the window asks when the county is closed. Only what is half typed keeps it open. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return places != null && !places.finish();
	}

	@Override
	public int promptToSaveOnClose() {
		return CANCEL;
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Place;
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
