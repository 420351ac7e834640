package se.lansnat.cli;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the user's language. */
final class UsageText {

	private UsageText() {
	}

	static String of(ParameterException e) {
		return switch (e) {
		case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
			NLS.bind(Messages.unknownOption, String.join(" ", unmatched.getUnmatched()));
		case UnmatchedArgumentException unmatched ->
			NLS.bind(Messages.tooManyWords, String.join(" ", unmatched.getUnmatched()));
		case MissingParameterException missing -> NLS.bind(Messages.missingArgument,
				missing.getMissing().stream().map(HelpText::name).collect(Collectors.joining(", ")));
		case OverwrittenOptionException twice -> NLS.bind(Messages.optionTwice, HelpText.name(twice.getOverwritten()));
		default -> NLS.bind(Messages.badUsage, e.getArgSpec() == null ? e.getValue() : HelpText.name(e.getArgSpec()));
		};
	}
}
