package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.document.docx.DocxWriter;

/** Holds the DOCX files against the schemas of Office Open XML: what keeps to them, Word opens without repair. */
class DocxSchemaTest {

	private static final int SEEDS = 25;

	static Stream<Document> documents() throws Exception {
		return Stream.concat(
				Stream.of(Programmes.regional(), Programmes.municipal(), Samples.everything(),
						DocumentBuilder.of(Samples.info().with(Samples.logo()).withoutNumbers()).heading(1, "A").build()),
				LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> RandomDocuments.of(seed).document()));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void keepsToTheSchemas(Document document) throws Exception {
		check(Read.unzip(Read.bytes(new DocxWriter(), document)));
	}

	@Test
	void hasAStandardTemplateThatKeepsToTheSchemasToo() throws Exception {
		check(Read.unzip(DocxTemplate.standard().file()));
	}

	private static void check(Map<String, byte[]> parts) throws Exception {
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			String name = part.getKey().replaceFirst("^word/([a-z]+)\\d*\\.xml$", "$1");
			ByteArrayInputStream in = new ByteArrayInputStream(part.getValue());
			XmlObject xml = switch (name) {
			case "document" -> DocumentDocument.Factory.parse(in);
			case "styles" -> StylesDocument.Factory.parse(in);
			case "numbering" -> NumberingDocument.Factory.parse(in);
			case "footnotes" -> FootnotesDocument.Factory.parse(in);
			case "settings" -> SettingsDocument.Factory.parse(in);
			case "header" -> HdrDocument.Factory.parse(in);
			case "footer" -> FtrDocument.Factory.parse(in);
			default -> null;
			};
			if (xml != null) {
				List<XmlError> errors = new ArrayList<>();
				xml.validate(new XmlOptions().setErrorListener(errors));
				assertThat(errors).as(part.getKey()).isEmpty();
			}
		}
	}

	@Test
	void isReadByAnotherProgram() throws Exception {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Read.bytes(new DocxWriter(), Samples.everything())))) {
			assertThat(word.getTables()).hasSize(3);
			assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
			assertThat(word.getTables().getFirst().getRow(92).getCell(0).getText()).isEqualTo("Summa");
			assertThat(word.getParagraphs().stream().filter(paragraph -> "heading 1".equals(style(word, paragraph)))
					.map(XWPFParagraph::getText)).containsExactly("Sammanfattning", "Nuläge", "Källor");
			assertThat(word.getFootnotes()).hasSize(4);
			assertThat(word.getAllPictures()).as("SVG, and PNG for programs that do not know it").hasSize(2);
			assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(Samples.info().title());
		}
	}

	private static String style(XWPFDocument word, XWPFParagraph paragraph) {
		return paragraph.getStyle() == null ? "" : word.getStyles().getStyle(paragraph.getStyle()).getName();
	}
}
