package se.lansnat.ui.shell;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import se.lansnat.ui.settings.Restart;

/** The workbench: opens the window and stays until it is closed. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		StartCounty startCounty = new StartCounty(List.of(arguments));
		startCounty.read();
		Display display = PlatformUI.createDisplay();
		try {
			if (PlatformUI.createAndRunWorkbench(display, new ShellAdvisor(startCounty)) == PlatformUI.RETURN_RESTART) {
				restart();
			}
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static void restart() {
		try {
			Restart.run();
		} catch (IOException e) {
			ILog.of(WorkbenchApplication.class).error("restart", e);
		}
	}

	@Override
	public void stop() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(workbench::close);
	}
}
