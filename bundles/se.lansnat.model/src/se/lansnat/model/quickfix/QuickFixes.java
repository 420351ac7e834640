package se.lansnat.model.quickfix;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;

/** Finds what can be done about a finding with one command. */
public final class QuickFixes {

	/** Makes the fixes of one kind of finding. */
	interface Fixer {

		/** Makes the fixes for the state that the object is in; none where nothing is to be done any more. */
		List<QuickFix> fixes(EObject object, String feature);
	}

	private static final Map<String, Fixer> FIXERS = new TreeMap<>();

	static {
		Setting.addTo(FIXERS);
		Removing.addTo(FIXERS);
	}

	private QuickFixes() {
	}

	/** {@return the codes of the findings for which there are fixes} */
	public static Set<String> codes() {
		return Collections.unmodifiableSet(FIXERS.keySet());
	}

	/**
	 * Finds the fixes of a finding.
	 *
	 * @param folder  where it was found, open for editing
	 * @param problem a finding in it; it may be out of date
	 * @return what can be done, the most likely first; empty where there is nothing, or the object is gone
	 */
	public static List<QuickFix> of(CountyFolder folder, Problem problem) {
		Fixer fixer = FIXERS.get(problem.code());
		return fixer == null ? List.of() : folder.find(problem.id()).map(object -> fixer.fixes(object, problem.feature())).orElse(List.of());
	}
}
