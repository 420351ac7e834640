package se.lansnat.model.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has a folder open for editing.
 *
 * @param user  login name
 * @param host  computer
 * @param pid   process on that computer
 * @param since when it was opened
 */
public record LockOwner(String user, String host, long pid, Instant since) {

	/**
	 * This process.
	 *
	 * @param clock gives {@code since}, kept in whole seconds
	 * @return the owner to take a lock as
	 */
	public static LockOwner ofThisProcess(Clock clock) {
		return new LockOwner(System.getProperty("user.name", "?"), hostName(), ProcessHandle.current().pid(),
				clock.instant().truncatedTo(ChronoUnit.SECONDS));
	}

	/** The cheap sources first: looking the own name up may ask a name server that does not answer. */
	private static String hostName() {
		String host = System.getenv("COMPUTERNAME");
		if (host == null) {
			try {
				host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
			} catch (IOException | RuntimeException e) {
				host = System.getenv("HOSTNAME");
			}
		}
		if (host == null) {
			try {
				host = InetAddress.getLocalHost().getHostName();
			} catch (IOException e) {
				host = "?";
			}
		}
		return host;
	}

	String toText() {
		return "user=" + user + "\nhost=" + host + "\npid=" + pid + "\nsince=" + since + "\n";
	}

	/** The owner in a note, or empty when the note is not whole. */
	static Optional<LockOwner> parse(String text) {
		Map<String, String> values = new HashMap<>();
		text.lines().forEach(line -> {
			int equals = line.indexOf('=');
			if (equals > 0) {
				values.put(line.substring(0, equals), line.substring(equals + 1));
			}
		});
		if (!values.keySet().containsAll(List.of("user", "host", "pid", "since"))) {
			return Optional.empty();
		}
		try {
			return Optional.of(new LockOwner(values.get("user"), values.get("host"), Long.parseLong(values.get("pid")),
					Instant.parse(values.get("since"))));
		} catch (NumberFormatException | DateTimeException e) {
			return Optional.empty();
		}
	}
}
