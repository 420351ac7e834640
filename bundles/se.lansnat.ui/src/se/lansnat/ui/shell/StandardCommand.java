package se.lansnat.ui.shell;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Messages;

/**
 * A menu item for a command of the workbench. When the menu opens it is enabled if somebody would do it now: "copy" is always handled,
 * but where the focus is on something that copies nothing it says so only when it is asked.
 */
final class StandardCommand extends Action implements IMenuListener {

	private final IWorkbenchWindow window;

	StandardCommand(IWorkbenchWindow window, String command, String label) {
		super(label);
		this.window = window;
		setId(command);
		setActionDefinitionId(command);
	}

	@Override
	public void menuAboutToShow(IMenuManager menu) {
		Command command = window.getService(ICommandService.class).getCommand(getId());
		setEnabled(command.isHandled() && command.isEnabled());
	}

	@Override
	public void run() {
		try {
			window.getService(IHandlerService.class).executeCommand(getId(), null);
		} catch (CommandException e) {
			ErrorReporter.report(NLS.bind(Messages.failure_command, getText().replace("&", "")), e);
		}
	}
}
