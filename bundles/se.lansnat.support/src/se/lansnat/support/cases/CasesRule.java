package se.lansnat.support.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.model.validation.Findings;
import se.lansnat.model.validation.ValidationRule;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.support.SupportException;

/** What the ledger of support adds up to keeps every limit. After a merge it may not: then it is said here until it is corrected. */
public final class CasesRule implements ValidationRule {

	private final Map<StatusWarning.Kind, ProblemCode> codes = new EnumMap<>(StatusWarning.Kind.class);

	/** Creates the rule. */
	public CasesRule() {
		for (StatusWarning.Kind kind : StatusWarning.Kind.values()) {
			String code = "support-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
			codes.put(kind, new ProblemCode(code, Severity.WARNING, StatusWarning.message(kind), Messages.warning_fix));
		}
	}

	@Override
	public List<ProblemCode> codes() {
		return List.copyOf(codes.values());
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		Optional<SupportLedger> ledger = folder.supportLedger().filter(found -> !found.getEntries().isEmpty());
		if (ledger.isEmpty() || folder.county().isEmpty()) {
			return;
		}
		try {
			Scheme scheme = Scheme.of(folder.county().get());
			for (StatusWarning warning : new Status(Books.of(scheme, ledger.get().getEntries(), Optional.empty())).warnings()) {
				findings.add(codes.get(warning.kind()), ledger.get(), warning.about(), SwedishNumbers.format(warning.amount()));
			}
		} catch (RulesetException | SupportException e) {
			// The ruleset and the statistics are told by the rules about them.
		}
	}
}
