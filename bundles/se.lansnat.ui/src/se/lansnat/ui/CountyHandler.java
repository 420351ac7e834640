package se.lansnat.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command that needs an open county, and is grey without one. */
public abstract class CountyHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		CountySession session = CountySession.of(window);
		if (session.isOpen()) {
			run(window, session);
		}
		return null;
	}

	/**
	 * Does the work, while a county is open.
	 *
	 * @param window  where the command was given
	 * @param session its county
	 */
	protected abstract void run(IWorkbenchWindow window, CountySession session);

	@Override
	public final void setEnabled(Object context) {
		Object window = HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
		setBaseEnabled(!(window instanceof IWorkbenchWindow w) || CountySession.of(w).isOpen());
	}
}
