package se.lansnat.ui.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import se.lansnat.consolidation.Consolidated;
import se.lansnat.consolidation.DecisionRequest;
import se.lansnat.consolidation.Decisions;
import se.lansnat.model.Decision;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.ui.CountySession;
import se.lansnat.ui.ErrorReporter;
import se.lansnat.ui.Failure;

/**
 * Stores decisions of a window's county: one step of undo, whatever their number.
 *
 * @param session       the county
 * @param consolidation what came of it
 */
record Deciding(CountySession session, CountyConsolidation consolidation) {

	/**
	 * Stores decisions, and tells the user what could not be decided.
	 *
	 * @param requests what is decided
	 * @return whether anything was stored
	 */
	boolean decide(List<DecisionRequest> requests) {
		Optional<Consolidated> result = consolidation.result();
		if (result.isEmpty() || requests.isEmpty()) {
			return false;
		}
		if (session.isReadOnly() || session.folder().regionalProgramme().isEmpty()) {
			ErrorReporter.report(new Failure(Messages.decide_failed,
					session.isReadOnly() ? Messages.rebuild_readOnly : Messages.rebuild_noProgramme, ""));
			return false;
		}
		Decisions.Outcome outcome = Decisions.decide(session.folder(), result.get(), requests);
		if (!outcome.refused().isEmpty()) {
			String reasons = outcome.refused().stream().map(refusal -> Words.title(refusal.reason()) + ".").distinct()
					.collect(Collectors.joining("\n"));
			ErrorReporter.report(new Failure(Messages.decide_failed, reasons, ""));
		}
		Optional<Command> command = outcome.command();
		return command.isPresent() && session.execute(edits -> command.get());
	}

	/** {@return the decisions that the county keeps} */
	List<Decision> kept() {
		return session.isOpen() ? session.folder().regionalProgramme().map(RegionalProgramme::getDecisions).map(List::copyOf).orElse(List.of())
				: List.of();
	}
}
