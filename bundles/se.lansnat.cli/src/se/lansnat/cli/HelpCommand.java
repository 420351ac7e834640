package se.lansnat.cli;

import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Says what commands there are, and how to use one. */
final class HelpCommand implements Command {

	@Override
	public String summary() {
		return Messages.help_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.words(Messages.labelCommand, Messages.help_command);
	}

	@Override
	public int run(Call call) throws Failure {
		if (!call.words().isEmpty()) {
			call.printText(Commands.help(Commands.find(call.words())));
			return Cli.DONE;
		}
		Map<String, String> summaries = Commands.summaries();
		int width = summaries.keySet().stream().mapToInt(String::length).max().orElse(0);
		call.print(Messages.help_intro);
		call.print("");
		summaries.forEach((name, summary) -> call.print("  " + name + " ".repeat(width - name.length() + 2) + summary));
		call.print("");
		call.print(NLS.bind(Messages.help_more, "lansnat help ceilings"));
		return Cli.DONE;
	}
}
