package se.lansnat.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import se.lansnat.ui.Images;
import se.lansnat.ui.Messages;

/** There is one welcome page. */
record WelcomeInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor("welcome");
	}

	@Override
	public String getName() {
		return Messages.welcome_tab;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.welcome_tab;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
