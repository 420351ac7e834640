package se.lansnat.ui.editors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.EditorPart;

import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.OverviewInput;
import se.lansnat.ui.ShowsObjects;

/** An editor of something of the whole county. It has no save, undo or dirty state of its own: all of it is the session's. */
abstract class CountyWideEditor extends EditorPart implements ISaveablePart2, ShowsObjects {

	private final CountyListener stateListener = new CountyListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}

		@Override
		public void countyClosed() {
			getSite().getPage().closeEditor(CountyWideEditor.this, false);
		}
	};
	private CountySession session;

	@Override
	public final void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session = ((OverviewInput) input).session();
		session.addListener(stateListener);
	}

	@Override
	public void dispose() {
		session.removeListener(stateListener);
		super.dispose();
	}

	/** {@return the county of the window} */
	final CountySession session() {
		return session;
	}

	/** {@return whether something has been typed here that is not in the model yet} */
	abstract boolean isTyping();

	/** {@return whether all that has been typed here is in the model now; if not, the user has been shown why} */
	abstract boolean finishTyping();

	@Override
	public final boolean isDirty() {
		return session.isDirty() || isTyping();
	}

	/** Nothing is lost with the editor: the window asks when the county is closed. Only what is half typed keeps it open. */
	@Override
	public final boolean isSaveOnCloseNeeded() {
		return !finishTyping();
	}

	@Override
	public final int promptToSaveOnClose() {
		return CANCEL;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		session.save();
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("A county folder is copied as a folder");
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}
}
