package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.docx.DocxTemplate;
import se.lansnat.report.document.docx.DocxWriter;
import se.lansnat.report.document.odt.OdtWriter;

/** Lets LibreOffice, where it is installed, open the documents and save them again: texts and tables must be the same. */
class LibreOfficeTest {

	private static final long LIMIT_S = 180;

	@TempDir
	private Path folder;

	@BeforeAll
	static void look() {
		assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
				"LibreOffice is not installed");
	}

	/** Opens a file and saves it in a format. */
	private byte[] saved(byte[] file, String name, String format) throws IOException, InterruptedException {
		Path given = Files.write(folder.resolve(name), file);
		Path out = Files.createDirectories(folder.resolve("out"));
		Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", format, "--outdir", out.toString(), given.toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile()).start();
		assertThat(office.waitFor(LIMIT_S, TimeUnit.SECONDS)).isTrue();
		assertThat(Files.readString(folder.resolve("log"))).doesNotContain("Error");
		return Files.readAllBytes(out.resolve(name.replaceFirst("[^.]*$", format.replaceFirst(":.*", ""))));
	}

	static Stream<Document> documents() throws Exception {
		return Stream.of(Samples.everything(), Programmes.regional(), Programmes.municipal());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void keepsTextsAndTablesOfDocx(Document document) throws IOException, InterruptedException {
		byte[] ours = Read.bytes(new DocxWriter(), document);
		Element before = Read.xml(Read.unzip(ours).get("word/document.xml"));
		Element after = Read.xml(Read.unzip(saved(ours, "ut.docx", "docx:MS Word 2007 XML")).get("word/document.xml"));
		assertThat(paragraphs(after)).containsExactlyElementsOf(paragraphs(before));
		assertThat(cells(after)).isEqualTo(cells(before));
		assertThat(Read.all(after, "tblHeader")).hasSameSizeAs(Read.all(before, "tblHeader"));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void keepsTextsAndTablesOfOdt(Document document) throws IOException, InterruptedException {
		byte[] ours = Read.bytes(new OdtWriter(), document);
		Element before = Read.xml(Read.unzip(ours).get("content.xml"));
		Map<String, byte[]> saved = Read.unzip(saved(ours, "ut.odt", "odt"));
		Element after = Read.xml(saved.get("content.xml"));
		assertThat(Read.texts(after, "h")).isEqualTo(Read.texts(before, "h"));
		assertThat(Read.texts(after, "table-cell")).isEqualTo(Read.texts(before, "table-cell"));
		assertThat(Read.all(after, "table-header-rows")).hasSameSizeAs(Read.all(before, "table-header-rows"));
		assertThat(Read.texts(after, "note-body")).hasSameSizeAs(Read.texts(before, "note-body"));
		assertThat(Read.texts(after, "desc")).isEqualTo(Read.texts(before, "desc"));
	}

	@Test
	void leavesATemplateUsable() throws Exception {
		byte[] changed = saved(DocxTemplate.standard().file(), "mall.docx", "docx:MS Word 2007 XML");
		Map<String, byte[]> parts = Read.unzip(Read.bytes(new DocxWriter(DocxTemplate.read(changed)), Samples.everything()));
		DocxWriterTest.assertWhole(parts);
		Element ours = Read.xml(Read.unzip(Read.bytes(new DocxWriter(), Samples.everything())).get("word/document.xml"));
		assertThat(paragraphs(Read.xml(parts.get("word/document.xml")))).containsExactlyElementsOf(paragraphs(ours));
	}

	/** The texts of paragraphs. */
	private static List<String> paragraphs(Element text) {
		List<String> found = new ArrayList<>();
		for (Element paragraph : Read.all(text, "p")) {
			String said = String.join("", Read.texts(paragraph, "t")).strip();
			if (!said.isEmpty()) {
				found.add(said);
			}
		}
		return found;
	}

	private static List<List<String>> cells(Element text) {
		return Read.all(text, "tr").stream().map(row -> Read.all(row, "tc").stream().map(cell -> String.join("", Read.texts(cell, "t"))).toList())
				.toList();
	}
}
