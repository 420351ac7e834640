package se.lansnat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/**
 * The options and words that a command takes. A few lines of our own: the usual library for this, compiled for Java 5 and thus
 * outside every class-data archive, took a fifth of the time of a short command.
 */
final class Arguments {

	static final String HELP = "--help";

	private final Map<String, Argument> options = new LinkedHashMap<>();
	private final List<Argument> words = new ArrayList<>();

	/**
	 * What a command takes.
	 *
	 * @param name        {@code --out}, or the label of a word
	 * @param label       of an option's value, empty for an option without one
	 * @param required    whether it must be there
	 * @param many        whether there may be any number of it
	 * @param description for the help
	 */
	record Argument(String name, String label, boolean required, boolean many, String description) {

		/** As one writes it: {@code MAPP} or {@code --out FIL}. */
		String written() {
			return label.isEmpty() ? name : name + " " + label;
		}
	}

	/**
	 * What a user gave.
	 *
	 * @param values options by name, with an empty text for those without a value
	 * @param words  the other words
	 */
	record Given(Map<String, String> values, List<String> words) {
	}

	Arguments() {
		flag(HELP, Messages.helpOption);
	}

	/** An option without a value. */
	Arguments flag(String option, String description) {
		return value(option, "", description);
	}

	/** An option with a value. */
	Arguments value(String option, String label, String description) {
		options.put(option, new Argument(option, label, false, false, description));
		return this;
	}

	/** An option with a value that may be given several times; the values come one a line. */
	Arguments values(String option, String label, String description) {
		options.put(option, new Argument(option, label, false, true, description));
		return this;
	}

	/** A word that must be there. */
	Arguments word(String label, String description) {
		words.add(new Argument(label, "", true, false, description));
		return this;
	}

	/** A word that may be there. */
	Arguments optionalWord(String label, String description) {
		words.add(new Argument(label, "", false, false, description));
		return this;
	}

	/** Words, none or more, that may be there after the others. */
	Arguments words(String label, String description) {
		words.add(new Argument(label, "", false, true, description));
		return this;
	}

	/** Words in their order, then options in theirs. */
	List<Argument> all() {
		List<Argument> all = new ArrayList<>(words);
		all.addAll(options.values());
		return all;
	}

	/**
	 * Takes a command line apart.
	 *
	 * @param line what follows the command
	 * @param problems takes everything that is wrong with it, in the user's words
	 */
	Given parse(List<String> line, List<String> problems) {
		Given given = new Given(new LinkedHashMap<>(), new ArrayList<>());
		boolean optionsEnded = false;
		for (int i = 0; i < line.size(); i++) {
			String text = line.get(i);
			if (optionsEnded || !text.startsWith("-") || text.equals(Call.STANDARD)) {
				given.words.add(text);
			} else if (text.equals("--")) {
				optionsEnded = true;
			} else if (option(text, i + 1 < line.size() ? line.get(i + 1) : "--", given, problems)) {
				i++;
			}
		}
		count(given, problems);
		return given;
	}

	/** Returns whether the next word was the option's value. */
	private boolean option(String text, String next, Given given, List<String> problems) {
		int equals = text.indexOf('=');
		String name = text.equals("-h") ? HELP : equals < 0 ? text : text.substring(0, equals);
		Argument option = options.get(name);
		boolean takesValue = option != null && !option.label().isEmpty();
		if (option == null || equals >= 0 && !takesValue) {
			problems.add(NLS.bind(Messages.unknownOption, text));
			return false;
		}
		boolean takesNext = takesValue && equals < 0 && !next.startsWith("--");
		if (takesValue && equals < 0 && !takesNext) {
			problems.add(NLS.bind(Messages.missingArgument, option.written()));
		}
		String value = equals >= 0 ? text.substring(equals + 1) : takesNext ? next : "";
		if (option.many()) {
			given.values.merge(name, value, (before, more) -> before + "\n" + more);
		} else if (given.values.putIfAbsent(name, value) != null && takesValue) {
			problems.add(NLS.bind(Messages.optionTwice, name));
		}
		return takesNext;
	}

	private void count(Given given, List<String> problems) {
		List<String> missing = words.stream().skip(given.words.size()).filter(Argument::required).map(Argument::name).toList();
		if (!missing.isEmpty()) {
			problems.add(NLS.bind(Messages.missingArgument, String.join(", ", missing)));
		}
		boolean many = words.stream().anyMatch(Argument::many);
		if (!many && given.words.size() > words.size()) {
			problems.add(NLS.bind(Messages.tooManyWords, String.join(" ", given.words.subList(words.size(), given.words.size()))));
		}
	}
}
