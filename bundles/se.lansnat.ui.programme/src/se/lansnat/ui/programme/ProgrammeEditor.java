package se.lansnat.ui.programme;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IShowEditorInput;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.Change;
import se.lansnat.ui.CountyEditor;
import se.lansnat.ui.CountyEditorInput;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.Labels;

/** The form of a municipal programme. */
public final class ProgrammeEditor extends CountyEditor implements IShowEditorInput {

	private final CountyListener follower = new CountyListener() {
		@Override
		public void modelChanged(Set<Change> changes) {
			follow();
		}
	};
	private Composite parent;
	private ProgrammeForm form;
	private boolean pending;

	@Override
	public void createPartControl(Composite container) {
		parent = container;
		MunicipalProgramme programme = getEditorInput().contents().programme();
		setPartName(NLS.bind(Messages.form_title, Labels.of(session(), programme)));
		parent.setLayout(new FillLayout());
		form = new ProgrammeForm(parent, new Page.Context(getSite(), session(), programme, () -> firePropertyChange(IEditorPart.PROP_DIRTY)));
		form.reveal(getEditorInput().contents().feature());
		session().addListener(follower);
	}

	/** One repaint for all that happens together. */
	private void follow() {
		if (!pending) {
			pending = true;
			parent.getDisplay().asyncExec(() -> {
				pending = false;
				if (!parent.isDisposed() && session().isOpen()) {
					form.refresh();
				}
			});
		}
	}

	@Override
	public void dispose() {
		session().removeListener(follower);
		super.dispose();
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	/** Somebody has asked for another kind of contents of the same programme. */
	@Override
	public void showEditorInput(IEditorInput input) {
		if (input instanceof CountyEditorInput wanted) {
			form.reveal(wanted.contents().feature());
		}
	}

	@Override
	public void reveal(EObject object) {
		form.reveal(object);
	}

	@Override
	protected boolean isTyping() {
		return form != null && form.isTyping();
	}

	@Override
	protected boolean finishTyping() {
		return form == null || form.finish();
	}
}
