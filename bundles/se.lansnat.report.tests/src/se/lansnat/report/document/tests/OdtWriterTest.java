package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;


import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.odt.OdtWriter;

class OdtWriterTest {

	private static byte[] file;
	private static Map<String, byte[]> parts;
	private static Element text;
	private static Element styles;

	@BeforeAll
	static void write() throws IOException {
		file = Read.bytes(new OdtWriter(), Samples.everything());
		parts = Read.unzip(file);
		text = Read.xml(parts.get("content.xml"));
		styles = Read.xml(parts.get("styles.xml"));
	}

	private static Element text(Document document) throws IOException {
		return Read.xml(Read.unzip(Read.bytes(new OdtWriter(), document)).get("content.xml"));
	}

	@Test
	void tellsItsTypeInItsFirstBytes() {
		assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
		assertThat(file[8]).as("stored, not compressed").isZero();
	}

	@Test
	void listsAllItsFiles() {
		Element manifest = Read.xml(parts.get("META-INF/manifest.xml"));
		List<String> named = new ArrayList<>(Read.values(manifest, "file-entry", "manifest:full-path"));
		assertThat(named.removeFirst()).isEqualTo("/");
		List<String> all = new ArrayList<>(parts.keySet());
		all.removeAll(List.of("mimetype", "META-INF/manifest.xml"));
		assertThat(named).containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void hasHeadingsOfRealLevels() {
		assertThat(Read.texts(text, "h")).containsExactly("Sammanfattning", "Nuläge", "Grunder", "Stödtak", "Tomma uppgifter", "Svåra namn",
				"Förbindelser", "Källor");
		assertThat(Read.values(text, "h", "text:outline-level")).containsExactly("1", "1", "2", "2", "3", "4", "2", "1");
	}

	@Test
	void usesOnlyStylesThatThereAre() {
		List<String> known = new ArrayList<>(Read.values(styles, "style", "style:name"));
		known.addAll(Read.values(styles, "list-style", "style:name"));
		known.addAll(Read.values(text, "style", "style:name"));
		assertThat(known).doesNotHaveDuplicates();
		for (Element element : Read.all(text, "*")) {
			for (String attribute : List.of("text:style-name", "table:style-name", "draw:style-name", "style:parent-style-name")) {
				if (!element.getAttribute(attribute).isEmpty()) {
					assertThat(known).contains(element.getAttribute(attribute));
				}
			}
		}
		List<String> masters = Read.values(styles, "master-page", "style:name");
		assertThat(Read.values(text, "style", "style:master-page-name")).filteredOn(name -> !name.isEmpty()).allMatch(masters::contains);
	}

	@Test
	void repeatsHeaderRows() {
		Element table = Read.all(text, "table").getFirst();
		Element header = Read.all(table, "table-header-rows").getFirst();
		assertThat(Read.all(header, "table-row")).hasSize(2);
		assertThat(Read.all(table, "table-row")).hasSize(93);
		assertThat(Read.all(table, "table-column")).hasSize(6);
		for (Element row : Read.all(table, "table-row")) {
			assertThat(Read.all(row, "table-cell").size() + Read.all(row, "covered-table-cell").size()).isEqualTo(6);
		}
	}

	@Test
	void countsCaptionsAndLeadsReferencesToThem() {
		List<String> counted = Read.values(text, "sequence", "text:ref-name");
		assertThat(counted).hasSize(4).doesNotHaveDuplicates();
		assertThat(Read.values(text, "sequence-ref", "text:ref-name")).contains("t-orter", "f-stod").allMatch(counted::contains);
		List<String> marks = new ArrayList<>(Read.values(text, "bookmark", "text:name"));
		marks.addAll(Read.values(text, "bookmark-start", "text:name"));
		assertThat(marks).doesNotHaveDuplicates();
		assertThat(Read.values(text, "bookmark-ref", "text:ref-name")).hasSize(7).allMatch(marks::contains);
		assertThat(Read.values(text, "a", "xlink:href")).filteredOn(link -> link.startsWith("#")).isNotEmpty()
				.allMatch(link -> marks.contains(link.substring(1)));
	}

	@Test
	void describesFiguresAndHasThemInTwoForms() {
		Element frame = Read.all(text, "frame").getFirst();
		assertThat(Read.texts(frame, "desc")).containsExactly("Liggande staplar för tre kommuner, Norrköping överst.");
		assertThat(Read.values(frame, "image", "xlink:href")).hasSize(2).allMatch(parts::containsKey);
	}

	@Test
	void turnsPagesForWideTables() {
		List<String> beginnings = new ArrayList<>();
		for (Element element : Read.all(text, "*")) {
			String style = element.getAttribute("text:style-name");
			if (style.matches("(turned|upright|first|next)_.*")) {
				beginnings.add(style);
			}
		}
		assertThat(beginnings).containsExactly("first_Title", "turned_Heading_20_2", "upright_Heading_20_1");
	}

	@Test
	void keepsBlanksThatProgramsWouldDrop() throws IOException {
		Element written = text(DocumentBuilder.of(Samples.info()).paragraph(Inline.text("  a   b c "), Inline.text("d")).build());
		Element paragraph = Read.all(written, "p").getLast();
		assertThat(paragraph.getTextContent()).isEqualTo("ab cd");
		assertThat(Read.values(paragraph, "s", "text:c")).containsExactly("2", "3", "1");
	}

	@Test
	void saysItsLanguageAndTitle() {
		Element paragraph = Read.all(styles, "default-style").getFirst();
		assertThat(Read.values(paragraph, "text-properties", "fo:language")).containsExactly("sv");
		assertThat(Read.values(paragraph, "text-properties", "fo:country")).containsExactly("SE");
		assertThat(Read.texts(Read.xml(parts.get("meta.xml")), "title")).containsExactly(Samples.info().title());
	}

	@Test
	void survivesTitlesMadeOfMarkup() throws IOException {
		var info = se.lansnat.report.document.DocumentInfo.swedish("@TITLE@ $1 " + Samples.MARKUP, "", "@ORGANISATION@", Samples.DAY);
		Element written = Read.xml(Read.unzip(Read.bytes(new OdtWriter(), DocumentBuilder.of(info).build())).get("styles.xml"));
		assertThat(Read.texts(written, "title")).contains("@TITLE@ $1 " + Samples.MARKUP);
	}
}
