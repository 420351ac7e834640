package se.lansnat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Finds the command that the first words name, and takes its arguments apart. */
final class Commands {

	/** In the order of the contract. */
	private static final List<String> NAMES = List.of("ceilings", "county list", "county create", "county info", "edit", "show",
			"consolidate", "search", "report", "validate", "programme checklist", "programme approve", "programme diff", "network check",
			"capacity", "pack create", "pack open", "pack merge", "merge", "share init", "share push", "share pull", "share history",
			"support record", "support status", "support decide", "support simulate", "example", "help");

	private Commands() {
	}

	/** A switch and no table of constructors: only the command that is called is loaded. */
	private static Command create(String name) {
		return switch (name) {
		case "ceilings" -> new CeilingsCommand();
		case "county list" -> new CountyListCommand();
		case "county create" -> new CountyCreateCommand();
		case "county info" -> new CountyInfoCommand();
		case "edit" -> new EditCommand();
		case "show" -> new ShowCommand();
		case "consolidate" -> new ConsolidateCommand();
		case "search" -> new SearchCommand();
		case "report" -> new ReportCommand();
		case "validate" -> new ValidateCommand();
		case "programme checklist" -> new ProgrammeChecklistCommand();
		case "programme approve" -> new ProgrammeApproveCommand();
		case "programme diff" -> new ProgrammeDiffCommand();
		case "network check" -> new NetworkCheckCommand();
		case "capacity" -> new CapacityCommand();
		case "support record" -> new SupportRecordCommand();
		case "support status" -> new SupportStatusCommand();
		case "support decide" -> new SupportDecideCommand();
		case "support simulate" -> new SupportSimulateCommand();
		case "pack create" -> new PackCreateCommand();
		case "pack open" -> new PackOpenCommand();
		case "pack merge" -> new PackMergeCommand();
		case "merge" -> new MergeCommand();
		case "share init" -> new ShareInitCommand();
		case "share push" -> new SharePushCommand();
		case "share pull" -> new SharePullCommand();
		case "share history" -> new ShareHistoryCommand();
		case "example" -> new ExampleCommand();
		case "help" -> new HelpCommand();
		default -> throw new IllegalArgumentException(name);
		};
	}

	/** Runs a command line. */
	static int run(List<String> words, Call call) throws Exception {
		String first = words.isEmpty() ? Arguments.HELP : words.getFirst();
		if (first.equals(Arguments.HELP) || first.equals("-h")) {
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
		if (NAMES.contains(first)) {
			return first;
		}
		String both = words.size() > 1 ? first + " " + words.get(1) : first;
		if (NAMES.contains(both)) {
			return both;
		}
		List<String> group = NAMES.stream().filter(name -> name.startsWith(first + " ")).toList();
		if (group.isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.unknownCommand, first));
		}
		throw Failure.usage(NLS.bind(Messages.incompleteCommand, both, String.join(", ", group)));
	}

	/** Names and summaries, in the order of the contract. */
	static Map<String, String> summaries() {
		Map<String, String> summaries = new LinkedHashMap<>();
		NAMES.forEach(name -> summaries.put(name, create(name).summary()));
		return summaries;
	}

	/** What {@code --help} says about a command. */
	static String help(String name) {
		return HelpText.of(name, create(name));
	}

	private static int run(String name, List<String> line, Call call) throws Exception {
		if (line.contains(Arguments.HELP) || line.contains("-h")) {
			call.printText(help(name));
			return Cli.DONE;
		}
		Command command = create(name);
		Arguments arguments = new Arguments();
		command.define(arguments);
		List<String> problems = new ArrayList<>();
		call.setArguments(arguments.parse(line, problems));
		if (!problems.isEmpty()) {
			problems.add(NLS.bind(Messages.seeHelp, name));
			throw Failure.usage(problems.toArray(String[]::new));
		}
		return command.run(call);
	}
}
