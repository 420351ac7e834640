package se.lansnat.ui.editors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** While something is typed in a cell, "Undo" takes back what is typed there and not the last command of the county. */
final class TypingKeys {

	private final IHandlerService handlers;
	private final Runnable revert;
	private IHandlerActivation activation;

	TypingKeys(IWorkbenchPartSite site, Runnable revert) {
		this.handlers = site.getService(IHandlerService.class);
		this.revert = revert;
	}

	void set(boolean typing) {
		if (typing && activation == null) {
			activation = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new AbstractHandler() {
				@Override
				public Object execute(ExecutionEvent event) {
					revert.run();
					return null;
				}
			});
		} else if (!typing && activation != null) {
			handlers.deactivateHandler(activation);
			activation = null;
		}
	}
}
