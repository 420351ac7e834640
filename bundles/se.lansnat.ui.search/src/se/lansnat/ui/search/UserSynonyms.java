package se.lansnat.ui.search;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.search.Synonyms;

/** The groups of synonyms as the user wants them: those that come with the search until they are changed. In force at once. */
final class UserSynonyms {

	private static final String KEY = "synonyms";
	private static final int LONGEST = 200;

	private static Synonyms known;

	private UserSynonyms() {
	}

	static synchronized Synonyms get() {
		if (known == null) {
			String text = Kept.get(KEY, "");
			known = text.isEmpty() ? Synonyms.builtIn() : Synonyms.of(lines(text));
		}
		return known;
	}

	/** {@return the groups as they are edited, one a line} */
	static String text() {
		return String.join("\n", get().lines());
	}

	/** {@return the groups that come with the search, as they are edited} */
	static String builtIn() {
		return String.join("\n", Synonyms.builtIn().lines());
	}

	/** Takes groups for which {@link #problem} finds nothing. */
	static synchronized void set(String text) {
		if (lines(text).equals(Synonyms.builtIn().lines())) {
			Kept.remove(KEY);
		} else {
			// No groups at all is a choice, and not the same as none made.
			Kept.put(KEY, lines(text).isEmpty() ? "#" : String.join("\n", lines(text)));
		}
		known = null;
	}

	/** {@return what is wrong with groups as they were typed, and what to write} */
	static Optional<String> problem(String text) {
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			List<String> words = List.of(lines[i].strip().split("\\s*,\\s*", -1));
			boolean isGroup = !lines[i].isBlank() && !lines[i].startsWith("#");
			if (isGroup && (words.size() < 2 || words.stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST
					|| word.chars().noneMatch(Character::isLetterOrDigit)))) {
				return Optional.of(NLS.bind(Messages.synonyms_problem, i + 1));
			}
		}
		return Optional.empty();
	}

	private static List<String> lines(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
	}
}
