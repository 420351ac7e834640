package se.lansnat.ui.editors;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

import se.lansnat.ui.CountyEditorInput;
import se.lansnat.ui.ErrorReporter;

/** Contents of a programme that are shown by one table: whoever asks for either gets the editor that is open. */
public final class SameTable implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			return input instanceof CountyEditorInput wanted && editor.getEditorInput() instanceof CountyEditorInput shown
					&& wanted.session() == shown.session() && wanted.contents().programme() == shown.contents().programme()
					&& TableKinds.showing(shown.contents().feature()).contents().contains(wanted.contents().feature());
		} catch (PartInitException e) {
			ErrorReporter.report(editor.getTitle(), e);
			return false;
		}
	}
}
