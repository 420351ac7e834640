package se.lansnat.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How to use a command, in the order in which it names its words and options. */
final class HelpText {

	private static final int WIDTH = 100;
	private static final int INDENT = 2;

	private HelpText() {
	}

	static String of(CommandSpec command) {
		List<ArgSpec> arguments = new ArrayList<>(command.positionalParameters());
		arguments.addAll(command.options());
		StringBuilder text = new StringBuilder(Messages.helpUsage).append(' ').append(command.name());
		arguments.forEach(argument -> text.append(' ').append(synopsis(argument)));
		StringBuilder wrapped = new StringBuilder();
		wrap(wrapped, text.toString(), 0, Messages.helpUsage.length() + 1 + INDENT);
		wrap(wrapped, String.join(" ", command.usageMessage().description()), 0, 0);
		wrapped.append('\n');
		int column = arguments.stream().mapToInt(argument -> name(argument).length()).max().orElse(0) + 2 * INDENT;
		for (ArgSpec argument : arguments) {
			String name = " ".repeat(INDENT) + name(argument);
			String description = String.join(" ", argument.description());
			wrap(wrapped, name + " ".repeat(column - name.length()) + description, column, column);
		}
		return wrapped.toString();
	}

	private static String synopsis(ArgSpec argument) {
		boolean required = argument instanceof PositionalParamSpec && argument.arity().min() > 0;
		String name = name(argument) + (argument.arity().max() > 1 ? " …" : "");
		return required ? name : "[" + name + "]";
	}

	/** As one writes it: {@code MAPP} or {@code --out FIL}. */
	static String name(ArgSpec argument) {
		if (argument instanceof OptionSpec option) {
			return option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "");
		}
		return argument.paramLabel();
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
			out.append(rest, 0, blank).append('\n');
			rest = " ".repeat(indent) + rest.substring(blank + 1);
			from = indent;
		}
		out.append(rest).append('\n');
	}
}
