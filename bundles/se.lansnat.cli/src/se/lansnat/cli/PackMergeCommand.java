package se.lansnat.cli;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.pack.FieldPacks;
import se.lansnat.sync.pack.Pack;
import se.lansnat.sync.pack.PackException;
import se.lansnat.sync.pack.PackMerge;

/** Brings the work in a field pack home. */
final class PackMergeCommand implements Command {

	@Override
	public String summary() {
		return Messages.packMerge_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.packMerge_folder).word(Messages.labelFile, Messages.packMerge_file)
				.value(MergeDecisions.OPTION, Messages.labelFile, Messages.merge_optionDecisions)
				.value(Passphrase.OPTION, Messages.labelFile, Messages.pack_passphrase).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		List<Decision> decisions = MergeDecisions.read(call);
		try {
			PackMerge merge = PackMerge.of(call.path(call.word(0)), pack(call), decisions);
			int status = MergeOutput.print(call, merge.result(), merge.ours(), merge.theirs());
			if (merge.result().isComplete()) {
				merge.apply();
			}
			return status;
		} catch (PackException e) {
			throw Failure.input(NLS.bind(Messages.pack_refused, call.word(1), e.getMessage()));
		} catch (MergeException e) {
			throw MergeOutput.failure(e);
		}
	}

	private static Pack pack(Call call) throws Exception {
		return Files.isDirectory(call.path(call.word(1))) ? FieldPacks.comingHome(call.path(call.word(1)), Passphrase.of(call))
				: FieldPacks.read(call.read(call.word(1)), Passphrase.of(call));
	}
}
