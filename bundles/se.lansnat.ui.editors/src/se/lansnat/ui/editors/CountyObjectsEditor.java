package se.lansnat.ui.editors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

import se.lansnat.ui.ShowsFeatures;

/** The table of a kind of contents of all programmes of the county. */
public final class CountyObjectsEditor extends CountyWideEditor implements ShowsFeatures {

	private TableKind kind;
	private ObjectTable table;

	@Override
	public void createPartControl(Composite parent) {
		kind = TableKinds.ofEditor(getSite().getId());
		table = new ObjectTable(parent, getSite(), session(), kind, () -> session().folder().programmes(), true,
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
	public boolean shows(EObject object) {
		return kind != null && kind.shows(object);
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		table.reveal(object, feature);
	}

	@Override
	boolean isTyping() {
		return table != null && table.isUnfinished();
	}

	@Override
	boolean finishTyping() {
		return table == null || table.finish();
	}
}
