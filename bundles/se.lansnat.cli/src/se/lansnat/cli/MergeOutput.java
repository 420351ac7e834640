package se.lansnat.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.sync.merge.Conflict;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.MergeException;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.merge.Origin;
import se.lansnat.sync.merge.Origins;
import se.lansnat.sync.merge.Side;

/** What a merge gave, as JSON and for people. */
final class MergeOutput {

	private final Call call;
	private final MergeResult result;
	private final Origins ours;
	private final Origins theirs;

	private MergeOutput(Call call, MergeResult result, Origins ours, Origins theirs) {
		this.call = call;
		this.result = result;
		this.ours = ours;
		this.theirs = theirs;
	}

	/** {@return the exit status: a merge with open conflicts is not done} */
	static int print(Call call, MergeResult result, Origins ours, Origins theirs) {
		MergeOutput output = new MergeOutput(call, result, ours, theirs);
		result.unused().forEach(output::warn);
		result.newErrors().forEach(call::say);
		if (call.has("--json")) {
			call.printText(output.json());
		} else {
			output.text();
		}
		return result.isComplete() ? Cli.DONE : Cli.BAD_INPUT;
	}

	/** The failure that a merge which cannot be done is. */
	static Failure failure(MergeException e) {
		return e.isInput() ? Failure.input(e.getMessage()) : Failure.undone(e.getMessage());
	}

	private void warn(Decision decision) {
		call.say(new Problem("decision-unused", Severity.WARNING, call.value(MergeDecisions.OPTION).orElse(""), 0, decision.id(),
				decision.feature(), Messages.merge_unused, Messages.merge_unusedFix));
	}

	private String json() {
		Json json = new Json();
		json.object(() -> {
			json.object("applied", () -> json.member("ours", result.ours()).member("theirs", result.theirs()));
			json.array("conflicts", result.conflicts(), conflict -> json.object(() -> conflict(json, conflict)));
			json.member("open", result.open().size()).member("complete", result.isComplete());
			json.array("new_errors", result.newErrors(), problem -> json.object(() -> json.member("code", problem.code())
					.member("file", problem.file()).member("id", problem.id()).member("message", problem.message())));
		});
		return json.toString();
	}

	private void conflict(Json json, Conflict conflict) {
		json.member("id", conflict.id()).member("feature", conflict.feature()).member("kind", conflict.kind().code());
		json.member("file", conflict.file()).member("label", Optional.of(conflict.label()).filter(label -> !label.isEmpty()));
		for (Side side : Side.values()) {
			json.member(side.name().toLowerCase(Locale.ROOT), conflict.value(side).map(MergeOutput::value));
		}
		origin(json, "ours", ours.of(conflict));
		origin(json, "theirs", theirs.of(conflict));
		json.member("decided", !result.open().contains(conflict));
	}

	private static void origin(Json json, String side, Optional<Origin> origin) {
		json.member(side + "_author", origin.map(Origin::author)).member(side + "_time", origin.map(found -> found.time().toString()));
	}

	/** A value as JSON. */
	static Object value(Conflict.Shown shown) {
		return shown.isList() ? shown.texts() : typed(shown.texts().getFirst(), shown.type());
	}

	private static Object typed(String text, Conflict.Type type) {
		try {
			return switch (type) {
			case TEXT -> text;
			case NUMBER -> new BigDecimal(text);
			case TRUTH -> Boolean.valueOf(text);
			};
		} catch (NumberFormatException e) {
			// A value that cannot be read is shown as it stands in the file.
			return text;
		}
	}

	private void text() {
		call.print(NLS.bind(Messages.merge_applied, result.ours(), result.theirs()));
		for (Conflict conflict : result.open()) {
			String what = (conflict.id() + " " + conflict.feature()).strip();
			call.print(NLS.bind(Messages.merge_conflict, new Object[] { what, conflict.label(), conflict.kind().code() }));
			line(Messages.merge_base, conflict.base(), Optional.empty());
			line(Messages.merge_ours, conflict.ours(), ours.of(conflict));
			line(Messages.merge_theirs, conflict.theirs(), theirs.of(conflict));
		}
		call.print(result.isComplete() ? Messages.merge_complete : NLS.bind(Messages.merge_open, result.open().size()));
	}

	private void line(String side, Optional<Conflict.Shown> value, Optional<Origin> origin) {
		String who = origin.map(found -> " (" + found.author() + ", " + found.time() + ")").orElse("");
		call.print("  " + side + ": " + value.map(shown -> String.join(", ", shown.texts())).orElse(Messages.none) + who);
	}
}
