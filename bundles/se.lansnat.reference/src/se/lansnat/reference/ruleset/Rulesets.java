package se.lansnat.reference.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where rulesets come from: those that the product brings along, and files. */
public final class Rulesets {

	private static final String FOLDER = "/data/rulesets/";

	private Rulesets() {
	}

	/** @return ids of the rulesets that the product brings along, in the order to offer them */
	public static List<String> builtInIds() {
		return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
	}

	/**
	 * A ruleset that the product brings along.
	 *
	 * @param id its id, for example {@code sou-2000-111}
	 * @return the ruleset, or empty if there is none of that id
	 * @throws IllegalStateException if the product's own file is wrong
	 */
	public static Optional<Ruleset> builtIn(String id) {
		if (!builtInIds().contains(id)) {
			return Optional.empty();
		}
		try {
			return Optional.of(RulesetReader.read(resource(id + ".json"), id));
		} catch (RulesetException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	/**
	 * Reads a ruleset of one's own.
	 *
	 * @param file the file
	 * @return the ruleset
	 * @throws IOException      if the file cannot be read
	 * @throws RulesetException with every mistake in the file
	 */
	public static Ruleset load(Path file) throws IOException, RulesetException {
		return RulesetReader.read(Files.readAllBytes(file), file.toString());
	}

	/**
	 * The ruleset that a user names, by id or as a file. An id wins over a file of the same name.
	 *
	 * @param idOrFile id of one that the product brings along, or path of a file
	 * @return the ruleset
	 * @throws IOException      if there is such a file and it cannot be read
	 * @throws RulesetException if there is neither, or with every mistake in the file
	 */
	public static Ruleset named(String idOrFile) throws IOException, RulesetException {
		Optional<Ruleset> builtIn = builtIn(idOrFile);
		if (builtIn.isPresent()) {
			return builtIn.get();
		}
		Optional<Path> file = existing(idOrFile);
		if (file.isEmpty()) {
			ProblemList problems = new ProblemList(idOrFile);
			problems.add("", Messages.noRuleset, Messages.noRuleset_fix, String.join(", ", builtInIds()));
			problems.throwIfAny();
		}
		return load(file.orElseThrow());
	}

	private static Optional<Path> existing(String name) {
		try {
			return Optional.of(Path.of(name)).filter(Files::exists);
		} catch (InvalidPathException e) {
			return Optional.empty(); // no name that a file could have here
		}
	}

	private static byte[] resource(String name) {
		try (InputStream in = Rulesets.class.getResourceAsStream(FOLDER + name)) {
			if (in == null) {
				throw new IllegalStateException(FOLDER + name);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
