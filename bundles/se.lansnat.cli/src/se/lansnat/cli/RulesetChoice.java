package se.lansnat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.IoReason;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.RulesetException;
import se.lansnat.reference.ruleset.Rulesets;

/** The ruleset that a user names: the id of one that the product brings along, or a file. */
final class RulesetChoice {

	/** What applies where nobody chooses. */
	static final String DEFAULT = "sou-2000-111";

	private RulesetChoice() {
	}

	static Ruleset named(Call call, String idOrFile) throws Failure {
		Optional<Ruleset> builtIn = Rulesets.builtIn(idOrFile);
		if (builtIn.isPresent()) {
			return builtIn.get();
		}
		Path file = call.path(idOrFile);
		if (!Files.exists(file)) {
			throw Failure.input(NLS.bind(Messages.unknownRuleset, idOrFile, String.join(", ", Rulesets.builtInIds())));
		}
		try {
			return Rulesets.load(file);
		} catch (IOException e) {
			throw Failure.undone(NLS.bind(Messages.readFailed, idOrFile, IoReason.of(e)));
		} catch (RulesetException e) {
			throw Failure.input(problems(e));
		}
	}

	static List<Problem> problems(RulesetException e) {
		return e.problems().stream()
				.map(p -> new Problem("ruleset", Severity.ERROR, p.file(), 0, "", p.place(), p.message(), p.remedy())).toList();
	}
}
