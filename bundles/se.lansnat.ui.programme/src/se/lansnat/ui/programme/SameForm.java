package se.lansnat.ui.programme;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.ui.Contents;
import se.lansnat.ui.CountyEditorInput;
import se.lansnat.ui.ErrorReporter;

/** A programme has one form: whoever asks for any of its pages gets the one that is open. */
public final class SameForm implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			return input instanceof CountyEditorInput wanted && editor.getEditorInput() instanceof CountyEditorInput shown
					&& wanted.session() == shown.session() && isSame(shown.contents(), wanted.contents());
		} catch (PartInitException e) {
			ErrorReporter.report(editor.getTitle(), e);
			return false;
		}
	}

	/** The workbench asks about whatever is to be opened, also what the form has no page for. */
	static boolean isSame(Contents shown, Contents wanted) {
		return shown.programme() == wanted.programme() && hasPage(wanted.feature());
	}

	private static boolean hasPage(EReference feature) {
		return feature == Literals.MUNICIPAL_PROGRAMME__SECTIONS || FormPage.of(feature).isPresent();
	}
}
