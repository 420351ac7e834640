package se.lansnat.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Consolidator;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.report.ReportFormat;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.document.docx.TemplateException;
import se.lansnat.report.programme.MunicipalReport;
import se.lansnat.report.programme.RegionalReport;
import se.lansnat.report.programme.ReportDate;

/** Writes the regional programme or that of one municipality as a document, or the template that documents are written into. */
final class ReportCommand implements Command {

	private static final String OUT = "--out";
	private static final String MUNICIPALITY = "--municipality";
	private static final String TEMPLATE = "--template";
	private static final String WRITE_TEMPLATE = "--write-template";
	private static final String DATE = "--date";

	@Override
	public String summary() {
		return Messages.report_summary;
	}

	@Override
	public void define(Arguments arguments) {
		arguments.optionalWord(Messages.labelFolder, Messages.folderParameter).value(OUT, Messages.labelFile, Messages.report_out)
				.value(MUNICIPALITY, Messages.labelCode, Messages.report_municipality)
				.value(TEMPLATE, Messages.labelFile, Messages.report_template).value(DATE, "ISO", Messages.report_date)
				.value(WRITE_TEMPLATE, Messages.labelFile, Messages.report_writeTemplate);
	}

	@Override
	public int run(Call call) throws Exception {
		Optional<String> newTemplate = call.value(WRITE_TEMPLATE);
		if (newTemplate.isPresent()) {
			writeTemplate(call, newTemplate.get());
			return Cli.DONE;
		}
		if (call.words().isEmpty() || call.value(OUT).isEmpty()) {
			throw Failure.usage(Messages.report_what, NLS.bind(Messages.seeHelp, "report"));
		}
		String out = call.value(OUT).get();
		DocumentWriter writer = writer(call, out);
		Optional<LocalDate> date = date(call);
		try (CountyFolder folder = Folders.openForFigures(call, call.word(0))) {
			if (folder.county().isEmpty()) {
				throw Failure.input(NLS.bind(Messages.report_noCounty, call.word(0)));
			}
			Document document = document(call, folder, date.orElseGet(() -> ReportDate.of(folder)));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			writer.write(document, bytes).forEach(call::say);
			call.output(Optional.of(out), bytes.toByteArray());
		}
		return Cli.DONE;
	}

	private static void writeTemplate(Call call, String file) throws Failure, IOException {
		boolean more = !call.words().isEmpty() || List.of(OUT, MUNICIPALITY, TEMPLATE, DATE).stream().anyMatch(call::has);
		if (more || ReportFormat.of(file).filter(ReportFormat::takesTemplate).isEmpty()) {
			throw Failure.usage(more ? Messages.report_templateAlone : NLS.bind(Messages.report_templateEnding, file));
		}
		call.output(Optional.of(file), DocxTemplate.standard().file());
	}

	private static DocumentWriter writer(Call call, String out) throws Failure {
		Optional<String> template = call.value(TEMPLATE);
		ReportFormat format = ReportFormat.of(out).orElse(null);
		if (template.isPresent() && (format == null || !format.takesTemplate())) {
			throw Failure.usage(NLS.bind(Messages.report_templateOnlyDocx, out));
		}
		if (format == null) {
			throw Failure.usage(NLS.bind(Messages.report_ending, out));
		}
		return format.writer(template.isPresent() ? Optional.of(template(call, template.get())) : Optional.empty());
	}

	private static DocxTemplate template(Call call, String file) throws Failure {
		try {
			return DocxTemplate.read(call.read(file));
		} catch (TemplateException e) {
			throw Failure.input(List.of(e.problem().in(file)));
		}
	}

	private static Optional<LocalDate> date(Call call) throws Failure {
		Optional<String> text = call.value(DATE);
		try {
			return text.map(LocalDate::parse);
		} catch (DateTimeException e) {
			throw Failure.usage(NLS.bind(Messages.report_badDate, text.orElse("")));
		}
	}

	private static Document document(Call call, CountyFolder folder, LocalDate date) throws Failure {
		Optional<String> code = call.value(MUNICIPALITY);
		if (code.isEmpty()) {
			return RegionalReport.of(folder, Consolidator.consolidate(folder, List.of()), date);
		}
		Optional<Document> document = MunicipalReport.of(folder, code.get(), date);
		return document.orElseThrow(() -> Failure.input(NLS.bind(Messages.report_unknownMunicipality, code.get(),
				String.join(", ", folder.programmes().stream().map(programme -> programme.getMunicipalityCode()).toList()))));
	}
}
