package se.lansnat.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Goes to the place where an object is shown and can be changed. */
public final class GoTo {

	private static final String NAVIGATOR = "se.lansnat.ui.navigator";

	private GoTo() {
	}

	/**
	 * Opens the editor that shows an object, or else selects it in the navigator.
	 *
	 * @param page    the page of the window
	 * @param session the window's county, open
	 * @param target  an object of it
	 */
	public static void object(IWorkbenchPage page, CountySession session, EObject target) {
		if (!hasEditor(target)) {
			try {
				page.showView(NAVIGATOR);
			} catch (PartInitException e) {
				ErrorReporter.report(Messages.bind(Messages.failure_view, NAVIGATOR), e);
			}
		}
		session.reveal(EcoreUtil.getID(target));
	}

	/**
	 * Opens the editor that shows an object at one of its features, or else selects the object in the navigator.
	 *
	 * @param page    the page of the window
	 * @param session the window's county, open
	 * @param target  an object of it
	 * @param feature one of its features; an editor that has no cell for it selects the object alone
	 */
	public static void feature(IWorkbenchPage page, CountySession session, EObject target, EStructuralFeature feature) {
		object(page, session, target);
		if (hasEditor(target) && page.getActiveEditor() instanceof ShowsFeatures editor) {
			editor.reveal(target, feature);
			page.activate(page.getActiveEditor());
		}
	}

	private static boolean hasEditor(EObject target) {
		Contents contents = Contents.holding(target);
		return contents != null && Editors.exist(contents.feature());
	}
}
