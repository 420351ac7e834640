package se.lansnat.ui.shell;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Gives the editors' place to the views while no editor is open. The workbench itself shows it when an editor is opened. */
final class EmptyEditorArea implements IPartListener2 {

	private final IWorkbenchPage page;

	private EmptyEditorArea(IWorkbenchPage page) {
		this.page = page;
	}

	static void hide(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		// Editors are not restored. A window that was killed has left their tabs, and nothing to show in them.
		page.closeEditors(page.getEditorReferences(), false);
		EmptyEditorArea listener = new EmptyEditorArea(page);
		window.getPartService().addPartListener(listener);
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage shown, IPerspectiveDescriptor perspective) {
				listener.follow();
			}
		});
		listener.hideWhenEmpty();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		hideWhenEmpty();
	}

	/** Whether the editors have their place is the perspective's; the editors are the same in all. */
	private void follow() {
		hideWhenEmpty();
		if (page.getEditorReferences().length > 0 && !page.isEditorAreaVisible()) {
			page.setEditorAreaVisible(true);
		}
	}

	private void hideWhenEmpty() {
		if (page.isEditorAreaVisible() && page.getEditorReferences().length == 0) {
			page.setEditorAreaVisible(false);
		}
	}
}
