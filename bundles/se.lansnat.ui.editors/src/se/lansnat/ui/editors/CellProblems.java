package se.lansnat.ui.editors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Leftovers;
import se.lansnat.ui.table.Mark;

/** What the check of the county says about the cells of tables: each problem is marked at the cell that it is about. UI thread only. */
final class CellProblems {

	private static final String DUPLICATE = "locality-name-duplicate";

	private final Supplier<CountyFolder> folder;
	private final Supplier<List<Problem>> problems;
	private List<Problem> known = List.of();
	private Map<String, Map<String, Mark>> marks = Map.of();

	/**
	 * Marks cells.
	 *
	 * @param folder gives the county
	 * @param problems gives what is wrong in it now; another list when that has changed
	 */
	CellProblems(Supplier<CountyFolder> folder, Supplier<List<Problem>> problems) {
		this.folder = folder;
		this.problems = problems;
	}

	private void sort(List<Problem> found) {
		Map<String, Map<String, Mark>> sorted = new HashMap<>();
		for (Problem problem : found) {
			if (problem.severity() != Severity.INFO && !problem.id().isEmpty()) {
				folder.get().find(problem.id()).ifPresent(object -> concerned(object, problem).forEach(one -> add(sorted, one, problem)));
			}
		}
		marks = sorted;
	}

	/** What is there twice is marked at both: the one that has just been typed is the one that the user looks at. */
	private static List<? extends EObject> concerned(EObject object, Problem problem) {
		if (problem.code().equals(DUPLICATE) && object.eContainer() instanceof MunicipalProgramme programme && object instanceof Locality twice) {
			return programme.getLocalities().stream()
					.filter(one -> one.getName() != null && one.getName().strip().equalsIgnoreCase(twice.getName().strip())).toList();
		}
		return List.of(object);
	}

	/** A reference to another municipality is shown at the object that has it. */
	private static void add(Map<String, Map<String, Mark>> found, EObject object, Problem problem) {
		boolean reference = object instanceof ObjectRef && object.eContainer() != null;
		String id = EcoreUtil.getID(reference ? object.eContainer() : object);
		String feature = reference ? object.eContainmentFeature().getName() : problem.feature();
		String text = problem.message() + "\n" + problem.fix();
		found.computeIfAbsent(id, key -> new HashMap<>()).merge(feature, new Mark(Mark.Kind.WARNING, text),
				(first, second) -> new Mark(Mark.Kind.WARNING, first.text() + "\n" + second.text()));
	}

	/**
	 * Finds what is wrong with a cell.
	 *
	 * @param row the row object
	 * @param column the column
	 * @param names whether it is the column that names the rows: it takes what concerns the object as a whole
	 * @return the mark, or null
	 */
	Mark mark(EObject row, FeatureColumn column, boolean names) {
		if (names && Leftovers.hasRejectedValue(row)) {
			return new Mark(Mark.Kind.WARNING, Messages.mark_rejected);
		}
		List<Problem> now = problems.get();
		if (now != known) {
			known = now;
			sort(now);
		}
		Map<String, Mark> own = marks.get(EcoreUtil.getID(row));
		if (own == null) {
			return null;
		}
		Mark mark = own.get(column.feature().getName());
		if (mark == null && column.elsewhere() != null) {
			mark = own.get(column.elsewhere().getName());
		}
		return mark == null && names ? own.get("") : mark;
	}
}
