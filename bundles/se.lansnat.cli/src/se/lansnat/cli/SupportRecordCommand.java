package se.lansnat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.problem.Problem;
import se.lansnat.support.cases.FolderProgrammes;
import se.lansnat.support.cases.Recorder;

/** Appends entries to the ledger of support, all or none. */
final class SupportRecordCommand implements Command {

	@Override
	public String summary() {
		return Messages.supportRecord_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).word(Messages.labelFile, Messages.supportRecord_file)
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		String file = call.word(1);
		Object json = JsonInput.read(file, call.read(file));
		try (CountyFolder folder = Folders.openToEdit(call, call.word(0))) {
			List<Problem> faults = SupportFolder.faults(folder);
			if (!faults.isEmpty()) {
				throw Failure.input(faults);
			}
			SupportLedger ledger = folder.supportLedger().orElseThrow(() -> Failure.input(Messages.support_noCounty));
			Recorder recorder = new Recorder(SupportFolder.scheme(folder), new FolderProgrammes(folder), ledger.getEntries(), file);
			List<SupportEntry> entries = new ArrayList<>(recorder.read(json));
			if (recorder.problems().stream().anyMatch(Problem::isError)) {
				throw Failure.input(recorder.problems());
			}
			recorder.problems().forEach(call::say);
			if (!entries.isEmpty()) {
				if (new LedgerChain(ledger).heads().size() > 1) {
					entries.addFirst(Recorder.join(ledger.getEntries()));
				}
				Edits edits = new Edits(folder);
				edits.execute(edits.append(ledger, entries));
				folder.save(null).warning().ifPresent(call::say);
			}
			print(entries, call);
		} catch (EditRefusedException e) {
			throw Failure.input(e.problems());
		}
		return Cli.DONE;
	}

	private static void print(List<SupportEntry> entries, Call call) {
		if (!call.has("--json")) {
			call.print(NLS.bind(Messages.supportRecord_done, entries.size()));
			return;
		}
		Json json = new Json();
		json.object(() -> json.array("recorded", entries, entry -> json.object(() -> json.member("id", entry.getId())
				.member("number", entry.getNumber()).member("kind", entry.getKind().getName().toLowerCase(Locale.ROOT))
				.member("case", entry.getCaseId()).member("municipality", entry.getMunicipalityCode())
				.member("date", entry.getDate() == null ? null : entry.getDate().toString()).member("amount_sek", entry.getAmountSek())
				.member("basis_sek", entry.getBasisSek()).member("hash", entry.getHash()))));
		call.printText(json.toString());
	}
}
