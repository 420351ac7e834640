package se.lansnat.ui.editors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.Locality;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.folder.Change;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.Leftovers;
import se.lansnat.model.validation.Validation;
import se.lansnat.ui.CountyListener;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.table.Mark;

/** What the rules of the model say about the cells of a table: each problem is marked at the cell that it is about. */
final class CellProblems implements CountyListener {

	private static final String DUPLICATE = "locality-name-duplicate";

	private static final Map<CountySession, CellProblems> OF = new WeakHashMap<>();

	private final Supplier<CountyFolder> folder;
	private Map<String, Map<String, Mark>> marks = Map.of();
	private boolean stale = true;

	/** @param folder gives the county to check */
	CellProblems(Supplier<CountyFolder> folder) {
		this.folder = folder;
	}

	/**
	 * Finds the problems of a window's county, checked once for all tables of the window and again after each change. UI thread only.
	 *
	 * @param session the window's county
	 * @return the same object for all tables
	 */
	static CellProblems of(CountySession session) {
		CellProblems known = OF.get(session);
		if (known == null) {
			known = new CellProblems(session::folder);
			OF.put(session, known);
			session.addListener(known);
		}
		return known;
	}

	@Override
	public void countyOpened() {
		stale = true;
	}

	@Override
	public void modelChanged(Set<Change> changes) {
		stale = true;
	}

	private void check(CountyFolder folder) {
		Map<String, Map<String, Mark>> found = new HashMap<>();
		for (Problem problem : Validation.validate(folder)) {
			if (problem.severity() != Severity.INFO && !problem.id().isEmpty()) {
				folder.find(problem.id()).ifPresent(object -> concerned(object, problem).forEach(one -> add(found, one, problem)));
			}
		}
		marks = found;
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
		if (stale) {
			stale = false;
			check(folder.get());
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
