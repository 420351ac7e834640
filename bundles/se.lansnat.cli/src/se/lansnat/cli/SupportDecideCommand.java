package se.lansnat.cli;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.CheckVerdict;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.CaseDecision;
import se.lansnat.support.cases.CaseState;
import se.lansnat.support.cases.ConditionVerdict;
import se.lansnat.support.cases.FolderProgrammes;

/** Shows what may be granted and paid in a case now, condition by condition and step by step. */
final class SupportDecideCommand implements Command {

	@Override
	public String summary() {
		return Messages.supportDecide_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).word(Messages.labelCase, Messages.supportDecide_case)
				.value("--date", Messages.labelDate, Messages.supportDecide_date).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		try (CountyFolder folder = Folders.open(call, call.word(0))) {
			SupportFolder.faults(folder).forEach(call::say);
			Books books = Books.of(SupportFolder.scheme(folder), SupportFolder.entries(folder), SupportFolder.date(call));
			Optional<CaseState> state = books.find(call.word(1));
			if (state.isEmpty()) {
				throw Failure.input(NLS.bind(Messages.supportDecide_unknown, call.word(1)));
			}
			CaseDecision decision = CaseDecision.of(books, new FolderProgrammes(folder), state.get(), SupportFolder.date(call));
			if (call.has("--json")) {
				call.printText(json(decision, books));
			} else {
				SupportText.decision(decision, books, call);
			}
		}
		return Cli.DONE;
	}

	private static String json(CaseDecision decision, Books books) {
		Json json = new Json();
		json.object(() -> {
			json.member("case", decision.state().id()).member("municipality", decision.state().municipality())
					.member("support", decision.award().support().getName().toLowerCase(Locale.ROOT))
					.member("stage", decision.state().stage().name().toLowerCase(Locale.ROOT)).member("date", decision.day().toString());
			json.member("may_grant_sek", decision.mayGrant()).member("may_pay_now_sek", decision.mayPayNow());
			json.array("conditions", decision.conditions(), verdict -> condition(json, verdict));
			json.array("steps", decision.steps(books), step -> CeilingsJson.step(json, step));
		});
		return json.toString();
	}

	private static void condition(Json json, ConditionVerdict verdict) {
		json.object(() -> {
			json.member("clause", verdict.clause()).member("verdict", word(verdict.verdict())).member("why", verdict.why())
					.member("id", verdict.id()).member("name", verdict.name());
			if (!verdict.remedy().isEmpty()) {
				json.member("remedy", verdict.remedy());
			}
			verdict.judgement().ifPresent(entry -> json.member("judged_by", entry.getBy()).member("judged_on", entry.getDate().toString()));
		});
	}

	static String word(CheckVerdict verdict) {
		return verdict.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
