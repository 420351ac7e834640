package se.lansnat.ui.editors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;

/** Opens the places of the whole county. */
public final class OpenCountyPlaces extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		CountySession session = CountySession.of(window);
		if (session.isOpen()) {
			try {
				window.getActivePage().openEditor(new CountyPlacesInput(session), CountyPlacesEditor.ID);
			} catch (PartInitException e) {
				ErrorReporter.report(Messages.open_failed, e);
			}
		}
		return null;
	}
}
