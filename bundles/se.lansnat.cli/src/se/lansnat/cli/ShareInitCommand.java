package se.lansnat.cli;

import org.eclipse.osgi.util.NLS;

import se.lansnat.sync.share.Credentials;
import se.lansnat.sync.share.SharedFolder;

/** Begins to share a county folder, or fetches one that is shared. */
final class ShareInitCommand implements Command {

	@Override
	public String summary() {
		return Messages.shareInit_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.shareInit_folder).value(Shares.REMOTE, "URL", Messages.share_remote);
	}

	@Override
	public int run(Call call) throws Exception {
		return Shares.handled(() -> {
			try (SharedFolder folder = SharedFolder.init(call.path(call.word(0)), Shares.remote(call), Credentials.ofEnvironment())) {
				call.print(NLS.bind(Messages.shareInit_done, call.word(0)));
				return Cli.DONE;
			}
		});
	}
}
