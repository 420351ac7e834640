package se.lansnat.ui.programme;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.ui.Contents;
import se.lansnat.ui.CountyEditorInput;
import se.lansnat.ui.CountyHandler;
import se.lansnat.ui.CountySession;

/** Writes a programme as a document: asks which, as what and where. */
public final class ReportHandler extends CountyHandler {

	private static final String TREE = "se.lansnat.ui.navigator";

	@Override
	protected void run(IWorkbenchWindow window, CountySession session) {
		if (!session.finishTyping()) {
			return;
		}
		ReportDialog dialog = new ReportDialog(window.getShell(), session, selected(window));
		if (dialog.open() == Window.OK) {
			Optional<Path> file = ReportFile.ask(window.getShell(), dialog.report());
			file.ifPresent(path -> ReportWork.start(session, window.getShell(), dialog.report().at(path)));
		}
	}

	/** The municipality that the window is about: what the editor with the focus shows, else what is selected there or in the tree. */
	private static Optional<String> selected(IWorkbenchWindow window) {
		IWorkbenchPart part = window.getPartService().getActivePart();
		if (part instanceof IEditorPart editor && editor.getEditorInput() instanceof CountyEditorInput input) {
			return Optional.ofNullable(input.contents().programme().getMunicipalityCode());
		}
		return code(window.getSelectionService().getSelection()).or(() -> code(window.getSelectionService().getSelection(TREE)));
	}

	private static Optional<String> code(ISelection selection) {
		return selection instanceof IStructuredSelection s ? code(s.getFirstElement()) : Optional.empty();
	}

	private static Optional<String> code(Object element) {
		if (element instanceof Contents contents) {
			return code(contents.programme());
		}
		if (element instanceof Municipality municipality) {
			return Optional.ofNullable(municipality.getCode());
		}
		for (EObject object = element instanceof EObject o ? o : null; object != null; object = object.eContainer()) {
			if (object instanceof MunicipalProgramme programme) {
				return Optional.ofNullable(programme.getMunicipalityCode());
			}
		}
		return Optional.empty();
	}
}
