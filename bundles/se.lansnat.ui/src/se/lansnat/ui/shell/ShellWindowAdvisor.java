package se.lansnat.ui.shell;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import se.lansnat.ui.ControlName;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;
import se.lansnat.ui.safety.OutsideWatch;
import se.lansnat.ui.safety.RecoveryKeeper;
import se.lansnat.ui.safety.RecoveryOffer;
import se.lansnat.ui.settings.Settings;
import se.lansnat.ui.welcome.WelcomeEditor;

/** The window: its session, its title, and the county that it opens first. */
final class ShellWindowAdvisor extends WorkbenchWindowAdvisor implements CountyListener {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	private final StartCounty startCounty;
	private CountySession session;
	private CountyOpening opening;
	private boolean isOpening;

	ShellWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartCounty startCounty) {
		super(configurer);
		this.startCounty = startCounty;
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		session = new CountySession(configurer.getWindow());
		configurer.getWindow().getService(IEclipseContext.class).set(CountySession.class, session);
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height)));
		configurer.setShowCoolBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setTitle(Messages.product_name);
		session.addListener(this);
		// The sooner the county is there, the sooner its figures are worked out, beside the building of the views.
		opening = new CountyOpening(configurer.getWindow(), session);
		isOpening = startCounty.isRead();
		if (isOpening) {
			startCounty.openWith(opening);
		}
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ShellActionBarAdvisor(configurer);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		EmptyEditorArea.hide(window);
		PartNames.translate(window);
		ControlName.followLabels(window.getShell().getDisplay());
		RecoveryKeeper.start(session, new RecoveryOffer(window));
		OutsideWatch.start(session, window.getShell());
		if (Settings.takeFirstStart()) {
			window.getShell().getDisplay().asyncExec(() -> WelcomeEditor.show(window.getActivePage()));
		}
		if (!isOpening) {
			startCounty.openWith(opening);
		}
	}

	@Override
	public void dispose() {
		session.close();
	}

	@Override
	public void stateChanged() {
		getWindowConfigurer().setTitle(title());
	}

	private String title() {
		if (!session.isOpen()) {
			return Messages.product_name;
		}
		String county = Labels.of(session.county());
		String pattern = session.isReadOnly() ? Messages.title_readOnly : session.isDirty() ? Messages.title_unsaved : Messages.title_saved;
		return NLS.bind(pattern, county, Messages.product_name);
	}
}
