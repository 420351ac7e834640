package se.lansnat.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists that come with the search; lines that begin with # are remarks. */
final class WordLists {

	/** Words of the domain by the form that they have inside compounds: skol is skola. */
	static final Map<String, String> COMPOUND_FORMS = compoundForms();

	/** Small words that nobody looks for. */
	static final Set<String> STOP_WORDS = stopWords();

	private WordLists() {
	}

	/** The lines of a list in this package. */
	static List<String> read(String name) {
		try (InputStream in = WordLists.class.getResourceAsStream(name)) {
			return read(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The lines of a list in UTF-8. */
	static List<String> read(InputStream in) throws IOException {
		List<String> lines = new ArrayList<>();
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			if (!line.isBlank() && !line.startsWith("#")) {
				lines.add(line.strip());
			}
		}
		return lines;
	}

	private static Map<String, String> compoundForms() {
		Map<String, String> forms = new HashMap<>();
		for (String line : read("compound-words.txt")) {
			String[] words = line.split(" ");
			for (String form : words) {
				forms.put(form, words[0]);
			}
		}
		return forms;
	}

	private static Set<String> stopWords() {
		Set<String> words = new HashSet<>();
		read("stop-words.txt").forEach(line -> words.addAll(List.of(line.split(" "))));
		return Set.copyOf(words);
	}
}
