package se.lansnat.ui.editors;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.ui.CountyEditor;
import se.lansnat.ui.Labels;

/** The localities and areas of a municipal programme. */
public final class PlacesEditor extends CountyEditor {

	private PlacesTable places;

	@Override
	public void createPartControl(Composite parent) {
		MunicipalProgramme programme = getEditorInput().contents().programme();
		setPartName(NLS.bind(Messages.title, Labels.of(session(), programme)));
		parent.setLayout(new FillLayout());
		places = new PlacesTable(parent, getSite(), session(), () -> List.of(programme), false, () -> firePropertyChange(IEditorPart.PROP_DIRTY));
	}

	@Override
	public void dispose() {
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
	public void reveal(EObject object) {
		places.reveal(object);
	}

	@Override
	protected boolean isTyping() {
		return places != null && places.isUnfinished();
	}

	@Override
	protected boolean finishTyping() {
		return places == null || places.finish();
	}
}
