package se.lansnat.model.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The promise of a save: what it does to each part. Once the journal lies on the disk under its name, the save has happened; whatever
 * is not yet carried out is carried out by the next who opens the folder. Text, one entry a line, fields separated by tabs, the last
 * line the SHA-256 of all before it.
 *
 * @param entries one per part
 */
record Journal(List<JournalEntry> entries) {

	private static final String HEADER = "lansnat-journal 1";
	private static final String NONE = "-";

	/** The journal that undoes this one. */
	Journal reversed() {
		return new Journal(entries.stream().map(JournalEntry::reversed).toList());
	}

	byte[] toBytes() {
		StringBuilder text = new StringBuilder(HEADER).append('\n');
		for (JournalEntry e : entries) {
			text.append(e.part()).append('\t').append(field(e.oldHash())).append('\t').append(field(e.oldSource())).append('\t')
					.append(field(e.newHash())).append('\t').append(field(e.newSource())).append('\n');
		}
		byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
		text.append(Sha256.of(body)).append('\n');
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Reads a journal back; empty when it is cut off, changed or not a journal. */
	static Optional<Journal> parse(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		int end = text.lastIndexOf('\n', Math.max(0, text.length() - 2));
		if (end < 0) {
			return Optional.empty();
		}
		String body = text.substring(0, end + 1);
		if (!text.substring(end + 1).equals(Sha256.of(body.getBytes(StandardCharsets.UTF_8)) + "\n")) {
			return Optional.empty();
		}
		List<String> lines = body.lines().toList();
		if (!lines.get(0).equals(HEADER)) {
			return Optional.empty();
		}
		List<JournalEntry> entries = new ArrayList<>();
		for (String line : lines.subList(1, lines.size())) {
			String[] fields = line.split("\t", -1);
			if (fields.length != 5) {
				return Optional.empty();
			}
			entries.add(new JournalEntry(fields[0], value(fields[1]), value(fields[2]), value(fields[3]), value(fields[4])));
		}
		return Optional.of(new Journal(List.copyOf(entries)));
	}

	private static String field(String value) {
		return value == null ? NONE : value;
	}

	private static String value(String field) {
		return field.equals(NONE) ? null : field;
	}
}
