package se.lansnat.ui.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** The window's perspectives: what they are, and the change from one to another. */
final class Perspectives {

	private static final String OWN = "se.lansnat.ui.perspective.";
	private static final List<String> ORDER = List.of(PlanPerspective.ID, OWN + "consolidate", SupportPerspective.ID);

	private Perspectives() {
	}

	/** {@return those of our bundles, in the order of the work} */
	static List<IPerspectiveDescriptor> all(IWorkbenchWindow window) {
		return Arrays.stream(window.getWorkbench().getPerspectiveRegistry().getPerspectives()).filter(p -> p.getId().startsWith(OWN))
				.sorted(Comparator.comparing(p -> ORDER.contains(p.getId()) ? ORDER.indexOf(p.getId()) : ORDER.size())).toList();
	}

	static void show(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
		window.getActivePage().setPerspective(perspective);
	}

	static boolean isShown(IWorkbenchWindow window, IPerspectiveDescriptor perspective) {
		IWorkbenchPage page = window.getActivePage();
		return page != null && page.getPerspective() != null && page.getPerspective().getId().equals(perspective.getId());
	}

	/** Adds an item for each, the one that is shown marked. */
	static void addTo(IMenuManager menu, IWorkbenchWindow window) {
		for (IPerspectiveDescriptor perspective : all(window)) {
			Action action = new Action(perspective.getLabel(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (!isShown(window, perspective)) {
						show(window, perspective);
					}
				}
			};
			menu.add(action);
			menu.addMenuListener(shown -> action.setChecked(isShown(window, perspective)));
		}
	}
}
