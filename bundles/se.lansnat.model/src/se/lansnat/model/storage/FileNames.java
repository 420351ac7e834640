package se.lansnat.model.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which names files may have. A county folder travels between Linux, Windows and macOS, so a name must be possible on all of them:
 * the characters and device names that Windows reserves are refused everywhere.
 */
final class FileNames {

	/** Leaves room for what backups add to a name within the 255 bytes that file systems allow. */
	private static final int MAX_LENGTH = 150;

	private static final Pattern SEGMENT = Pattern.compile("[^\\x00-\\x1f\\x7f/\\\\:*?\"<>|]*[^\\x00-\\x1f\\x7f/\\\\:*?\"<>| .]");
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

	private FileNames() {
	}

	/** Whether a relative name stays inside: {@code /} between segments, none of them empty, {@code .} or {@code ..}. */
	static boolean isInside(String name) {
		for (String segment : name.split("/", -1)) {
			if (!SEGMENT.matcher(segment).matches() || DEVICE.matcher(segment).matches()) {
				return false;
			}
		}
		return true;
	}

	/** Whether a part may have this name: one segment, and nothing that belongs to the machine or to Git. */
	static boolean isPart(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return name.length() <= MAX_LENGTH && name.indexOf('/') < 0 && isInside(name)
				&& !lower.equals(MachineFiles.DIRECTORY) && !lower.equals(".git");
	}
}
