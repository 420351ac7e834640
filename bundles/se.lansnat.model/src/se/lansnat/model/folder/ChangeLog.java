package se.lansnat.model.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import se.lansnat.model.storage.FileLayer;
import se.lansnat.model.storage.MachineFiles;
import se.lansnat.model.storage.NewFile;

/**
 * Who changed what and when, in {@code .lansnat/changes.log}: one line per command, written when it is saved. The columns are
 * separated by tabs: time (ISO 8601, UTC), author, action, label, and the changes as {@code id#feature} separated by blanks.
 */
public final class ChangeLog {

	/** How a command came about. */
	public enum Action {
		/** It was executed. */
		DO,
		/** It was taken back after it had been saved. */
		UNDO,
		/** It was done again after its taking back had been saved. */
		REDO
	}

	/**
	 * One line.
	 *
	 * @param time    whole seconds
	 * @param author  who did it
	 * @param action  how it came about
	 * @param label   what the command called itself
	 * @param changes objects and features; at least one
	 */
	public record Entry(Instant time, String author, Action action, String label, List<Change> changes) {
	}

	private static final String FILE = MachineFiles.DIRECTORY + "/changes.log";
	private static final String NEW_FILE = MachineFiles.DIRECTORY + "/changes.new";
	/** With four older files beside it, some tens of thousands of commands. */
	private static final int FULL_BYTES = 512 * 1024;
	private static final int OLDER_FILES = 4;

	private final FileLayer files;

	/**
	 * The log of a folder.
	 *
	 * @param files the folder
	 */
	public ChangeLog(FileLayer files) {
		this.files = files;
	}

	/**
	 * Everything that is still logged.
	 *
	 * @return oldest first; lines that cannot be read are left out
	 * @throws IOException if a log file is there and cannot be read
	 */
	public List<Entry> read() throws IOException {
		return parse(text());
	}

	/**
	 * Everything that is still logged, as it is written.
	 *
	 * @return a line each, oldest first
	 * @throws IOException if a log file is there and cannot be read
	 */
	public String text() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int age = OLDER_FILES; age >= 0; age--) {
			text.append(new String(bytes(name(age)), StandardCharsets.UTF_8));
		}
		return text.toString();
	}

	/**
	 * Reads lines of a log.
	 *
	 * @param text as from {@link #text()}
	 * @return the entries in their order; lines that cannot be read are left out
	 */
	public static List<Entry> parse(String text) {
		return text.lines().map(ChangeLog::parseLine).flatMap(Optional::stream).toList();
	}

	/**
	 * Appends lines, all or none.
	 *
	 * @param entries what happened, oldest first
	 * @throws IOException if the log cannot be written
	 */
	public void append(List<Entry> entries) throws IOException {
		if (entries.isEmpty()) {
			return;
		}
		byte[] old = bytes(FILE);
		files.delete(NEW_FILE);
		try (NewFile file = files.create(NEW_FILE)) {
			if (old.length < FULL_BYTES) {
				file.write(old);
			}
			file.write(entries.stream().map(ChangeLog::format).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
			file.sync();
		}
		if (old.length >= FULL_BYTES) {
			rotate();
		}
		files.rename(NEW_FILE, FILE);
	}

	private void rotate() throws IOException {
		for (int age = OLDER_FILES - 1; age >= 0; age--) {
			if (files.find(name(age)).isPresent()) {
				files.rename(name(age), name(age + 1));
			}
		}
	}

	private static String name(int age) {
		return age == 0 ? FILE : MachineFiles.DIRECTORY + "/changes-" + age + ".log";
	}

	private byte[] bytes(String name) throws IOException {
		if (files.find(name).isEmpty()) {
			return new byte[0];
		}
		try (InputStream in = files.open(name)) {
			return in.readAllBytes();
		}
	}

	private static String format(Entry entry) {
		return entry.time() + "\t" + oneLine(entry.author()) + "\t" + entry.action().name().toLowerCase(Locale.ROOT) + "\t"
				+ oneLine(entry.label()) + "\t"
				+ entry.changes().stream().map(change -> change.id() + "#" + change.feature()).collect(Collectors.joining(" ")) + "\n";
	}

	private static Optional<Entry> parseLine(String line) {
		String[] columns = line.split("\t", -1);
		try {
			return Optional.of(new Entry(Instant.parse(columns[0]), columns[1], Action.valueOf(columns[2].toUpperCase(Locale.ROOT)),
					columns[3], Arrays.stream(columns[4].split(" ")).map(ChangeLog::parseChange).toList()));
		} catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
			// A line of a newer program, or one that somebody edited: the log is a help, never a reason to fail.
			return Optional.empty();
		}
	}

	private static Change parseChange(String text) {
		int hash = text.indexOf('#');
		return new Change(text.substring(0, hash), text.substring(hash + 1));
	}

	private static String oneLine(String text) {
		return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
	}
}
