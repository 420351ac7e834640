package se.lansnat.model.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;

/** Takes the findings of rules. */
public final class Findings {

	private final CountyFolder folder;
	private final List<EObject> roots;
	private final List<Problem> problems = new ArrayList<>();

	/** Of everything in a folder. */
	Findings(CountyFolder folder) {
		this(folder, folder.parts().stream().map(FolderPart::root).flatMap(Optional::stream).map(EObject.class::cast).toList());
	}

	/** Of some of its objects and what is in them: the others are not walked. */
	Findings(CountyFolder folder, List<? extends EObject> roots) {
		this.folder = folder;
		this.roots = List.copyOf(roots);
	}

	/**
	 * Adds a finding about an object.
	 *
	 * @param code   its kind
	 * @param object the object
	 * @param values for the places in its texts
	 */
	public void add(ProblemCode code, EObject object, Object... values) {
		problems.add(code.problem(file(object), 0, EcoreUtil.getID(object), "", values));
	}

	/**
	 * Adds a finding about a feature of an object.
	 *
	 * @param code    its kind
	 * @param object  the object
	 * @param feature one of its features
	 * @param values  for the places in its texts
	 */
	public void add(ProblemCode code, EObject object, EStructuralFeature feature, Object... values) {
		problems.add(code.problem(file(object), 0, EcoreUtil.getID(object), feature.getName(), values));
	}

	/**
	 * Adds findings as they are.
	 *
	 * @param found the findings
	 */
	public void addAll(List<Problem> found) {
		problems.addAll(found);
	}

	/**
	 * Walks all objects of a type.
	 *
	 * @param <T>  the type
	 * @param type its interface
	 * @return the objects of all parts that could be read; where only some objects are checked, of these
	 */
	public <T extends EObject> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(roots); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object)) {
				found.add(type.cast(object));
			}
		}
		return found;
	}

	List<Problem> list() {
		return problems;
	}

	private String file(EObject object) {
		return folder.partOf(object).map(FolderPart::file).orElse("");
	}
}
