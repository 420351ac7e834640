package se.lansnat.model.validation;

import java.util.List;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.ledger.LedgerFault;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** A county has one ledger of support, and everything in it is as it was recorded. */
final class LedgerRule implements ValidationRule {

	private static final ProblemCode CHANGED = new ProblemCode("ledger-entry-changed", Severity.ERROR, Messages.ledgerChanged,
			Messages.ledgerChanged_fix);
	private static final ProblemCode MISSING = new ProblemCode("ledger-entry-missing", Severity.ERROR, Messages.ledgerMissing,
			Messages.ledgerMissing_fix);
	private static final ProblemCode LATEST = new ProblemCode("ledger-latest-missing", Severity.ERROR, Messages.ledgerLastMissing,
			Messages.ledgerLastMissing_fix);
	private static final ProblemCode HEADS = new ProblemCode("ledger-not-joined", Severity.WARNING, Messages.ledgerHeads,
			Messages.ledgerHeads_fix);
	private static final ProblemCode TWICE = new ProblemCode("ledger-duplicate", Severity.ERROR, Messages.ledgerTwice,
			Messages.ledgerTwice_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(CHANGED, MISSING, LATEST, HEADS, TWICE);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		List<SupportLedger> ledgers = findings.all(SupportLedger.class);
		ledgers.stream().skip(1).forEach(ledger -> findings.add(TWICE, ledger));
		for (SupportLedger ledger : ledgers) {
			LedgerChain chain = new LedgerChain(ledger);
			List<LedgerFault> faults = chain.faults();
			faults.forEach(fault -> add(fault, ledger, findings));
			if (faults.isEmpty() && chain.heads().size() > 1) {
				findings.add(HEADS, ledger, Literals.SUPPORT_LEDGER__HEADS, chain.heads().size());
			}
		}
	}

	private static void add(LedgerFault fault, SupportLedger ledger, Findings findings) {
		if (fault.kind() == LedgerFault.Kind.LATEST) {
			findings.add(LATEST, ledger, Literals.SUPPORT_LEDGER__HEADS, fault.hash());
			return;
		}
		SupportEntry entry = fault.entry().orElseThrow();
		if (fault.kind() == LedgerFault.Kind.CHANGED) {
			findings.add(CHANGED, entry, Literals.SUPPORT_ENTRY__HASH, Names.of(entry));
		} else {
			findings.add(MISSING, entry, Literals.SUPPORT_ENTRY__PREDECESSORS, Names.of(entry), fault.hash());
		}
	}
}
