package se.lansnat.cli;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.edit.Show;
import se.lansnat.model.edit.ShownObject;
import se.lansnat.model.folder.CountyFolder;

/** Shows the objects of a county folder, or what types and features there are. */
final class ShowCommand implements Command {

	@Override
	public String summary() {
		return Messages.show_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.optionalWord(Messages.labelFolder, Messages.folderParameter).optionalWord("ID", Messages.show_id)
				.flag("--schema", Messages.show_schema).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		if (call.has("--schema")) {
			call.printText(call.has("--json") ? SchemaView.json() : SchemaView.text());
			return Cli.DONE;
		}
		if (call.words().isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.missingArgument, Messages.labelFolder), NLS.bind(Messages.seeHelp, "show"));
		}
		try (CountyFolder folder = Folders.open(call, call.word(0))) {
			List<ShownObject> objects = call.words().size() > 1 ? Show.of(find(folder, call.word(1))) : Show.all(folder);
			call.printText(call.has("--json") ? ObjectView.json(objects) : ObjectView.text(objects));
		}
		return Cli.DONE;
	}

	private static EObject find(CountyFolder folder, String id) throws Failure {
		return folder.find(id).orElseThrow(() -> Failure.input(NLS.bind(Messages.show_unknown, id, folder.location())));
	}
}
