package se.lansnat.model.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version of the schema that a part is written in. A newer minor only adds; a newer major may change meanings.
 *
 * @param major 0 or more
 * @param minor 0 or more
 */
public record SchemaVersion(int major, int minor) implements Comparable<SchemaVersion> {

	/** What this program writes. */
	public static final SchemaVersion CURRENT = new SchemaVersion(1, 2);

	private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

	/**
	 * Reads a version.
	 *
	 * @param text {@code MAJOR.MINOR}, or null
	 * @return the version; empty if the text is none
	 */
	public static Optional<SchemaVersion> parse(String text) {
		Matcher matcher = FORM.matcher(text == null ? "" : text);
		return matcher.matches()
				? Optional.of(new SchemaVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** {@return whether only a newer program may write such a part} */
	public boolean isNewerMajor() {
		return major > CURRENT.major;
	}

	/** {@return whether such a part may hold additions that this program does not know} */
	public boolean isNewerMinor() {
		return major == CURRENT.major && minor > CURRENT.minor;
	}

	/** {@return whether such a part must be migrated} */
	public boolean isOlder() {
		return compareTo(CURRENT) < 0;
	}

	@Override
	public int compareTo(SchemaVersion other) {
		return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
	}

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
