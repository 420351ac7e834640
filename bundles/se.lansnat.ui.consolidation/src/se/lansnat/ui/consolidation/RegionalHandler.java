package se.lansnat.ui.consolidation;

import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.ui.CountyHandler;
import se.lansnat.ui.CountySession;

/** Opens the county's own programme. */
public final class RegionalHandler extends CountyHandler {

	@Override
	protected void run(IWorkbenchWindow window, CountySession session) {
		RegionalEditor.open(window.getActivePage(), session);
	}
}
