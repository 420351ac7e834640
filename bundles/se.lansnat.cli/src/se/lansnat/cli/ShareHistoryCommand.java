package se.lansnat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.sync.merge.Conflict;
import se.lansnat.sync.merge.ObjectChange;
import se.lansnat.sync.share.HistoryEntry;

/** Who changed what, when and from what. */
final class ShareHistoryCommand implements Command {

	@Override
	public String summary() {
		return Messages.shareHistory_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).optionalWord("ID", Messages.shareHistory_id)
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		return Shares.with(call, folder -> {
			List<HistoryEntry> entries = call.words().size() > 1 ? folder.history().of(call.word(1)) : folder.history().all();
			if (call.has("--json")) {
				Json json = new Json();
				json.object(() -> json.array("versions", entries, entry -> json.object(() -> entry(json, entry))));
				call.printText(json.toString());
			} else {
				entries.forEach(entry -> print(call, entry));
			}
			return Cli.DONE;
		});
	}

	private static void entry(Json json, HistoryEntry entry) {
		json.member("version", entry.version()).member("author", entry.author()).member("time", entry.time().toString())
				.member("summary", entry.summary());
		json.array("changes", entry.changes(), change -> json.object(() -> json.member("id", change.id()).member("feature", change.feature())
				.member("kind", change.kind().name().toLowerCase(Locale.ROOT)).member("file", change.file())
				.member("before", change.before().map(MergeOutput::value)).member("after", change.after().map(MergeOutput::value))));
	}

	private static void print(Call call, HistoryEntry entry) {
		call.print(entry.time() + "  " + entry.author() + "  " + entry.summary());
		for (ObjectChange change : entry.changes()) {
			call.print("  " + NLS.bind(Messages.shareHistory_change, new Object[] { change.feature().isEmpty() ? change.label() : change.feature(),
					text(change.before()), text(change.after()) }));
		}
	}

	private static String text(Optional<Conflict.Shown> value) {
		return value.map(shown -> String.join(", ", shown.texts())).orElse(Messages.none);
	}
}
