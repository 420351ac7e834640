package se.lansnat.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import se.lansnat.report.document.DocumentWriter;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.document.docx.DocxWriter;
import se.lansnat.report.document.html.HtmlWriter;
import se.lansnat.report.document.odt.OdtWriter;
import se.lansnat.report.document.pdf.PdfWriter;

/** The kinds of files that a programme is written as. The ending of a file's name says which. */
public enum ReportFormat {

	/** For Word. */
	DOCX,
	/** To be read and printed. */
	PDF,
	/** For LibreOffice. */
	ODT,
	/** For browsers. */
	HTML;

	/** {@return how the names of such files end, with the point: ".docx"} */
	public String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The format that a file's name asks for.
	 *
	 * @param file a name or a path
	 * @return the format of its ending, in capital letters or small; empty for any other ending
	 */
	public static Optional<ReportFormat> of(String file) {
		return Arrays.stream(values()).filter(format -> file.toLowerCase(Locale.ROOT).endsWith(format.ending())).findFirst();
	}

	/** {@return whether documents of this format can be written into a template} */
	public boolean takesTemplate() {
		return this == DOCX;
	}

	/**
	 * The writer of this format.
	 *
	 * @param template what to write into; empty for the program's own looks
	 * @return the writer
	 * @throws IllegalArgumentException if this format takes no template
	 */
	public DocumentWriter writer(Optional<DocxTemplate> template) {
		if (template.isPresent() && !takesTemplate()) {
			throw new IllegalArgumentException(name());
		}
		return switch (this) {
		case DOCX -> template.map(DocxWriter::new).orElseGet(DocxWriter::new);
		case PDF -> new PdfWriter();
		case ODT -> new OdtWriter();
		case HTML -> new HtmlWriter();
		};
	}
}
