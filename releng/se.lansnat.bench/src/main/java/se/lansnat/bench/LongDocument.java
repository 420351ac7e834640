package se.lansnat.bench;

import java.time.LocalDate;
import java.util.Locale;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.Inline;

/** A programme of about 300 pages: chapters of running text, lists and tables such as a county sends out. */
final class LongDocument {

	/** Chapters that make 300 pages of A4. */
	static final int CHAPTERS = 75;
	static final int ROWS = 110;
	private static final int PARAGRAPHS = 6;
	private static final int SENTENCES = 6;
	private static final String SENTENCE = "Kommunen planerar ett ortssammanbindande nät med öppen ledning till orten, där varken "
			+ "marknaden eller någon annan väntas bygga före periodens slut. ";
	static final String[] COLUMNS = { "Ort", "Kommun", "Invånare", "Nät, m", "Stödtak, kr", "Anmärkning" };

	private LongDocument() {
	}

	static String title() {
		return "Regionalt program";
	}

	static String chapter(int chapter) {
		return "Kapitel " + chapter;
	}

	static String paragraph(int chapter, int paragraph) {
		return String.format(Locale.ROOT, "%d.%d ", chapter, paragraph) + SENTENCE.repeat(SENTENCES);
	}

	static int paragraphs() {
		return PARAGRAPHS;
	}

	static String[] row(int chapter, int row) {
		return new String[] { "Ort nummer " + row, row % 3 == 0 ? "Åtvidaberg" : "Söderköping", Integer.toString(50 + chapter * row % 2900),
				Integer.toString(14_200 + row), Integer.toString(2_130_000 + chapter), row % 7 == 0 ? "Delas med grannlänet" : "" };
	}

	static Document build() {
		DocumentBuilder document = DocumentBuilder
				.of(DocumentInfo.swedish(title(), "Hur länets kommuner får nät", "Region Exempel", LocalDate.of(2026, 11, 25))).contents(2);
		for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
			int number = chapter;
			document.heading(1, chapter(chapter));
			for (int paragraph = 1; paragraph <= PARAGRAPHS; paragraph++) {
				document.paragraph(Inline.text(paragraph(chapter, paragraph)));
			}
			document.heading(2, "Orter").table(table -> {
				table.caption("Orter i kapitel " + number).heads(COLUMNS[0]).column(COLUMNS[1]).number(COLUMNS[2]).number(COLUMNS[3])
						.number(COLUMNS[4]).column(COLUMNS[5]);
				for (int row = 0; row < ROWS; row++) {
					table.row(row(number, row));
				}
			});
		}
		return document.build();
	}
}
