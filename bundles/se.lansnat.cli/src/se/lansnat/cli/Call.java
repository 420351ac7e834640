package se.lansnat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.IoReason;
import se.lansnat.exchange.OutputException;
import se.lansnat.exchange.OutputFiles;
import se.lansnat.model.problem.Problem;

/** One run of a command: what it was given, and what it has to say and to write once it is done. */
final class Call {

	/** Stands for standard input or output where a file is expected. */
	static final String STANDARD = "-";

	private final InputStream in;
	private final Path folder;
	private final OutputFiles files = new OutputFiles();
	private final StringBuilder printed = new StringBuilder();
	private final StringBuilder said = new StringBuilder();
	private Arguments.Given given;

	Call(InputStream in, Path folder) {
		this.in = in;
		this.folder = folder;
	}

	void setArguments(Arguments.Given arguments) {
		given = arguments;
	}

	boolean has(String option) {
		return given.values().containsKey(option);
	}

	Optional<String> value(String option) {
		return Optional.ofNullable(given.values().get(option));
	}

	/** All words that belong to no option. */
	List<String> words() {
		return given.words();
	}

	/** The word at a position, which must be there by the command's definition. */
	String word(int index) {
		return words().get(index);
	}

	/** A path as the user means it: relative to where the command was typed. */
	Path path(String name) throws Failure {
		try {
			return folder.resolve(name);
		} catch (InvalidPathException e) {
			throw Failure.usage(NLS.bind(Messages.badPath, name));
		}
	}

	/** Reads a file, or standard input for {@link #STANDARD}. */
	byte[] read(String name) throws Failure {
		try {
			return name.equals(STANDARD) ? in.readAllBytes() : Files.readAllBytes(path(name));
		} catch (IOException e) {
			throw Failure.undone(NLS.bind(Messages.readFailed, name, Files.isDirectory(path(name)) ? Messages.readFolder : IoReason.of(e)));
		}
	}

	/** Puts a line on standard output. */
	void print(String line) {
		printed.append(line).append('\n');
	}

	/** Puts a text that ends its own lines on standard output. */
	void printText(String text) {
		printed.append(text);
	}

	/** Puts content into a file, or on standard output where no file or {@link #STANDARD} is named. */
	void output(Optional<String> name, byte[] content) throws Failure, OutputException {
		if (name.isEmpty() || name.get().equals(STANDARD)) {
			printed.append(new String(content, StandardCharsets.UTF_8));
		} else {
			files.add(path(name.get()), content);
		}
	}

	/** Puts a line on standard error. */
	void say(String line) {
		said.append(line).append('\n');
	}

	void say(Problem problem) {
		say(ProblemText.line(problem));
	}

	OutputFiles files() {
		return files;
	}

	/** Nothing of what the command had to print appears. */
	void discard() {
		printed.setLength(0);
	}

	String printed() {
		return printed.toString();
	}

	String said() {
		return said.toString();
	}
}
