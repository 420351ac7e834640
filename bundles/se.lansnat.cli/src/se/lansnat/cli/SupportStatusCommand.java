package se.lansnat.cli;

import java.util.Locale;

import se.lansnat.model.SupportKind;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.Deadline;
import se.lansnat.support.cases.MunicipalityStatus;
import se.lansnat.support.cases.Status;
import se.lansnat.support.cases.StatusWarning;
import se.lansnat.support.cases.Sum;

/** Shows what every municipality and the county pot have left at a day. */
final class SupportStatusCommand implements Command {

	@Override
	public String summary() {
		return Messages.supportStatus_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.word(Messages.labelFolder, Messages.folderParameter).value("--date", Messages.labelDate, Messages.supportStatus_date)
				.flag("--json", Messages.optionJson);
	}

	@Override
	public int run(Call call) throws Exception {
		try (CountyFolder folder = Folders.open(call, call.word(0))) {
			SupportFolder.faults(folder).forEach(call::say);
			Books books = Books.of(SupportFolder.scheme(folder), SupportFolder.entries(folder), SupportFolder.date(call));
			Status status = new Status(books);
			if (call.has("--json")) {
				call.printText(json(status));
			} else {
				SupportText.status(status, call);
			}
		}
		return Cli.DONE;
	}

	private static String json(Status status) {
		Json json = new Json();
		json.object(() -> {
			json.member("ruleset", status.books().scheme().ruleset(SupportKind.INTER_LOCALITY).id());
			json.member("date", status.books().latest().map(Object::toString));
			json.array("municipalities", status.municipalities(), row -> municipality(json, row));
			json.object("county_pot", () -> {
				json.member("total_sek", status.books().scheme().pot()).member("granted_sek", status.pot().granted())
						.member("withdrawn_sek", status.pot().freed()).member("paid_sek", status.pot().paid())
						.member("recovered_sek", status.pot().recovered()).member("remaining_sek", status.potRemaining());
				json.object("by_purpose", () -> status.potByPurpose()
						.forEach((purpose, sum) -> json.object(purpose.getName().toLowerCase(Locale.ROOT), () -> sum(json, sum))));
			});
			json.member("county_remaining_sek", status.countyRemaining());
			json.array("deadlines", status.deadlines(), deadline -> deadline(json, deadline));
			json.array("warnings", status.warnings(), warning -> warning(json, warning));
		});
		return json.toString();
	}

	private static void municipality(Json json, MunicipalityStatus row) {
		Sum main = row.interLocality();
		json.object(() -> {
			json.member("code", row.code()).member("ceiling_sek", row.ceiling()).member("applied_sek", main.applied())
					.member("reserved_sek", row.reserved()).member("granted_sek", main.granted()).member("withdrawn_sek", main.freed())
					.member("paid_sek", main.paid()).member("recovered_sek", main.recovered()).member("remaining_sek", row.remaining())
					.member("own_contribution_used_sek", row.ownContributionUsed());
			json.object("area", () -> json.member("ceiling_sek", row.areaCeiling()).member("applied_sek", row.area().applied())
					.member("granted_sek", row.area().granted()).member("withdrawn_sek", row.area().freed()).member("paid_sek", row.area().paid())
					.member("recovered_sek", row.area().recovered()).member("remaining_sek", row.areaRemaining()));
			json.object("administrative", () -> sum(json, row.administrative()));
		});
	}

	private static void sum(Json json, Sum sum) {
		json.member("granted_sek", sum.granted()).member("withdrawn_sek", sum.freed()).member("paid_sek", sum.paid()).member("recovered_sek",
				sum.recovered());
	}

	private static void deadline(Json json, Deadline deadline) {
		json.object(() -> json.member("date", deadline.date().toString()).member("case", deadline.caseId())
				.member("municipality", deadline.municipality()).member("kind", deadline.kind().name().toLowerCase(Locale.ROOT))
				.member("clause", deadline.kind().clause()).member("text", deadline.text()).member("overdue", deadline.overdue()));
	}

	private static void warning(Json json, StatusWarning warning) {
		json.object(() -> json.member("code", warning.code()).member("clause", warning.clause()).member("about", warning.about())
				.member("amount_sek", warning.amount()).member("message", warning.text()));
	}
}
