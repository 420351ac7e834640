package se.lansnat.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * The editors that show something of the whole county: registered with {@code org.eclipse.ui.editors} under
 * {@code extensions="wholecounty"}, opened with an {@link OverviewInput}.
 */
public final class Overviews {

	private Overviews() {
	}

	/** {@return all of them, in the order that they are registered in} */
	public static List<IEditorDescriptor> all() {
		return Arrays.asList(PlatformUI.getWorkbench().getEditorRegistry().getEditors("county.wholecounty"));
	}

	static IEditorDescriptor find(String editorId) {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(editorId);
	}

	/**
	 * Opens an editor, or brings it to the front where it is open already. Of a failure the user is told.
	 *
	 * @param page the page of the window
	 * @param session the window's county, open
	 * @param editorId the editor
	 */
	public static void open(IWorkbenchPage page, CountySession session, String editorId) {
		try {
			page.openEditor(new OverviewInput(session, editorId), editorId);
		} catch (PartInitException e) {
			ErrorReporter.report(Messages.bind(Messages.failure_editor, find(editorId).getLabel()), e);
		}
	}
}
