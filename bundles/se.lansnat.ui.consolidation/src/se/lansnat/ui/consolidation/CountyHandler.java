package se.lansnat.ui.consolidation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import se.lansnat.ui.CountySession;

/** A command that needs an open county, and is grey without one. */
abstract class CountyHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		CountySession session = CountySession.of(window);
		if (session.isOpen()) {
			run(window, session);
		}
		return null;
	}

	/** Does the work, while a county is open. */
	abstract void run(IWorkbenchWindow window, CountySession session);

	@Override
	public final void setEnabled(Object context) {
		Object window = HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
		setBaseEnabled(!(window instanceof IWorkbenchWindow w) || CountySession.of(w).isOpen());
	}
}
