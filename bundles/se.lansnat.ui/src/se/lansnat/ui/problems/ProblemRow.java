package se.lansnat.ui.problems;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.Problem;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.Labels;

/**
 * A row of the problems view. In a selection it stands for the object, so that other views follow.
 *
 * @param problem what was found
 * @param object  what it is about, null where that is no object
 * @param where   municipality and object, in the user's words
 */
record ProblemRow(Problem problem, EObject object, String where) implements IAdaptable {

	static ProblemRow of(CountySession session, Problem problem) {
		EObject object = session.find(problem.id()).orElse(null);
		return new ProblemRow(problem, object, object == null ? problem.file() : where(session, object));
	}

	private static String where(CountySession session, EObject object) {
		String name = object instanceof MunicipalProgramme programme ? Labels.of(session, programme) : Names.of(object);
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof MunicipalProgramme programme) {
				return Labels.of(session, programme) + ", " + name;
			}
			if (at instanceof Municipality municipality) {
				return Labels.of(municipality) + ", " + name;
			}
		}
		return name;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Problem.class ? type.cast(problem) : type.isInstance(object) ? type.cast(object) : null;
	}
}
