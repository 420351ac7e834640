package se.lansnat.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters of a command; all values are texts, and their meaning is the command's. */
final class Arguments {

	private final CommandSpec spec;
	private int position;

	Arguments(String name, String summary) {
		spec = CommandSpec.create().name(name).interpolateVariables(false);
		spec.usageMessage().description(summary);
		spec.addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description(Messages.helpOption).build());
	}

	CommandSpec spec() {
		return spec;
	}

	/** An option without a value. */
	Arguments flag(String option, String description) {
		spec.addOption(OptionSpec.builder(option).type(boolean.class).description(description).build());
		return this;
	}

	/** An option with a value. */
	Arguments value(String option, String label, String description) {
		spec.addOption(OptionSpec.builder(option).type(String.class).paramLabel(label).description(description).build());
		return this;
	}

	/** A word that must be there. */
	Arguments word(String label, String description) {
		return word(label, "1", String.valueOf(position++), description);
	}

	/** A word that may be there. */
	Arguments optionalWord(String label, String description) {
		return word(label, "0..1", String.valueOf(position++), description);
	}

	/** Words, none or more, that may be there after the others. */
	Arguments words(String label, String description) {
		return word(label, "0..*", position + "..*", description);
	}

	private Arguments word(String label, String arity, String index, String description) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel(label).arity(arity).required(arity.equals("1")).index(index)
				.type(arity.endsWith("*") ? String[].class : String.class).description(description).build());
		return this;
	}
}
