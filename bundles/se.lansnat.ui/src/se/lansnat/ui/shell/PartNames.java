package se.lansnat.ui.shell;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The names on the tabs of views that have not been shown yet. The workbench keeps them from the last time, in the language that was
 * chosen then.
 */
final class PartNames {

	private PartNames() {
	}

	/**
	 * Gives the tabs the names that the views have in the language of now.
	 *
	 * @param window whose tabs
	 */
	static void translate(IWorkbenchWindow window) {
		window.getService(MWindow.class).getSharedElements().stream()
				.filter(MPart.class::isInstance).map(MPart.class::cast)
				.forEach(part -> Optional.ofNullable(PlatformUI.getWorkbench().getViewRegistry().find(part.getElementId()))
						.ifPresent(view -> part.setLabel(view.getLabel())));
	}
}
