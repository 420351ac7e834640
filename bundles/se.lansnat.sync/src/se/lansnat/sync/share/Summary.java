package se.lansnat.sync.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import se.lansnat.sync.merge.Differences;
import se.lansnat.sync.merge.ObjectChange;

/**
 * What a version changes, in Swedish whoever shares it: all who share a county read the same history. The first line names the parts, and
 * the rest the objects.
 */
final class Summary {

	private static final int MOST_LINES = 50;
	private static final int MOST_LENGTH = 72;

	private Summary() {
	}

	static String of(Map<String, byte[]> before, Map<String, byte[]> after) {
		if (before.isEmpty()) {
			return "L\u00e4nsmappen delas\n";
		}
		List<ObjectChange> changes = Differences.between(before, after);
		Map<String, Long> parts = changes.stream().collect(Collectors.groupingBy(ObjectChange::file, TreeMap::new, Collectors.counting()));
		String first = parts.isEmpty() ? "\u00c4ndrade filer"
				: parts.entrySet().stream().map(part -> part(part.getKey()) + " (" + part.getValue() + ")")
						.collect(Collectors.joining(", ", "\u00c4ndrat: ", ""));
		if (first.length() > MOST_LENGTH) {
			first = "\u00c4ndrat: " + changes.size() + " uppgifter i " + parts.size() + " delar";
		}
		StringBuilder text = new StringBuilder(first).append('\n');
		Map<String, String> lines = new LinkedHashMap<>();
		changes.forEach(change -> lines.merge(change.id(), line(change), (old, more) -> old + ", " + change.feature()));
		if (!lines.isEmpty()) {
			text.append('\n');
		}
		lines.values().stream().limit(MOST_LINES).forEach(line -> text.append(line).append('\n'));
		if (lines.size() > MOST_LINES) {
			text.append("och ").append(lines.size() - MOST_LINES).append(" till\n");
		}
		return text.toString();
	}

	private static String part(String file) {
		String name = file.replace(".lansnat", "");
		return switch (name) {
		case "county" -> "l\u00e4net";
		case "regional" -> "regionala programmet";
		default -> name.replace("programme-", "kommun ");
		};
	}

	private static String line(ObjectChange change) {
		String what = (change.label() + " " + change.id()).strip();
		return switch (change.kind()) {
		case ADDED -> "Nytt: " + what;
		case REMOVED -> "Borttaget: " + what;
		case MOVED -> "Flyttat: " + what;
		case CHANGED -> "\u00c4ndrat: " + what + ": " + change.feature();
		};
	}
}
