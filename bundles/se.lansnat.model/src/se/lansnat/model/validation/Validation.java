package se.lansnat.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.folder.Change;
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
			problems.addAll(check(folder, rule, new Findings(folder)));
		}
		problems.sort(null);
		return problems;
	}

	private static List<Problem> check(CountyFolder folder, ValidationRule rule, Findings findings) {
		try {
			rule.check(folder, findings);
		} catch (RuntimeException e) {
			findings.addAll(List.of(failed(rule.getClass().getName() + ": " + e)));
		}
		return findings.list();
	}

	/**
	 * Brings earlier findings up to date with an edit, fast enough for the time between two keys: the objects that were changed are
	 * checked again, with those beside them in the same list, by the rules that need nothing else to judge them, and those that have
	 * gone have no findings. What the edit means for others is found by the next {@link #validate(CountyFolder)} alone, and stays as it was until then.
	 *
	 * @param folder  an open folder
	 * @param before  what was found before the edit
	 * @param changes the edit
	 * @return the findings, ordered as by {@link #validate(CountyFolder)}; {@code before} itself where nothing was checked again
	 */
	public static List<Problem> revised(CountyFolder folder, List<Problem> before, Set<Change> changes) {
		Set<EObject> checked = new LinkedHashSet<>();
		Set<String> gone = new HashSet<>();
		for (Change change : changes) {
			folder.find(change.id()).ifPresentOrElse(object -> addWithThoseBeside(object, checked), () -> gone.add(change.id()));
		}
		if (checked.isEmpty() && gone.isEmpty()) {
			return before;
		}
		Set<String> ids = new HashSet<>();
		EcoreUtil.getAllContents(checked).forEachRemaining(object -> ids.add(EcoreUtil.getID((EObject) object)));
		List<ValidationRule> rules = Rules.ofObjects();
		Set<String> codes = rules.stream().flatMap(rule -> rule.codes().stream()).map(ProblemCode::code).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>(before);
		problems.removeIf(problem -> gone.contains(problem.id()) || ids.contains(problem.id()) && codes.contains(problem.code()));
		for (ValidationRule rule : rules) {
			check(folder, rule, new Findings(folder, List.copyOf(checked))).stream().filter(problem -> ids.contains(problem.id()))
					.forEach(problems::add);
		}
		problems.sort(null);
		return problems;
	}

	/** The list is that of the part's root; a root itself is not checked again, for it holds everything. */
	private static void addWithThoseBeside(EObject object, Set<EObject> checked) {
		EObject entry = object;
		while (entry.eContainer() != null && entry.eContainer().eContainer() != null) {
			entry = entry.eContainer();
		}
		if (entry.eContainer() != null && checked.add(entry)
				&& entry.eContainer().eGet(entry.eContainmentFeature()) instanceof List<?> beside) {
			beside.forEach(one -> checked.add((EObject) one));
		}
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
