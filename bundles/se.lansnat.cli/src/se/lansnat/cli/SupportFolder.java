package se.lansnat.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.County;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.ledger.LedgerFault;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.validation.Validation;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.support.SupportException;
import se.lansnat.support.cases.Scheme;

import org.eclipse.osgi.util.NLS;

/** What the commands of support administration need of a county folder. */
final class SupportFolder {

	private SupportFolder() {
	}

	static County county(CountyFolder folder) throws Failure {
		return folder.county().orElseThrow(() -> Failure.input(Messages.support_noCounty));
	}

	static List<SupportEntry> entries(CountyFolder folder) {
		return folder.supportLedger().map(SupportLedger::getEntries).<List<SupportEntry>>map(List::copyOf).orElse(List.of());
	}

	/** The rules of the county. */
	static Scheme scheme(CountyFolder folder) throws Failure {
		try {
			return Scheme.of(county(folder));
		} catch (RulesetException e) {
			throw Failure.input(RulesetChoice.problems(e));
		} catch (SupportException e) {
			throw Failure.input(e.problems().stream().map(Computation::ofMunicipality).toList());
		}
	}

	/** What is wrong with the ledger itself: entries that were changed or are missing. */
	static List<Problem> faults(CountyFolder folder) {
		List<LedgerFault> faults = folder.supportLedger().map(ledger -> new LedgerChain(ledger).faults()).orElse(List.of());
		return faults.isEmpty() ? List.of() : Validation.validate(folder).stream()
				.filter(problem -> problem.code().startsWith("ledger-") && problem.severity() == Severity.ERROR).toList();
	}

	/** A day that the user named. */
	static Optional<LocalDate> date(Call call) throws Failure {
		Optional<String> text = call.value("--date");
		try {
			return text.map(LocalDate::parse);
		} catch (DateTimeException e) {
			throw Failure.usage(NLS.bind(Messages.programmeApprove_badDate, text.get()));
		}
	}
}
