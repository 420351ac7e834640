package se.lansnat.ui.editors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.names.Names;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;

/** Deletes objects. Where others refer to them the user is told who, and decides what becomes of these. */
final class Deleting {

	private static final int NAMED = 8;
	private static final int CLEAR = 1;
	private static final int CASCADE = 2;

	private Deleting() {
	}

	/**
	 * Deletes objects, after a question where others refer to them.
	 *
	 * @param shell the window to ask in
	 * @param session the county
	 * @param edits executes the deletion
	 * @param objects what to delete, at least one
	 */
	static void delete(Shell shell, CountySession session, ObjectEdits edits, List<EObject> objects) {
		Edits checks = new Edits(session.folder());
		Map<EObject, Set<EObject>> referrers = checks.referrers(objects);
		List<String> elsewhere = elsewhere(session, objects);
		if (referrers.isEmpty() && elsewhere.isEmpty()) {
			edits.delete(objects);
			return;
		}
		Set<EObject> all = checks.cascade(objects);
		long more = all.stream().filter(object -> !all.contains(object.eContainer())).count() - objects.size();
		String what = objects.size() == 1 ? Names.of(objects.get(0)) : NLS.bind(Messages.delete_many, objects.size());
		String message = NLS.bind(Messages.delete_referred, what, String.join("\n", lines(referrers, elsewhere)));
		if (referrers.isEmpty()) {
			if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.delete_title, message + "\n\n" + Messages.delete_gone, 0,
					Messages.delete_cancel, Messages.delete_anyway) == CLEAR) {
				edits.delete(objects);
			}
			return;
		}
		String explained = elsewhere.isEmpty() ? message : message + "\n\n" + Messages.delete_gone;
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.delete_title, explained, 0, Messages.delete_cancel,
				Messages.delete_clear, NLS.bind(Messages.delete_cascade, more));
		if (answer == CLEAR) {
			edits.deleteClearing(objects);
		} else if (answer == CASCADE) {
			edits.deleteWithReferrers(objects);
		}
	}

	private static List<String> lines(Map<EObject, Set<EObject>> referrers, List<String> elsewhere) {
		List<String> lines = new ArrayList<>();
		referrers.forEach((object, others) -> others.forEach(other -> lines.add(line(object,
				Names.of(other.eClass()) + " " + Labels.of(other)))));
		lines.addAll(elsewhere);
		if (lines.size() > NAMED) {
			int left = lines.size() - NAMED;
			lines.subList(NAMED, lines.size()).clear();
			lines.add(NLS.bind(Messages.delete_more, left));
		}
		return lines;
	}

	/** Objects of other municipalities that refer to some objects: they keep the name. */
	private static List<String> elsewhere(CountySession session, List<EObject> objects) {
		List<String> ids = objects.stream().map(EcoreUtil::getID).toList();
		List<String> lines = new ArrayList<>();
		for (MunicipalProgramme programme : session.folder().programmes()) {
			for (Iterator<EObject> all = programme.eAllContents(); all.hasNext();) {
				if (all.next() instanceof ObjectRef reference && ids.contains(reference.getTargetId())) {
					EObject owner = reference.eContainer();
					lines.add(line(objects.get(ids.indexOf(reference.getTargetId())),
							Names.of(owner.eClass()) + " " + Labels.of(owner) + " (" + Labels.of(session, programme) + ")"));
				}
			}
		}
		return lines;
	}

	private static String line(EObject object, String referrer) {
		return NLS.bind(Messages.delete_line, Labels.of(object), referrer);
	}
}
