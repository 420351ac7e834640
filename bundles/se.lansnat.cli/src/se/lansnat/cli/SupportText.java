package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.names.Names;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.support.Explanation;
import se.lansnat.support.Step;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.CaseDecision;
import se.lansnat.support.cases.ConditionVerdict;
import se.lansnat.support.cases.MunicipalityStatus;
import se.lansnat.support.cases.Status;
import se.lansnat.support.whatif.WhatIf;

/** What the commands of support administration say to people. */
final class SupportText {

	private SupportText() {
	}

	static void status(Status status, Call call) {
		status.books().latest().ifPresent(day -> call.print(NLS.bind(Messages.supportStatus_at, day)));
		for (MunicipalityStatus row : status.municipalities()) {
			call.print(NLS.bind(Messages.supportStatus_row, new Object[] { status.books().scheme().name(row.code()), sek(row.ceiling()),
					sek(row.reserved()), sek(row.interLocality().granted() - row.interLocality().freed()), sek(row.interLocality().paid()),
					sek(row.remaining()) }));
		}
		call.print(NLS.bind(Messages.supportStatus_pot, new Object[] { sek(status.books().scheme().pot()),
				sek(status.pot().granted() - status.pot().freed()), sek(status.pot().paid()), sek(status.potRemaining()) }));
		status.deadlines().forEach(deadline -> call.print(NLS.bind(deadline.overdue() ? Messages.supportStatus_overdue
				: Messages.supportStatus_deadline,
				new Object[] { deadline.date(), deadline.caseId(), deadline.text(), deadline.kind().clause() })));
		status.warnings().forEach(warning -> call.print(NLS.bind(Messages.supportStatus_warning, warning.text(), warning.clause())));
	}

	static void decision(CaseDecision decision, Books books, Call call) {
		call.print(NLS.bind(Messages.supportDecide_done, new Object[] { decision.state().id(), decision.day(), sek(decision.mayGrant()),
				sek(decision.mayPayNow()) }));
		for (ConditionVerdict verdict : decision.conditions()) {
			call.print(NLS.bind(Messages.supportDecide_condition, new Object[] { verdict.clause(), verdict.name(), Names.of(verdict.verdict()),
					(verdict.why() + " " + verdict.remedy()).strip() }));
		}
		int number = 0;
		for (Step step : decision.steps(books)) {
			number++;
			call.print(NLS.bind(Messages.supportDecide_step, new Object[] { number, step.name(),
					SwedishNumbers.format(step.shown().orElseGet(() -> step.value().toDecimal(Explanation.DIGITS))), step.formula(), step.clause() }));
			step.inputs().forEach(input -> call.print("   - " + input.name() + ": "
					+ SwedishNumbers.format(input.value().toDecimal(Explanation.DIGITS)) + SwedishNumbers.NO_BREAK_SPACE + input.unit().symbol()));
		}
	}

	static void whatIf(WhatIf result, List<WhatIf.Row> rows, Call call) {
		call.print(NLS.bind(Messages.supportSimulate_shared, result.scenario().statistics().description()));
		for (WhatIf.Row row : rows) {
			call.print(NLS.bind(Messages.supportSimulate_row, new Object[] { row.name(), sek(row.baseSek()), sek(row.scenarioSek()),
					(row.differenceSek() > 0 ? "+" : "") + sek(row.differenceSek()) }));
		}
	}

	private static String sek(long amount) {
		return SwedishNumbers.format(BigDecimal.valueOf(amount));
	}
}
