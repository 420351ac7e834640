package se.lansnat.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import se.lansnat.model.County;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Municipality;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderPart;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.ui.Contents;

/** How many errors and warnings there are about each object with all that is in it. What is only worth knowing leaves no mark. */
public final class ProblemMarks {

	static final ProblemMarks NONE = new ProblemMarks();

	/**
	 * How many.
	 *
	 * @param errors   0 or more
	 * @param warnings 0 or more
	 */
	public record Count(int errors, int warnings) {

		/** No problems. */
		public static final Count NOTHING = new Count(0, 0);

		private Count with(Severity severity) {
			return severity == Severity.ERROR ? new Count(errors + 1, warnings) : new Count(errors, warnings + 1);
		}

		/** {@return whether there are none} */
		public boolean isNothing() {
			return errors == 0 && warnings == 0;
		}
	}

	private final Map<Object, Count> counts = new HashMap<>();

	private ProblemMarks() {
	}

	static ProblemMarks of(CountyFolder folder, List<Problem> problems) {
		ProblemMarks marks = new ProblemMarks();
		for (Problem problem : problems) {
			if (problem.severity() != Severity.INFO) {
				marks.add(folder, problem);
			}
		}
		return marks;
	}

	/** The municipality stands for its programme, and the county for everything. */
	private void add(CountyFolder folder, Problem problem) {
		County county = folder.county().orElse(null);
		EObject object = folder.find(problem.id()).orElseGet(() -> folder.parts().stream().filter(part -> part.file().equals(problem.file()))
				.findFirst().flatMap(FolderPart::root).map(EObject.class::cast).orElse(county));
		for (EObject at = object; at != null; at = at.eContainer()) {
			count(at, problem);
			if (at.eContainer() instanceof MunicipalProgramme) {
				count(Contents.holding(at), problem);
			}
			if (at instanceof MunicipalProgramme programme && county != null) {
				county.getMunicipalities().stream().filter(m -> m.getCode() != null && m.getCode().equals(programme.getMunicipalityCode()))
						.findFirst().ifPresent(municipality -> count(municipality, problem));
			}
			if (at.eContainer() == null && at != county && county != null) {
				count(county, problem);
			}
		}
	}

	private void count(Object element, Problem problem) {
		counts.merge(element, Count.NOTHING.with(problem.severity()),
				(old, one) -> new Count(old.errors() + one.errors(), old.warnings() + one.warnings()));
	}

	/**
	 * Counts.
	 *
	 * @param element an object of the county, or a kind of contents of a programme
	 * @return how many problems there are about it and all that is in it; a {@link Municipality} includes its programme
	 */
	public Count of(Object element) {
		return counts.getOrDefault(element, Count.NOTHING);
	}
}
