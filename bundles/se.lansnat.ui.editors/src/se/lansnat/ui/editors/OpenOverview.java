package se.lansnat.ui.editors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.Overviews;

/** Opens an editor of the whole county. */
public final class OpenOverview extends AbstractHandler {

	private static final String EDITOR = "se.lansnat.ui.editors.overview.editor";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		CountySession session = CountySession.of(window);
		if (session.isOpen()) {
			Overviews.open(window.getActivePage(), session, event.getParameter(EDITOR));
		}
		return null;
	}
}
