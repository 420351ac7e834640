package se.lansnat.ui.consolidation;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import se.lansnat.ui.CountySession;

/**
 * The regional programme of a window's county.
 *
 * @param session the window's county
 */
record RegionalInput(CountySession session) implements IEditorInput {

	@Override
	public boolean exists() {
		return session.isOpen();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle("se.lansnat.ui.consolidation", "icons/regional.svg").orElse(null);
	}

	@Override
	public String getName() {
		return Messages.regional_title;
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
