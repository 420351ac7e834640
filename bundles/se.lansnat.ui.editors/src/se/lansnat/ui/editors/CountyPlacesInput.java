package se.lansnat.ui.editors;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.Images;
import se.lansnat.ui.Labels;

/**
 * The places of all programmes of a county.
 *
 * @param session the window's county
 */
record CountyPlacesInput(CountySession session) implements IEditorInput {

	@Override
	public boolean exists() {
		return session.isOpen();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor("localities");
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.title, session.isOpen() ? Labels.of(session.county()) : "");
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
