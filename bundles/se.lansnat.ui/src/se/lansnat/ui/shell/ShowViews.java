package se.lansnat.ui.shell;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.IViewDescriptor;

import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Labels;
import se.lansnat.ui.Messages;

/** A menu item for each view of our bundles, and for the one with the progress. */
final class ShowViews {

	private static final String OWN = "se.lansnat.";

	private ShowViews() {
	}

	static void addTo(IMenuManager menu, IWorkbenchWindow window) {
		Arrays.stream(window.getWorkbench().getViewRegistry().getViews()).filter(ShowViews::isOurs)
				.sorted(Comparator.comparing(IViewDescriptor::getLabel, Labels.nameOrder()))
				.forEach(view -> menu.add(new Action(view.getLabel(), view.getImageDescriptor()) {
					@Override
					public void run() {
						show(window, view.getId());
					}
				}));
	}

	private static boolean isOurs(IViewDescriptor view) {
		return view.getId().startsWith(OWN) || view.getId().equals(IPageLayout.ID_PROGRESS_VIEW);
	}

	/** Shows a view and gives it the focus. */
	static void show(IWorkbenchWindow window, String id) {
		try {
			window.getActivePage().showView(id);
		} catch (PartInitException e) {
			ErrorReporter.report(Messages.bind(Messages.failure_view, id), e);
		}
	}
}
