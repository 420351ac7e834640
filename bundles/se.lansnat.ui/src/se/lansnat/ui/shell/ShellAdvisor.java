package se.lansnat.ui.shell;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Messages;
import se.lansnat.ui.settings.Restart;

/** Sets the workbench up: one perspective, one kind of window, one way for errors. */
final class ShellAdvisor extends WorkbenchAdvisor {

	private final StartCounty startCounty;

	ShellAdvisor(StartCounty startCounty) {
		this.startCounty = startCounty;
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PlanPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ShellWindowAdvisor(configurer, startCounty);
	}

	/** Whichever way the program is closed, what is unsaved is asked about here. */
	@Override
	public boolean preShutdown() {
		Runnable again = Restart.takeRequest() ? Restart::request : PlatformUI.getWorkbench()::close;
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (!Leaving.mayLeave(window, CountySession.of(window), again)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public void eventLoopException(Throwable exception) {
		ErrorReporter.report(Messages.failure_event, exception);
	}

	@Override
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		return new AbstractStatusHandler() {
			@Override
			public void handle(StatusAdapter adapter, int style) {
				IStatus status = adapter.getStatus();
				if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getException() != null) {
					ErrorReporter.report(status.getMessage(), status.getException());
				} else if ((style & (StatusManager.SHOW | StatusManager.BLOCK | StatusManager.LOG)) != 0) {
					ILog.of(ShellAdvisor.class).log(status);
				}
			}
		};
	}
}
