package se.lansnat.sync.share;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.osgi.util.NLS;

/** The place that a county is shared through. */
final class Remote {

	static final String NAME = "origin";
	static final String BRANCH = Constants.R_HEADS + "main";
	static final String TRACKED = Constants.R_REMOTES + NAME + "/main";
	private static final int TIMEOUT_SECONDS = 60;

	private Remote() {
	}

	/** Remembers the place; a secret in it would be stored in a file, and is refused. */
	static void set(Git git, String url) throws ShareException {
		try {
			URIish uri = new URIish(url);
			if (uri.getPass() != null) {
				throw ShareException.refused(Messages.secretInUrl);
			}
			StoredConfig config = git.getRepository().getConfig();
			config.setString("remote", NAME, "url", url);
			// No plus: history that was rewritten over there is noticed, not taken.
			config.setString("remote", NAME, "fetch", new RefSpec(BRANCH + ":" + TRACKED).toString());
			config.save();
		} catch (URISyntaxException e) {
			throw ShareException.refused(NLS.bind(Messages.badUrl, url));
		} catch (IOException e) {
			throw ShareException.failed(NLS.bind(Messages.notWritten, git.getRepository().getDirectory(), e.getMessage()));
		}
	}

	/** A shared folder need not be prepared: where there is nothing yet, the place is made. */
	static void makeIfAbsent(String url) throws ShareException {
		try {
			Path path = Path.of(url);
			boolean empty = Files.isDirectory(path) && isEmpty(path);
			if (path.isAbsolute() && (empty || Files.notExists(path) && Files.isDirectory(path.getParent()))) {
				Git.init().setBare(true).setInitialBranch("main").setDirectory(path.toFile()).call().close();
			}
		} catch (InvalidPathException e) {
			// It is an address, no path.
		} catch (IOException | GitAPIException e) {
			throw ShareException.failed(NLS.bind(Messages.notWritten, url, e.getMessage()));
		}
	}

	private static boolean isEmpty(Path directory) throws IOException {
		try (Stream<Path> entries = Files.list(directory)) {
			return entries.findAny().isEmpty();
		}
	}

	static String url(Git git) throws ShareException {
		String url = git.getRepository().getConfig().getString("remote", NAME, "url");
		if (url == null) {
			throw ShareException.refused(NLS.bind(Messages.noRemote, git.getRepository().getWorkTree()));
		}
		return url;
	}

	static <C extends TransportCommand<C, ?>> C prepare(C command, Optional<Credentials> credentials) {
		credentials.ifPresent(given -> command.setCredentialsProvider(new UsernamePasswordCredentialsProvider(given.user(), given.token())));
		command.setTimeout(TIMEOUT_SECONDS);
		return command.setTransportConfigCallback(transport -> {
			if (transport instanceof SshTransport ssh) {
				ssh.setSshSessionFactory(new SystemSsh());
			}
		});
	}
}
