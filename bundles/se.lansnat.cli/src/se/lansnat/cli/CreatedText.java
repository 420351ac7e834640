package se.lansnat.cli;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.MunicipalProgramme;
import se.lansnat.reference.Deviation;
import se.lansnat.reference.county.CountyDocument;

/** What was created, and what the published tables leave open about it. */
final class CreatedText {

	private CreatedText() {
	}

	static String text(CountyDocument document, String folder) {
		StringBuilder text = new StringBuilder();
		line(text, NLS.bind(Messages.created, new Object[] { document.county().getName(), folder, document.programmes().size(),
				localities(document), areas(document), figures(document) }));
		if (localities(document) > 0 && document.coordinates().matched() + document.coordinates().unmatched() > 0) {
			line(text, NLS.bind(Messages.createdCoordinates, new Object[] { document.coordinates().matched(),
					document.coordinates().ambiguous(), document.coordinates().unmatched() }));
		}
		if (!document.deviations().isEmpty()) {
			line(text, NLS.bind(Messages.createdDeviations, document.deviations().size()));
			document.deviations().forEach(deviation -> line(text, "  " + deviation.place() + ": " + deviation.text()));
		}
		return text.toString();
	}

	static String json(CountyDocument document, String folder) {
		Json json = new Json();
		json.object(() -> {
			json.member("county", document.county().getName()).member("folder", folder);
			json.member("municipalities", document.programmes().size()).member("localities", localities(document))
					.member("areas", areas(document)).member("duct_survey_figures", figures(document));
			json.object("coordinates", () -> json.member("matched", document.coordinates().matched())
					.member("ambiguous", document.coordinates().ambiguous()).member("unmatched", document.coordinates().unmatched()));
			json.array("deviations", document.deviations(), deviation -> deviation(json, deviation));
		});
		return json.toString();
	}

	private static void deviation(Json json, Deviation d) {
		json.object(() -> json.member("code", d.code()).member("effect", d.effect().name()).member("table", d.table())
				.member("place", d.place()).member("municipality_code", d.municipalityCode()).member("subject", d.subject())
				.member("printed", d.printed()).member("expected", d.expected()).member("text", d.text()));
	}

	private static int localities(CountyDocument document) {
		return document.programmes().stream().mapToInt(programme -> programme.getLocalities().size()).sum();
	}

	private static int areas(CountyDocument document) {
		return document.programmes().stream().mapToInt(programme -> programme.getAreas().size()).sum();
	}

	private static int figures(CountyDocument document) {
		return document.programmes().stream().mapToInt(CreatedText::figures).sum();
	}

	private static int figures(MunicipalProgramme programme) {
		return programme.getDuctSurveyFigures().size() + programme.getDucts().size();
	}

	private static void line(StringBuilder text, String line) {
		text.append(line).append('\n');
	}
}
