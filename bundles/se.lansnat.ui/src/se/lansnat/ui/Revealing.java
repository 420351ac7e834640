package se.lansnat.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;

import se.lansnat.model.MunicipalProgramme;

/** Opens the editor that shows an object, unless the one in front does. */
final class Revealing {

	private Revealing() {
	}

	static void open(IWorkbenchPage page, CountySession session, EObject object) {
		if (page.getActiveEditor() instanceof ShowsObjects editor && editor.shows(object)) {
			return;
		}
		EObject content = content(object);
		Contents contents = content == null ? null : Contents.holding(content);
		if (contents != null) {
			Editors.open(page, session, contents).ifPresent(editor -> editor.reveal(content));
		}
	}

	/** What editors show are the contents of programmes: what is inside one of them is shown with it. */
	private static EObject content(EObject object) {
		EObject content = object;
		while (content != null && !(content.eContainer() instanceof MunicipalProgramme)) {
			content = content.eContainer();
		}
		return content;
	}
}
