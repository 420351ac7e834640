package se.lansnat.cli;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.edit.EditResult;
import se.lansnat.model.edit.EditScript;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;

/** Changes a county folder by a file of operations. */
final class EditCommand implements Command {

	@Override
	public String summary() {
		return Messages.edit_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).word(Messages.labelFile, Messages.edit_file)
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		String file = call.word(1);
		if (!(JsonInput.read(file, call.read(file)) instanceof List<?> operations)) {
			throw Failure.input(List.of(
					new Problem("edit-no-list", Severity.ERROR, file, 0, "", "", Messages.edit_noList, Messages.edit_noList_fix)));
		}
		// A folder with errors can be edited: an operation that touches what could not be read is refused.
		try (CountyFolder folder = CountyFolder.open(call.path(call.word(0)), Access.EDIT, null)) {
			folder.lockWarning().ifPresent(call::say);
			EditResult result = new EditScript(folder).run(operations);
			folder.save(null).warning().ifPresent(call::say);
			print(result, call);
		} catch (EditRefusedException e) {
			throw Failure.input(e.problems());
		}
		return Cli.DONE;
	}

	private static void print(EditResult result, Call call) {
		if (call.has("--json")) {
			Json json = new Json();
			json.object(() -> json.array("created", result.created()).member("changed", result.changed()).member("deleted", result.deleted()));
			call.printText(json.toString());
		} else {
			call.print(NLS.bind(Messages.edit_done, new Object[] { result.created().size(), result.changed(), result.deleted() }));
		}
	}
}
