package se.lansnat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.compare.Approved;
import se.lansnat.model.compare.Difference;
import se.lansnat.model.compare.Difference.Kind;
import se.lansnat.model.compare.DifferenceText;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;

/** What has changed in a programme since a version of it was approved. */
final class ProgrammeDiffCommand implements Command {

	@Override
	public String summary() {
		return Messages.programmeDiff_summary;
	}

	@Override
	public void define(Arguments arguments) {
		Programmes.define(arguments).value("--version", Messages.labelNumber, Messages.programmeDiff_version);
	}

	@Override
	public int run(Call call) throws Exception {
		OptionalInt number = number(call.value("--version"));
		try (CountyFolder folder = Folders.open(call, call.word(0))) {
			MunicipalProgramme programme = Programmes.find(folder, call.word(1));
			ApprovedVersion version = Approved.version(programme, number).orElseThrow(() -> Failure.input(number.isEmpty()
					? NLS.bind(Messages.programmeDiff_never, Names.of(programme))
					: NLS.bind(Messages.programmeDiff_noVersion, Names.of(programme), String.valueOf(number.getAsInt()))));
			List<Difference> differences = Approved.changesSince(folder, programme, version).orElseThrow(() -> Failure.input(
					NLS.bind(Messages.programmeDiff_damaged, String.valueOf(version.getNumber()), Names.of(programme))));
			if (call.has("--json")) {
				call.printText(json(programme, version, differences));
			} else {
				print(programme, version, differences, call);
			}
		}
		return Cli.DONE;
	}

	private static OptionalInt number(Optional<String> text) throws Failure {
		if (text.isEmpty()) {
			return OptionalInt.empty();
		}
		if (!text.get().matches("[1-9]\\d{0,8}")) {
			throw Failure.usage(NLS.bind(Messages.programmeDiff_badVersion, text.get()));
		}
		return OptionalInt.of(Integer.parseInt(text.get()));
	}

	private static void print(MunicipalProgramme programme, ApprovedVersion version, List<Difference> differences, Call call) {
		call.print(NLS.bind(Messages.programmeDiff_title,
				new Object[] { Names.of(programme), String.valueOf(version.getNumber()), differences.size() }));
		for (Difference difference : differences) {
			Object[] values = { Names.of(difference.object()), Names.of(difference.feature()), text(DifferenceText.old(difference)),
					text(DifferenceText.now(difference)) };
			call.print("  " + NLS.bind(switch (difference.kind()) {
			case ADDED -> Messages.programmeDiff_added;
			case REMOVED -> Messages.programmeDiff_removed;
			case MOVED -> Messages.programmeDiff_moved;
			case REORDERED -> Messages.programmeDiff_reordered;
			case CHANGED -> difference.paragraphs().isEmpty() ? Messages.programmeDiff_changed : Messages.programmeDiff_text;
			}, values));
			difference.paragraphs().forEach(paragraph -> call.print("    " + switch (paragraph.kind()) {
			case SAME -> "  ";
			case REMOVED -> "- ";
			case ADDED -> "+ ";
			} + paragraph.text()));
		}
	}

	private static String text(List<String> values) {
		return values.isEmpty() ? Messages.none : String.join(", ", values);
	}

	private static String json(MunicipalProgramme programme, ApprovedVersion version, List<Difference> differences) {
		Json json = new Json();
		json.object(() -> {
			json.member("municipality", programme.getMunicipalityCode()).member("version", version.getNumber());
			json.array("differences", differences, difference -> json.object(() -> difference(json, difference)));
		});
		return json.toString();
	}

	private static void difference(Json json, Difference difference) {
		json.member("kind", lower(difference.kind())).member("id", difference.id())
				.member("type", difference.object().eClass().getName()).member("label", Names.of(difference.object()))
				.member("feature", difference.feature().getName()).array("old", difference.old()).array("new", difference.now());
		if (difference.kind() == Kind.CHANGED && !difference.paragraphs().isEmpty()) {
			json.array("paragraphs", difference.paragraphs(), paragraph -> json
					.object(() -> json.member("kind", lower(paragraph.kind())).member("text", paragraph.text())));
		}
	}

	private static String lower(Enum<?> kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}
}
