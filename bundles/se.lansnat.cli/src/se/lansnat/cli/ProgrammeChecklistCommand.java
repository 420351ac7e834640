package se.lansnat.cli;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.reference.Checklist;
import se.lansnat.reference.ChecklistStatus;
import se.lansnat.reference.ChecklistStatus.Entry;

/** A programme against what must be met for it to be approved. */
final class ProgrammeChecklistCommand implements Command {

	@Override
	public String summary() {
		return Messages.programmeChecklist_summary;
	}

	@Override
	public void define(Arguments arguments) {
		Programmes.define(arguments);
	}

	@Override
	public int run(Call call) throws Exception {
		try (CountyFolder folder = Folders.open(call, call.word(0))) {
			MunicipalProgramme programme = Programmes.find(folder, call.word(1));
			String template = programme.getTemplate() == null ? "" : programme.getTemplate();
			Checklist checklist = Checklist.find(template)
					.orElseThrow(() -> Failure.input(NLS.bind(Messages.programmeChecklist_none, Names.of(programme), template)));
			ChecklistStatus status = ChecklistStatus.of(checklist, programme);
			if (call.has("--json")) {
				call.printText(json(programme, status));
			} else {
				print(programme, status, call);
			}
		}
		return Cli.DONE;
	}

	private static void print(MunicipalProgramme programme, ChecklistStatus status, Call call) {
		call.print(NLS.bind(Messages.programmeChecklist_title, Names.of(programme), Names.of(programme.getStatus())));
		for (Entry entry : status.entries()) {
			String verdict = entry.verdict().map(Names::of).orElse(Messages.programmeChecklist_notJudged);
			call.print("  " + NLS.bind(Messages.programmeChecklist_line,
					new Object[] { verdict, entry.requirement().text(), entry.requirement().clause(), entry.requirement().code() }));
			entry.check().map(ApprovalCheck::getNote).filter(note -> !note.isBlank()).ifPresent(note -> call.print("    " + note));
		}
	}

	private static String json(MunicipalProgramme programme, ChecklistStatus status) {
		Json json = new Json();
		json.object(() -> {
			json.member("municipality", programme.getMunicipalityCode()).member("template", programme.getTemplate())
					.member("programme_status", programme.getStatus().getName());
			json.array("requirements", status.entries(), entry -> json.object(() -> entry(json, entry)));
			json.array("other_checks", status.others().stream().map(ApprovalCheck::getId).toList());
		});
		return json.toString();
	}

	private static void entry(Json json, Entry entry) {
		json.member("code", entry.requirement().code()).member("section", entry.requirement().section())
				.member("clause", entry.requirement().clause()).member("requirement", entry.requirement().text())
				.member("verdict", verdict(entry.verdict())).member("note", entry.check().map(ApprovalCheck::getNote))
				.member("decided_by", entry.check().map(ApprovalCheck::getDecidedBy))
				.member("date", entry.check().map(ApprovalCheck::getDate).map(Object::toString));
	}

	private static String verdict(Optional<CheckVerdict> verdict) {
		return verdict.map(given -> given.getName().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse("not judged");
	}
}
