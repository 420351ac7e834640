package se.lansnat.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.share.Credentials;
import se.lansnat.sync.share.ShareException;
import se.lansnat.sync.share.SharedFolder;

/** What the commands of sharing have in common. Nothing of Git is loaded before one of them is called. */
final class Shares {

	static final String REMOTE = "--remote";

	private Shares() {
	}

	/** What is done with a shared folder. */
	interface Work {

		int run(SharedFolder folder) throws Exception;
	}

	/** Does it with a folder that is shared already. */
	static int with(Call call, Work work) throws Exception {
		return handled(() -> {
			try (SharedFolder folder = SharedFolder.open(call.path(call.word(0)), Credentials.ofEnvironment())) {
				return work.run(folder);
			}
		});
	}

	/** A path is meant from where the command was typed; an address is taken as it is. */
	static Optional<String> remote(Call call) throws Failure {
		Optional<String> given = call.value(REMOTE);
		boolean path = given.isPresent() && !given.get().contains(":") && !given.get().isBlank();
		return path ? Optional.of(call.path(given.get()).toAbsolutePath().normalize().toString()) : given;
	}

	/** Puts failures of sharing into those of the command line. */
	static int handled(Callable<Integer> work) throws Exception {
		try {
			return work.call();
		} catch (ShareException e) {
			throw e.isInput() ? Failure.input(e.getMessage()) : Failure.undone(e.getMessage());
		} catch (MergeException e) {
			throw MergeOutput.failure(e);
		}
	}
}
