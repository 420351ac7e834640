package se.lansnat.ui.consolidation;

import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.ui.CountyHandler;
import se.lansnat.ui.CountySession;

/** Brings the regional programme up to date with the municipal ones. */
public final class ConsolidateHandler extends CountyHandler {

	@Override
	protected void run(IWorkbenchWindow window, CountySession session) {
		if (session.finishTyping()) {
			CountyConsolidation.of(session).rebuild();
		}
	}
}
