package se.lansnat.ui;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens the editor that a bundle has registered for a kind of contents; see {@link CountyEditorInput}. */
public final class Editors {

	private Editors() {
	}

	/**
	 * Says whether there is an editor.
	 *
	 * @param feature a kind of contents
	 * @return whether {@link #open} would open one
	 */
	public static boolean exist(EReference feature) {
		return descriptor(feature) != null;
	}

	/**
	 * Opens the editor of contents, or brings it to the front where it is open already.
	 *
	 * @param page the page of the window
	 * @param session the window's county
	 * @param contents contents of a programme in its open folder
	 * @return the editor, or nothing where none is registered or it failed, of which the user has been told then
	 */
	public static Optional<CountyEditor> open(IWorkbenchPage page, CountySession session, Contents contents) {
		IEditorDescriptor descriptor = descriptor(contents.feature());
		if (descriptor == null) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable((CountyEditor) page.openEditor(new CountyEditorInput(session, contents), descriptor.getId()));
		} catch (PartInitException e) {
			ErrorReporter.report(Messages.bind(Messages.failure_editor, Labels.of(contents.feature())), e);
			return Optional.empty();
		}
	}

	/** The name of the feature stands where the ending of a file would. */
	private static IEditorDescriptor descriptor(EReference feature) {
		return PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("county." + feature.getName(), null);
	}
}
