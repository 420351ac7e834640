package se.lansnat.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import se.lansnat.model.MunicipalProgramme;

/**
 * An editor of a part of the county folder. It has no save, undo or dirty state of its own: all of it is the session's, so that
 * closing an editor loses nothing and every editor and view shows the same.
 */
public abstract class CountyEditor extends EditorPart implements ISaveablePart2 {

	private final CountyListener stateListener = new CountyListener() {
		@Override
		public void stateChanged() {
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}

		@Override
		public void countyOpened() {
			if (session().programme(programme().getMunicipalityCode()).filter(p -> p == programme()).isEmpty()) {
				countyClosed();
			}
		}

		@Override
		public void countyClosed() {
			getSite().getPage().closeEditor(CountyEditor.this, false);
		}
	};

	@Override
	public final void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		session().addListener(stateListener);
	}

	@Override
	public void dispose() {
		session().removeListener(stateListener);
		super.dispose();
	}

	/** {@return what this editor shows} */
	@Override
	public final CountyEditorInput getEditorInput() {
		return (CountyEditorInput) super.getEditorInput();
	}

	/** {@return the county of the window} */
	protected final CountySession session() {
		return getEditorInput().session();
	}

	private MunicipalProgramme programme() {
		return getEditorInput().contents().programme();
	}

	/**
	 * Shows and selects an object.
	 *
	 * @param object an object that this editor's input contains
	 */
	public abstract void reveal(EObject object);

	/** {@return whether something has been typed here that is not in the model yet} */
	protected boolean isTyping() {
		return false;
	}

	/** {@return whether all that has been typed here is in the model now; if not, the user has been shown why} */
	protected boolean finishTyping() {
		return true;
	}

	/** {@return whether the programme shown has changes that are not saved, or something is typed that is not in it yet} */
	@Override
	public final boolean isDirty() {
		return session().isDirty(programme()) || isTyping();
	}

	/** Nothing is lost with an editor: the window asks when the county is closed. Only what is half typed keeps it open. */
	@Override
	public final boolean isSaveOnCloseNeeded() {
		return !finishTyping();
	}

	/** What is half typed has been shown to the user. */
	@Override
	public final int promptToSaveOnClose() {
		return CANCEL;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		session().save();
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
