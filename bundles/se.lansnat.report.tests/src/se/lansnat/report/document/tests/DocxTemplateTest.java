package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import se.lansnat.model.problem.Problem;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.document.docx.DocxWriter;
import se.lansnat.report.document.docx.TemplateException;

class DocxTemplateTest {

	private static final String MAIN = "word/document.xml";

	private static String place(String name) {
		return "<w:p><w:r><w:t>{{" + name + "}}</w:t></w:r></w:p>";
	}

	/** The standard template with one part changed. */
	private static DocxTemplate changed(String part, UnaryOperator<String> change) throws IOException, TemplateException {
		Map<String, byte[]> parts = Read.unzip(DocxTemplate.standard().file());
		String before = new String(parts.get(part), StandardCharsets.UTF_8);
		String after = change.apply(before);
		assertThat(after).isNotEqualTo(before);
		parts.put(part, after.getBytes(StandardCharsets.UTF_8));
		return DocxTemplate.read(zip(parts));
	}

	/** The standard template with a text of its own. */
	private static DocxTemplate withBody(String body) throws IOException, TemplateException {
		return changed(MAIN, xml -> xml.replaceFirst("(?s)<w:body>.*(?=<w:sectPr>)", "<w:body>" + body));
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private record Written(Map<String, byte[]> parts, List<Problem> problems) {

		Element part(String name) {
			return DocxWriterTest.part(parts, name);
		}

		List<String> texts() {
			return Read.all(part(MAIN), "p").stream().map(paragraph -> String.join("", Read.texts(paragraph, "t")))
					.filter(text -> !text.isBlank()).toList();
		}
	}

	private static Written write(DocxTemplate template, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<Problem> problems = new DocxWriter(template).write(document, out);
		Map<String, byte[]> parts = Read.unzip(out.toByteArray());
		DocxWriterTest.assertWhole(parts);
		return new Written(parts, problems);
	}

	private static Document chapters() {
		return DocumentBuilder.of(Samples.info()).paragraph("först").contents(1).heading(1, "A", "a").paragraph("i A").table(t -> t
				.caption("ta").column("x")).heading(1, "B", "b").table(t -> t.caption("tb").column("x")).heading(1, "C", "c").paragraph("i C")
				.build();
	}

	@Test
	void isTheSameAfterBeingReadFromItsFile() throws IOException, TemplateException {
		DocxTemplate again = DocxTemplate.read(DocxTemplate.standard().file());
		assertThat(Read.bytes(new DocxWriter(again), Samples.everything()))
				.isEqualTo(Read.bytes(new DocxWriter(), Samples.everything()));
	}

	@Test
	void decidesTheOrderOfChaptersAndTheirNumbers() throws IOException, TemplateException {
		Written written = write(withBody(place("kapitel:b") + "<w:p><w:r><w:t>eget</w:t></w:r></w:p>" + place("text") + place("kapitel:a")
				+ place("innehåll")), chapters());
		assertThat(written.problems()).isEmpty();
		assertThat(written.texts()).containsExactly("B", "Tabell 1. tb", "x", "Inga uppgifter", "eget", "först", "C", "i C", "A", "i A",
				"Tabell 2. ta", "x", "Inga uppgifter", "Innehåll", "1  B", "2  C", "3  A");
	}

	@Test
	void keepsWhatHasNoPlaceForTheEnd() throws IOException, TemplateException {
		Written written = write(withBody("<w:p><w:r><w:t>eget</w:t></w:r></w:p>" + place("kapitel:c")), chapters());
		assertThat(written.texts()).startsWith("eget", "C", "i C", "först").contains("i A").endsWith("Inga uppgifter");
	}

	@Test
	void reportsPlacesThatCannotBeFilled() throws IOException, TemplateException {
		Written written = write(withBody(place("kapitel:z") + place("kapitlet") + place("text") + place("text")), chapters());
		assertThat(written.problems()).extracting(Problem::code).containsExactlyInAnyOrder("template-chapter-missing",
				"template-place-unknown", "template-place-twice");
		assertThat(written.texts()).as("once, and no words of the places").containsOnlyOnce("i A").contains("{{kapitlet}}").noneMatch(text -> text.contains("{{text}}"));
	}

	@Test
	void fillsPlacesWithinParagraphsAsTheyAreSet() throws IOException, TemplateException {
		Written written = write(withBody("<w:p><w:r><w:t>Om {</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{ti</w:t></w:r><w:r><w:t>tel</w:t></w:r>"
				+ "<w:r><w:t>}} och {{ datum }}.</w:t></w:r></w:p>" + place("text")), chapters());
		assertThat(written.texts()).startsWith("Om " + Samples.info().title() + " och 21 november 2026.", "först");
	}

	@Test
	void movesPlacesOutOfTables() throws IOException, TemplateException {
		Written written = write(withBody("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>ruta {{text}}</w:t>"
				+ "</w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>eget</w:t></w:r></w:p>"), Samples.everything());
		assertThat(written.texts()).startsWith("ruta ", "Innehåll").endsWith("eget");
		assertThat(Read.all(Read.all(written.part(MAIN), "tbl").getFirst(), "sectPr")).isEmpty();
	}

	@Test
	void reportsPlacesInHeadersThatCannotBeThere() throws IOException, TemplateException {
		Written written = write(changed("word/header1.xml", xml -> xml.replace("{{titel}}", "{{text}}")), chapters());
		assertThat(written.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.code()).isEqualTo("template-place-unknown");
			assertThat(problem.fix()).contains("{{kapitel:NAMN}}", "{{titel}}");
		});
	}

	@Test
	void findsStylesByTheirNamesWhateverTheirIds() throws IOException, TemplateException {
		Written written = write(changed("word/styles.xml", xml -> xml.replace("\"Rubrik1\"", "\"Overskrift1\"").replace("heading 1", "Heading 1")),
				chapters());
		assertThat(Read.values(written.part(MAIN), "pStyle", "w:val")).contains("Overskrift1").doesNotContain("Rubrik1");
	}

	@Test
	void prefersTheNameAsItIsWrittenToOneInOtherLetters() throws IOException, TemplateException {
		Written written = write(changed("word/styles.xml", xml -> xml.replaceFirst("<w:style ",
				"<w:style w:type=\"paragraph\" w:styleId=\"Annan\"><w:name w:val=\"Caption\"/></w:style><w:style ")), chapters());
		assertThat(Read.values(written.part(MAIN), "pStyle", "w:val")).contains("Beskrivning").doesNotContain("Annan");
	}

	@Test
	void addsStylesAndPartsThatATemplateLacks() throws IOException, TemplateException {
		Map<String, byte[]> parts = Read.unzip(DocxTemplate.standard().file());
		for (String name : List.of("numbering", "footnotes", "settings")) {
			parts.remove("word/" + name + ".xml");
			for (String list : List.of("[Content_Types].xml", "word/_rels/document.xml.rels")) {
				String xml = new String(parts.get(list), StandardCharsets.UTF_8).replaceAll("<[^<]*" + name + "\\.xml[^>]*>", "");
				parts.put(list, xml.getBytes(StandardCharsets.UTF_8));
			}
		}
		parts.remove("docProps/core.xml");
		for (String list : List.of("[Content_Types].xml", "_rels/.rels")) {
			parts.put(list, new String(parts.get(list), StandardCharsets.UTF_8).replaceAll("<[^<]*core\\.xml[^>]*>", "").getBytes(StandardCharsets.UTF_8));
		}
		parts.put(MAIN, new String(parts.get(MAIN), StandardCharsets.UTF_8).replaceAll("<w:pStyle[^>]*>", "").getBytes(StandardCharsets.UTF_8));
		String bare = "<w:styles xmlns:w=\"" + Read.W + "\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/>"
				+ "</w:style><w:style w:type=\"table\" w:styleId=\"Lansnattabell\"><w:name w:val=\"En annan\"/></w:style></w:styles>";
		parts.put("word/styles.xml", bare.getBytes(StandardCharsets.UTF_8));
		Written written = write(DocxTemplate.read(zip(parts)), Samples.everything());
		Element styles = written.part("word/styles.xml");
		List<String> ids = Read.values(styles, "style", "w:styleId");
		assertThat(ids).doesNotHaveDuplicates().contains("a", "Lansnattabell", "Lansnattabell2");
		assertThat(ids).containsAll(Read.values(written.part(MAIN), "pStyle", "w:val")).containsAll(Read.values(styles, "basedOn", "w:val"));
		assertThat(DocxWriterTest.paragraphs(written.part(MAIN), styles, "heading 1")).hasSize(3);
		assertThat(Read.values(written.part("word/numbering.xml"), "num", "w:numId")).containsAll(Read.values(written.part(MAIN), "numId", "w:val"));
		assertThat(Read.texts(written.part("docProps/core.xml"), "title")).containsExactly(Samples.info().title());
	}

	@Test
	void putsTheLogoInItsPlaceOrLeavesItOut() throws IOException {
		Written with = write(DocxTemplate.standard(), DocumentBuilder.of(Samples.info().with(Samples.logo())).build());
		assertThat(Read.values(with.part(MAIN), "docPr", "descr")).containsExactly("Region Exempels märke");
		Written without = write(DocxTemplate.standard(), DocumentBuilder.of(Samples.info()).build());
		assertThat(Read.all(without.part(MAIN), "drawing")).isEmpty();
		assertThat(without.texts()).doesNotContain("Logotyp");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "inte en zip", "PK\u0003\u0004trasig" })
	void refusesWhatIsNoDocx(String content) {
		assertThatThrownBy(() -> DocxTemplate.read(content.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOfSatisfying(
				TemplateException.class, refused -> assertThat(refused.problem().fix()).contains(".docx"));
	}

	@Test
	void refusesDamagedParts() {
		assertThatThrownBy(() -> changed(MAIN, xml -> xml.substring(0, xml.length() / 2))).isInstanceOf(TemplateException.class)
				.hasMessageContaining(MAIN);
		assertThatThrownBy(() -> changed("word/styles.xml", xml -> "<!DOCTYPE x [<!ENTITY y \"z\">]><x>&y;</x>"))
				.isInstanceOf(TemplateException.class);
		assertThatThrownBy(() -> changed("_rels/.rels", xml -> xml.replace("word/document.xml", "word/borta.xml")))
				.isInstanceOf(TemplateException.class).hasMessageContaining("word/borta.xml");
	}

	@Test
	void stopsUnpackingWhatIsTooLarge() throws IOException {
		Map<String, byte[]> parts = Read.unzip(DocxTemplate.standard().file());
		parts.put("word/media/stor.bin", new byte[101 << 20]);
		byte[] file = zip(parts);
		assertThatThrownBy(() -> DocxTemplate.read(file)).isInstanceOf(TemplateException.class).hasMessageContaining("100");
	}
}
