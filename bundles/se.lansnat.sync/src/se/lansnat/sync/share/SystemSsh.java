package se.lansnat.sync.share;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * SSH by the system's own program, so that the agent, the keys and the known hosts are those that the user has. A library for it would
 * bring eleven megabytes and configuration of its own.
 */
final class SystemSsh extends SshSessionFactory {

	@Override
	public RemoteSession getSession(URIish uri, CredentialsProvider credentials, FS fs, int timeout) {
		return new RemoteSession() {

			@Override
			public Process exec(String command, int seconds) throws IOException {
				return new ProcessBuilder(line(uri, command)).start();
			}

			@Override
			public void disconnect() {
				// Each process ends with its command.
			}
		};
	}

	/** Nobody is there to answer a question; what follows the two dashes is no option, whatever it looks like. */
	static List<String> line(URIish uri, String command) {
		List<String> line = new ArrayList<>(List.of("ssh", "-o", "BatchMode=yes", "-o", "ConnectTimeout=30"));
		if (uri.getPort() > 0) {
			line.addAll(List.of("-p", String.valueOf(uri.getPort())));
		}
		line.add("--");
		line.add(uri.getUser() == null ? uri.getHost() : uri.getUser() + "@" + uri.getHost());
		line.add(command);
		return line;
	}

	@Override
	public String getType() {
		return "system";
	}
}
