package se.lansnat.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that the first words name, and takes its arguments apart. */
final class Commands {

	private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("ceilings", CeilingsCommand::new);
		ALL.put("county list", CountyListCommand::new);
		ALL.put("county create", CountyCreateCommand::new);
		ALL.put("county info", CountyInfoCommand::new);
		ALL.put("edit", EditCommand::new);
		ALL.put("show", ShowCommand::new);
		ALL.put("validate", ValidateCommand::new);
		ALL.put("example", ExampleCommand::new);
		ALL.put("help", HelpCommand::new);
	}

	private Commands() {
	}

	/** Runs a command line. */
	static int run(List<String> words, Call call) throws Exception {
		String first = words.isEmpty() ? "--help" : words.getFirst();
		if (first.equals("--help") || first.equals("-h")) {
			return run("help", List.of(), call);
		}
		if (first.equals("--version")) {
			call.print(Version.text());
			return Cli.DONE;
		}
		String name = find(words);
		return run(name, words.subList(name.split(" ").length, words.size()), call);
	}

	/**
	 * The command that words begin with.
	 *
	 * @throws Failure if there is none
	 */
	static String find(List<String> words) throws Failure {
		String first = words.getFirst();
		if (ALL.containsKey(first)) {
			return first;
		}
		List<String> group = ALL.keySet().stream().filter(name -> name.startsWith(first + " ")).toList();
		String both = words.size() > 1 ? first + " " + words.get(1) : first;
		if (ALL.containsKey(both)) {
			return both;
		}
		if (group.isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.unknownCommand, first));
		}
		throw Failure.usage(NLS.bind(Messages.incompleteCommand, both, String.join(", ", group)));
	}

	/** Names and summaries, in the order of the contract. */
	static Map<String, String> summaries() {
		Map<String, String> summaries = new LinkedHashMap<>();
		ALL.forEach((name, command) -> summaries.put(name, command.get().summary()));
		return summaries;
	}

	/** What {@code --help} says about a command. */
	static String help(String name) {
		return HelpText.of(parser(name, ALL.get(name).get()).getCommandSpec());
	}

	private static int run(String name, List<String> arguments, Call call) throws Exception {
		Command command = ALL.get(name).get();
		CommandLine parser = parser(name, command);
		try {
			ParseResult result = parser.parseArgs(arguments.toArray(String[]::new));
			if (result.isUsageHelpRequested()) {
				call.printText(HelpText.of(parser.getCommandSpec()));
				return Cli.DONE;
			}
			call.setArguments(result);
		} catch (ParameterException e) {
			throw Failure.usage(UsageText.of(e), NLS.bind(Messages.seeHelp, name));
		}
		return command.run(call);
	}

	private static CommandLine parser(String name, Command command) {
		Arguments arguments = new Arguments("lansnat " + name, command.summary());
		command.define(arguments);
		return new CommandLine(arguments.spec()).setExpandAtFiles(false).setAllowOptionsAsOptionParameters(false);
	}
}
