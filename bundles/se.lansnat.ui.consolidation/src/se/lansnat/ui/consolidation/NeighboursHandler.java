package se.lansnat.ui.consolidation;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.ui.CountyHandler;
import se.lansnat.ui.CountySession;

/** Asks which neighbouring counties are compared with. */
public final class NeighboursHandler extends CountyHandler {

	@Override
	protected void run(IWorkbenchWindow window, CountySession session) {
		String county = Remembered.key(session.county());
		NeighboursDialog dialog = new NeighboursDialog(window.getShell(), session.directory(), Remembered.neighbours(county));
		if (dialog.open() == Window.OK) {
			Remembered.setNeighbours(county, dialog.folders());
			CountyConsolidation.of(session).restart();
		}
	}
}
