package se.lansnat.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.FolderCodes;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.ReadCodes;

/** Checks folders by all rules. */
public final class Validation {

	private static final ProblemCode RULE_FAILED = new ProblemCode("rule-failed", Severity.WARNING, Messages.ruleFailed,
			Messages.ruleFailed_fix);

	private Validation() {
	}

	/**
	 * Checks a folder.
	 *
	 * @param folder an open folder
	 * @return everything that is wrong or worth knowing, what was found when the folder was read included, ordered by file, id and code
	 */
	public static List<Problem> validate(CountyFolder folder) {
		return validate(folder, null);
	}

	/**
	 * Checks a folder, and can be stopped between two rules.
	 *
	 * @param folder  an open folder that stands still meanwhile
	 * @param monitor progress; may be null; a cancel is answered with {@link org.eclipse.core.runtime.OperationCanceledException}
	 * @return as {@link #validate(CountyFolder)}
	 */
	public static List<Problem> validate(CountyFolder folder, IProgressMonitor monitor) {
		List<Problem> problems = new ArrayList<>(folder.problems());
		List<ValidationRule> rules = Rules.all(broken -> problems.add(failed(broken)));
		SubMonitor progress = SubMonitor.convert(monitor, rules.size());
		for (ValidationRule rule : rules) {
			progress.split(1);
			Findings findings = new Findings(folder);
			try {
				rule.check(folder, findings);
			} catch (RuntimeException e) {
				problems.add(failed(rule.getClass().getName() + ": " + e));
			}
			problems.addAll(findings.list());
		}
		problems.sort(null);
		return problems;
	}

	/** {@return every kind of finding that validation can give, ordered by code} */
	public static List<ProblemCode> codes() {
		Stream<ProblemCode> own = Stream.of(ReadCodes.all(), FolderCodes.all(), List.of(RULE_FAILED)).flatMap(List::stream);
		Stream<ProblemCode> ofRules = Rules.all(broken -> { }).stream().flatMap(rule -> rule.codes().stream());
		return Stream.concat(own, ofRules).sorted(Comparator.comparing(ProblemCode::code)).toList();
	}

	private static Problem failed(String what) {
		return RULE_FAILED.problem("", 0, "", "", what);
	}
}
