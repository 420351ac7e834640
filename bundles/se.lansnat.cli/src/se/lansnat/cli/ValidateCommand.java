package se.lansnat.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import se.lansnat.exchange.CsvWriter;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.storage.StorageException;
import se.lansnat.model.validation.Validation;

/** Validates county folders, or files of one. */
final class ValidateCommand implements Command {

	@Override
	public String summary() {
		return Messages.validate_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.words(Messages.labelPath, Messages.validate_paths).flag("--codes", Messages.validate_codes)
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		if (call.has("--codes")) {
			call.printText(codes(call.has("--json")));
			return Cli.DONE;
		}
		if (call.words().isEmpty()) {
			throw Failure.usage(NLS.bind(Messages.missingArgument, Messages.labelPath), NLS.bind(Messages.seeHelp, "validate"));
		}
		List<Problem> problems = new ArrayList<>();
		for (String name : call.words()) {
			validate(name, call).forEach(problem -> problems.add(call.words().size() == 1 ? problem : problem.in(file(name, problem))));
		}
		problems.sort(null);
		problems.stream().filter(problem -> problem.severity() != Severity.INFO).forEach(call::say);
		if (call.has("--json")) {
			call.printText(json(problems));
		} else {
			problems.stream().filter(problem -> problem.severity() == Severity.INFO).forEach(p -> call.print(ProblemText.line(p)));
			call.print(problems.isEmpty() ? Messages.validate_none : NLS.bind(Messages.validate_total, ProblemText.counts(problems)));
		}
		return problems.stream().anyMatch(Problem::isError) ? Cli.BAD_INPUT : Cli.DONE;
	}

	private static List<Problem> validate(String name, Call call) throws Failure, StorageException {
		Path path = call.path(name);
		boolean single = Files.isRegularFile(path);
		try (CountyFolder folder = CountyFolder.open(single ? path.toAbsolutePath().getParent() : path, Access.READ, null)) {
			String file = path.getFileName().toString();
			if (single && folder.parts().stream().noneMatch(part -> part.file().equals(file))) {
				throw Failure.input(NLS.bind(Messages.validate_noPart, name));
			}
			return Validation.validate(folder).stream().filter(problem -> !single || problem.file().equals(file)).toList();
		}
	}

	/** Where there are several paths, the path that was named tells whose file it is. */
	private static String file(String name, Problem problem) {
		return problem.file().isEmpty() || name.endsWith(problem.file()) ? name : Path.of(name).resolve(problem.file()).toString();
	}

	private static String json(List<Problem> problems) {
		Json json = new Json();
		json.object(() -> json.array("problems", problems, p -> json.object(() -> {
			json.member("code", p.code()).member("severity", p.severity().name()).member("file", p.file()).member("id", p.id())
					.member("feature", p.feature()).member("message", p.message()).member("fix", p.fix());
			if (p.line() > 0) {
				json.member("line", p.line());
			}
		})));
		return json.toString();
	}

	private static String codes(boolean asJson) {
		List<ProblemCode> codes = Validation.codes();
		if (asJson) {
			Json json = new Json();
			json.object(() -> json.array("codes", codes, c -> json.object(
					() -> json.member("code", c.code()).member("severity", c.severity().name()).member("message", c.title()))));
			return json.toString();
		}
		CsvWriter csv = new CsvWriter(false).row(List.of("code", "severity", "message"));
		codes.forEach(code -> csv.row(List.of(code.code(), code.severity().name(), code.title())));
		return new String(csv.bytes(), StandardCharsets.UTF_8);
	}
}
