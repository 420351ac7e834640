package se.lansnat.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.StatusChange;
import se.lansnat.model.compare.Approved;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.validation.Validation;

/** Approves a municipal programme, and freezes what was approved. */
final class ProgrammeApproveCommand implements Command {

	@Override
	public String summary() {
		return Messages.programmeApprove_summary;
	}

	@Override
	public void define(Arguments arguments) {
		Programmes.define(arguments).value("--reference", Messages.labelReference, Messages.programmeApprove_reference)
				.value("--date", Messages.labelDate, Messages.programmeApprove_date)
				.value("--by", Messages.labelWho, Messages.programmeApprove_by)
				.value("--note", Messages.labelText, Messages.programmeApprove_note);
	}

	@Override
	public int run(Call call) throws Exception {
		StatusChange decision = ModelFactory.eINSTANCE.createStatusChange();
		decision.setReference(required(call, "--reference"));
		decision.setDecidedBy(required(call, "--by"));
		decision.setDate(date(required(call, "--date")));
		call.value("--note").ifPresent(decision::setNote);
		try (CountyFolder folder = CountyFolder.open(call.path(call.word(0)), Access.EDIT, null)) {
			folder.lockWarning().ifPresent(call::say);
			MunicipalProgramme programme = Programmes.find(folder, call.word(1));
			Edits edits = new Edits(folder);
			edits.execute(edits.approve(programme, decision));
			String file = folder.partOf(programme).orElseThrow().file();
			Validation.validate(folder).stream().filter(problem -> problem.file().equals(file) && isAboutApproval(problem.code()))
					.forEach(call::say);
			folder.save(null).warning().ifPresent(call::say);
			print(programme, Approved.version(programme, OptionalInt.empty()).orElseThrow(), call);
		} catch (EditRefusedException e) {
			throw Failure.input(e.problems());
		}
		return Cli.DONE;
	}

	private static boolean isAboutApproval(String code) {
		return code.startsWith("approved-") || code.startsWith("template-check-") || code.equals("submitted-with-missing-sections");
	}

	private static String required(Call call, String option) throws Failure {
		return call.value(option).filter(value -> !value.isBlank()).orElseThrow(
				() -> Failure.usage(NLS.bind(Messages.missingArgument, option), NLS.bind(Messages.seeHelp, "programme approve")));
	}

	private static LocalDate date(String text) throws Failure {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw Failure.usage(NLS.bind(Messages.programmeApprove_badDate, text));
		}
	}

	private static void print(MunicipalProgramme programme, ApprovedVersion version, Call call) {
		String code = programme.getMunicipalityCode();
		String file = PartFiles.frozen(code, version.getContentHash());
		if (call.has("--json")) {
			Json json = new Json();
			json.object(() -> json.member("municipality", code).member("version", version.getNumber())
					.member("date", version.getDate().toString()).member("reference", version.getReference())
					.member("decided_by", version.getDecidedBy()).member("content_hash", version.getContentHash()).member("file", file));
			call.printText(json.toString());
		} else {
			call.print(NLS.bind(Messages.programmeApprove_done, new Object[] { code, version.getNumber(), file }));
		}
	}
}
