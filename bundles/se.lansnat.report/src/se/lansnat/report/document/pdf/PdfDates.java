package se.lansnat.report.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the document's own date where the engine has put the time of day, so that the same document gives the same bytes. */
final class PdfDates {

	private PdfDates() {
	}

	static void set(PDDocument pdf, LocalDate date) throws IOException {
		Calendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
		PDDocumentInformation info = pdf.getDocumentInformation();
		info.setCreationDate(day);
		info.setModificationDate(day);
		// Both places must say the same (ISO 19005-2, 6.6.3).
		PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
		String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
		String iso = date + "T00:00:00Z";
		String dated = xmp.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + iso).replaceAll("(<xmp:ModifyDate>)[^<]*", "$1" + iso);
		if (!dated.contains("<xmp:ModifyDate>")) {
			dated = dated.replace("</xmp:CreateDate>", "</xmp:CreateDate><xmp:ModifyDate>" + iso + "</xmp:ModifyDate>");
		}
		metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
		pdf.setDocumentId(date.toEpochDay());
	}
}
