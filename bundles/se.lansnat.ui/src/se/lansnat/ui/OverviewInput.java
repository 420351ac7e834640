package se.lansnat.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Something of the whole county, shown by an editor of its own; see {@link Overviews}.
 *
 * @param session the window's county
 * @param editorId the editor that shows it
 */
public record OverviewInput(CountySession session, String editorId) implements IEditorInput {

	@Override
	public boolean exists() {
		return session.isOpen();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Overviews.find(editorId).getImageDescriptor();
	}

	@Override
	public String getName() {
		return session.isOpen() ? NLS.bind(Messages.overview_title, Labels.of(session.county()), Overviews.find(editorId).getLabel()) : "";
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
