package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.pdf.PdfWriter;

class PdfWriterTest {

	private static PDDocument pdf;

	@BeforeAll
	static void write() throws IOException {
		pdf = pdf(Samples.everything());
	}

	@AfterAll
	static void close() throws IOException {
		pdf.close();
	}

	private static PDDocument pdf(Document document) throws IOException {
		return Loader.loadPDF(Read.bytes(new PdfWriter(), document));
	}

	private static String text(PDDocument file, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(file);
	}

	private static List<PDStructureElement> tags(PDDocument file, String type) {
		List<PDStructureElement> found = new ArrayList<>();
		collect(file.getDocumentCatalog().getStructureTreeRoot(), type, found);
		return found;
	}

	private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getStructureType().equals(type)) {
					found.add(element);
				}
				collect(element, type, found);
			}
		}
	}

	@Test
	void saysWhatItIs() {
		assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Samples.info().title());
		assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo(Samples.info().subject());
		assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Region Exempel");
		assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
		assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
		assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2026-11-21T00:00:00Z");
	}

	@Test
	void isTagged() {
		assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
		assertThat(tags(pdf, "H1")).hasSize(1);
		// Three chapters, and the notes.
		assertThat(tags(pdf, "H2")).hasSize(4);
		assertThat(tags(pdf, "Table")).hasSize(3);
		assertThat(tags(pdf, "Figure")).singleElement().extracting(PDStructureElement::getAlternateDescription)
				.isEqualTo("Liggande staplar för tre kommuner, Norrköping överst.");
		assertThat(tags(pdf, "Link")).isNotEmpty().allMatch(link -> !link.getAlternateDescription().isEmpty());
		assertThat(tags(pdf, "LI")).hasSizeGreaterThan(10);
	}

	@Test
	void readsTheHeaderOfATableOnceHoweverManyPagesItTakes() throws IOException {
		assertThat(text(pdf, 2)).contains("Stödtak, kr");
		assertThat(text(pdf, 3)).as("printed on each page").contains("Stödtak, kr");
		PDStructureElement head = tags(pdf, "THead").getFirst();
		List<PDStructureElement> cells = new ArrayList<>();
		collect(head, "TH", cells);
		assertThat(cells).hasSize(9);
		assertThat(pieces(cells.getLast())).isEqualTo(1);
	}

	/** How many pieces of marked content belong to an element. */
	private static int pieces(PDStructureNode node) {
		int count = 0;
		for (Object kid : node.getKids()) {
			count += kid instanceof PDStructureElement element ? pieces(element) : 1;
		}
		return count;
	}

	@Test
	void hasBookmarks() {
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
			titles.add(item.getTitle());
			item.children().forEach(child -> titles.add("  " + child.getTitle()));
		}
		assertThat(titles).containsExactly("1 Sammanfattning", "2 Nuläge", "  2.1 Grunder", "  2.2 Stödtak", "  2.3 Förbindelser",
				"3 Källor");
	}

	@Test
	void embedsEveryFace() throws IOException {
		List<String> names = new ArrayList<>();
		for (PDPage page : pdf.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
			}
		}
		assertThat(names).contains("LiberationSans", "LiberationSans-Bold", "LiberationSans-Italic", "LiberationMono", "DejaVuSans");
	}

	@Test
	void numbersPagesAndTurnsThoseOfWideTables() throws IOException {
		int pages = pdf.getNumberOfPages();
		List<Boolean> turned = new ArrayList<>();
		for (int i = 1; i <= pages; i++) {
			assertThat(text(pdf, i)).contains(i + " (" + pages + ")");
			turned.add(pdf.getPage(i - 1).getMediaBox().getWidth() > pdf.getPage(i - 1).getMediaBox().getHeight());
		}
		assertThat(turned).contains(true).startsWith(false).endsWith(false);
		assertThat(text(pdf, turned.indexOf(true) + 1)).containsPattern("2\\.3\\s+Förbindelser").contains("Tabell 3.", "r-0");
	}

	@Test
	void hasContentsWithPageNumbers() throws IOException {
		assertThat(text(pdf, 1)).containsPattern("3\\s+Källor\\s+\\.+\\s+" + pdf.getNumberOfPages());
	}

	@Test
	void paintsFiguresAsVectorsWithText() throws IOException {
		StringBuilder all = new StringBuilder();
		for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
			all.append(text(pdf, i));
			assertThat(pdf.getPage(i - 1).getResources().getXObjectNames()).isEmpty();
		}
		assertThat(all).contains("Norrköping", "31,4", "Stödtak, miljoner kronor");
	}

	@Test
	void replacesAndReportsWhatItHasNoLettersFor() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<Problem> problems = new PdfWriter().write(
				DocumentBuilder.of(Samples.info().with(Samples.logo())).heading(1, "\u4E2D").paragraph("a\u0000b \u4E2D").build(), out);
		assertThat(problems).extracting(Problem::code).containsExactly("document-unfit-character", "document-character-not-shown");
		try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
			assertThat(text(file, 1)).containsPattern("1\\s+\uFFFD").contains("a\uFFFDb \uFFFD").doesNotContain("\u4E2D");
		}
	}

	@Test
	void keepsTextFromRightToLeftReadable() throws IOException {
		try (PDDocument file = pdf(DocumentBuilder.of(Samples.info()).paragraph("Namnet " + Samples.RIGHT_TO_LEFT + " här").build())) {
			assertThat(text(file, 1)).contains("\u05E9\u05DC\u05D5\u05DD", "\u05E2\u05D5\u05DC\u05DD");
		}
	}

	@Test
	void breaksWordsThatNoLineHasRoomFor() throws IOException {
		try (PDDocument file = pdf(DocumentBuilder.of(Samples.info()).paragraph(Samples.LONG_WORD)
				.table(t -> t.column("a").row(Samples.LONG_WORD)).build())) {
			String all = Read.dense(text(file, 1));
			assertThat(all.indexOf(Samples.LONG_WORD)).isPositive().isLessThan(all.lastIndexOf(Samples.LONG_WORD));
		}
	}

	@Test
	void writesADocumentWithoutBlocks() throws IOException {
		try (PDDocument file = pdf(DocumentBuilder.of(Samples.info()).build())) {
			assertThat(file.getNumberOfPages()).isEqualTo(1);
		}
	}
}
