package se.lansnat.ui.editors;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.ui.CountyEditor;
import se.lansnat.ui.Images;
import se.lansnat.ui.Labels;
import se.lansnat.ui.ShowsFeatures;

/** The table of a kind of contents of one municipal programme. */
public final class ObjectsEditor extends CountyEditor implements ShowsFeatures {

	private ObjectTable table;

	@Override
	public void createPartControl(Composite parent) {
		MunicipalProgramme programme = getEditorInput().contents().programme();
		TableKind kind = TableKinds.showing(getEditorInput().contents().feature());
		setPartName(NLS.bind(Messages.title, Labels.of(session(), programme), kind.title()));
		setTitleImage(Images.get(Images.nameOf(getEditorInput().contents().feature())));
		table = new ObjectTable(parent, getSite(), session(), kind, () -> List.of(programme), false,
				() -> firePropertyChange(IEditorPart.PROP_DIRTY));
	}

	@Override
	public void dispose() {
		if (table != null) {
			table.dispose();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void reveal(EObject object) {
		table.reveal(object);
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		table.reveal(object, feature);
	}

	@Override
	protected boolean isTyping() {
		return table != null && table.isUnfinished();
	}

	@Override
	protected boolean finishTyping() {
		return table == null || table.finish();
	}
}
