package se.lansnat.cli;



/** Shares what is in a folder. */
final class SharePushCommand implements Command {

	@Override
	public String summary() {
		return Messages.sharePush_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).value(Shares.REMOTE, "URL", Messages.share_remote);
	}

	@Override
	public int run(Call call) throws Exception {
		return Shares.with(call, folder -> {
			call.print(folder.push(Shares.remote(call)) ? Messages.sharePush_done : Messages.sharePush_nothing);
			return Cli.DONE;
		});
	}
}
