package se.lansnat.ui.search;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

import se.lansnat.model.RegionalProgramme;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.GoTo;
import se.lansnat.ui.shell.OpenCounty;

/** Goes to what was found: in its editor, at the feature in which it was found. */
final class OpenHit {

	/** Opens the editor of the regional programme, which is another bundle's. */
	private static final String REGIONAL = "se.lansnat.ui.consolidation.command.regional";

	private final IWorkbenchWindow window;
	private final CountySession session;

	OpenHit(IWorkbenchWindow window) {
		this.window = window;
		this.session = CountySession.of(window);
	}

	/** What is in a county that is not open is gone to when that has been opened; of what is unsaved the user is asked before. */
	void open(Hit hit) {
		if (session.isOpen() && session.directory().equals(hit.place().directory())) {
			session.find(hit.id()).ifPresent(object -> show(object, hit.feature()));
		} else {
			session.addListener(new Arrival(hit));
			new OpenCounty(window, session).open(hit.place().directory());
		}
	}

	private void show(EObject object, String feature) {
		if (EcoreUtil.getRootContainer(object) instanceof RegionalProgramme) {
			openRegional();
			session.reveal(EcoreUtil.getID(object));
			return;
		}
		EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
		if (found == null) {
			GoTo.object(window.getActivePage(), session, object);
		} else {
			GoTo.feature(window.getActivePage(), session, object, found);
		}
	}

	private void openRegional() {
		try {
			window.getService(IHandlerService.class).executeCommand(REGIONAL, null);
		} catch (CommandException e) {
			ErrorReporter.report(Messages.open_failed, e);
		}
	}

	/** Waits for a county that is being opened. Another one that comes in its place ends the waiting. */
	private final class Arrival implements CountyListener {

		private final Hit hit;
		private boolean began;

		Arrival(Hit hit) {
			this.hit = hit;
		}

		/** Within adding the listener it tells of the county before. */
		@Override
		public void countyOpened() {
			if (!session.directory().equals(hit.place().directory())) {
				if (began) {
					session.removeListener(this);
				}
				began = true;
				return;
			}
			session.removeListener(this);
			window.getShell().getDisplay().asyncExec(() -> {
				if (session.isOpen()) {
					session.find(hit.id()).ifPresent(object -> show(object, hit.feature()));
				}
			});
		}
	}
}
