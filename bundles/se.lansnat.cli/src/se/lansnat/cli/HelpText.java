package se.lansnat.cli;

import java.util.List;

/** How to use a command. */
final class HelpText {

	private static final int WIDTH = 100;
	private static final int INDENT = 2;

	private HelpText() {
	}

	static String of(String name, Command command) {
		Arguments definition = new Arguments();
		command.define(definition);
		List<Arguments.Argument> arguments = definition.all();
		StringBuilder usage = new StringBuilder(Messages.helpUsage).append(" lansnat ").append(name);
		arguments.forEach(argument -> usage.append(' ').append(synopsis(argument)));
		StringBuilder text = new StringBuilder();
		wrap(text, usage.toString(), 0, Messages.helpUsage.length() + 1 + INDENT);
		wrap(text, command.summary(), 0, 0);
		text.append('\n');
		int column = arguments.stream().mapToInt(argument -> argument.written().length()).max().orElse(0) + 2 * INDENT;
		for (Arguments.Argument argument : arguments) {
			String head = " ".repeat(INDENT) + argument.written();
			wrap(text, head + " ".repeat(column - head.length()) + argument.description(), column, column);
		}
		return text.toString();
	}

	/** Blanks inside do not break. */
	private static String synopsis(Arguments.Argument argument) {
		String written = (argument.written() + (argument.many() ? " …" : "")).replace(' ', '\u00A0');
		return argument.required() ? written : "[" + written + "]";
	}

	/** Breaks at blanks behind the first {@code keep} characters, and sets further lines in. */
	private static void wrap(StringBuilder out, String text, int keep, int indent) {
		String rest = text;
		int from = keep;
		while (rest.length() > WIDTH) {
			int blank = rest.lastIndexOf(' ', WIDTH);
			if (blank <= from) {
				break;
			}
			out.append(rest.substring(0, blank).replace('\u00A0', ' ')).append('\n');
			rest = " ".repeat(indent) + rest.substring(blank + 1);
			from = indent;
		}
		out.append(rest.replace('\u00A0', ' ')).append('\n');
	}
}
