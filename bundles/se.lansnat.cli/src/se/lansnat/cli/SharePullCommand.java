package se.lansnat.cli;

import java.util.List;
import java.util.Map;

import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.share.Pulled;

/** Fetches what others shared, and merges it. */
final class SharePullCommand implements Command {

	@Override
	public String summary() {
		return Messages.sharePull_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter)
				.value(MergeDecisions.OPTION, Messages.labelFile, Messages.merge_optionDecisions).flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		List<Decision> decisions = MergeDecisions.read(call);
		return Shares.with(call, folder -> {
			Pulled pulled = folder.pull(decisions);
			MergeResult result = pulled.merge().orElseGet(() -> new MergeResult(Map.of(), List.of(), List.of(), decisions, 0, 0, List.of()));
			return MergeOutput.print(call, result, pulled.ours(), pulled.theirs());
		});
	}
}
