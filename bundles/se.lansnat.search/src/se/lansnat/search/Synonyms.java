package se.lansnat.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Groups of words that stand for the same thing. They are looked up when something is asked for: no index depends on them. */
public final class Synonyms {

	private static final Synonyms BUILT_IN = new Synonyms(WordLists.read("synonyms.txt"));

	private final Map<String, List<String>> groups = new HashMap<>();
	private final List<String> lines;

	private Synonyms(List<String> lines) {
		this.lines = List.copyOf(lines);
		for (String line : lines) {
			List<String> group = List.of(line.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
			group.forEach(word -> groups.computeIfAbsent(key(word), none -> new ArrayList<>())
					.addAll(group.stream().filter(other -> !other.equals(word)).toList()));
		}
	}

	/** {@return the groups that come with the search} */
	public static Synonyms builtIn() {
		return BUILT_IN;
	}

	/**
	 * Reads groups of one's own, to be used in place of the built-in ones.
	 *
	 * @param file UTF-8, one group a line, words separated by commas; lines that begin with # are remarks
	 * @return the groups
	 * @throws IOException if the file cannot be read
	 */
	public static Synonyms read(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new Synonyms(WordLists.read(in));
		}
	}

	/**
	 * Takes groups of one's own, to be used in place of the built-in ones.
	 *
	 * @param lines one group each, words separated by commas
	 * @return the groups
	 */
	public static Synonyms of(List<String> lines) {
		return new Synonyms(lines);
	}

	/** {@return the groups as they were written, one a line} */
	public List<String> lines() {
		return lines;
	}

	/** Other words for words, in whatever inflection. */
	List<String> of(String words) {
		return groups.getOrDefault(key(words), List.of());
	}

	private static String key(String words) {
		return WordAnalyzer.words(words).stream().map(word -> Words.stem(word.text())).collect(Collectors.joining(" "));
	}
}
