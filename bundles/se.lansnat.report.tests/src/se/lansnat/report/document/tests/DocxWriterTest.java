package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.docx.DocxWriter;

class DocxWriterTest {

	private static Map<String, byte[]> parts;
	private static Element text;
	private static Element styles;

	@BeforeAll
	static void write() throws IOException {
		parts = Read.unzip(Read.bytes(new DocxWriter(), Samples.everything()));
		text = part(parts, "word/document.xml");
		styles = part(parts, "word/styles.xml");
	}

	static Element part(Map<String, byte[]> parts, String name) {
		return Read.xml(parts.get(name));
	}

	static Element text(Document document) throws IOException {
		return part(Read.unzip(Read.bytes(new DocxWriter(), document)), "word/document.xml");
	}

	/** The texts of paragraphs of a style, by its name. */
	static List<String> paragraphs(Element text, Element styles, String style) {
		List<String> found = new ArrayList<>();
		for (Element paragraph : Read.all(text, "p")) {
			List<String> used = Read.values(paragraph, "pStyle", "w:val");
			if (!used.isEmpty() && used.getFirst().equals(id(styles, style))) {
				found.add(String.join("", Read.texts(paragraph, "t")));
			}
		}
		return found;
	}

	static String id(Element styles, String name) {
		return Read.all(styles, "style").stream().filter(style -> Read.values(style, "name", "w:val").getFirst().equals(name)).findFirst()
				.orElseThrow().getAttribute("w:styleId");
	}

	@Test
	void hasRealHeadings() {
		assertThat(paragraphs(text, styles, "Title")).containsExactly(Samples.info().title());
		assertThat(paragraphs(text, styles, "heading 1")).containsExactly("Sammanfattning", "Nuläge", "Källor");
		assertThat(paragraphs(text, styles, "heading 2")).containsExactly("Grunder", "Stödtak", "Förbindelser");
		assertThat(paragraphs(text, styles, "heading 4")).containsExactly("Svåra namn");
	}

	@Test
	void hasAContentsFieldThatShowsTheHeadings() {
		assertThat(Read.texts(text, "instrText")).anyMatch(code -> code.strip().equals("TOC \\o \"1-3\" \\h \\z \\u"));
		assertThat(paragraphs(text, styles, "toc 2")).containsExactly("2.1  Grunder", "2.2  Stödtak", "2.3  Förbindelser");
		assertThat(Read.values(text, "docPartGallery", "w:val")).containsExactly("Table of Contents");
		List<String> ends = Read.values(text, "fldChar", "w:fldCharType");
		assertThat(ends.stream().filter("begin"::equals)).hasSameSizeAs(ends.stream().filter("end"::equals).toList());
	}

	@Test
	void repeatsHeaderRowsAndKeepsRowsWhole() {
		Element table = Read.all(text, "tbl").getFirst();
		List<Element> rows = Read.all(table, "tr");
		assertThat(rows).hasSize(93);
		assertThat(rows.stream().filter(row -> !Read.all(row, "tblHeader").isEmpty())).hasSize(2);
		assertThat(rows).allMatch(row -> Read.all(row, "cantSplit").size() == 1);
		assertThat(Read.values(rows.getFirst(), "gridSpan", "w:val")).containsExactly("2", "3");
		assertThat(Read.values(table, "tblCaption", "w:val")).containsExactly("Orter med invånare och fiktivt nät");
		assertThat(Read.values(table, "tblStyle", "w:val")).containsExactly(id(styles, "Länsnät tabell"));
	}

	@Test
	void fillsTheWidthOfThePage() {
		for (Element table : Read.all(text, "tbl")) {
			int sum = Read.values(table, "gridCol", "w:w").stream().mapToInt(Integer::parseInt).sum();
			assertThat(sum).isIn(11906 - 2 * 1134, 16838 - 2 * 1134);
			for (Element row : Read.all(table, "tr")) {
				assertThat(Read.values(row, "tcW", "w:w").stream().mapToInt(Integer::parseInt).sum()).isEqualTo(sum);
			}
		}
	}

	@Test
	void countsCaptionsAndRefersToTheirNumbers() {
		assertThat(paragraphs(text, styles, "caption")).containsExactly("Tabell 1. Orter med invånare och fiktivt nät",
				"Figur 1. Stödtak per kommun, miljoner kronor", "Tabell 2. Kanalisation", "Tabell 3. Förbindelser, en rad för varje");
		assertThat(Read.texts(text, "instrText")).anyMatch(code -> code.contains("SEQ Tabell"));
		List<String> marks = Read.values(text, "bookmarkStart", "w:name");
		assertThat(marks).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40);
		assertThat(Read.values(text, "bookmarkStart", "w:id")).doesNotHaveDuplicates().hasSameElementsAs(Read.values(text, "bookmarkEnd", "w:id"));
		assertThat(Read.texts(text, "instrText").stream().map(String::strip).filter(code -> code.matches("(REF|PAGEREF) .*"))
				.map(code -> code.split(" ")[1])).isNotEmpty().allMatch(marks::contains);
		assertThat(Read.values(text, "hyperlink", "w:anchor")).filteredOn(anchor -> !anchor.isEmpty()).allMatch(marks::contains);
	}

	@Test
	void describesFiguresAndHasThemAsVectorsToo() {
		assertThat(Read.values(text, "docPr", "descr")).containsExactly("Liggande staplar för tre kommuner, Norrköping överst.");
		assertThat(Read.all(text, "svgBlip")).hasSize(1);
		assertThat(parts.keySet()).anyMatch(name -> name.endsWith(".svg")).anyMatch(name -> name.endsWith(".png"));
		byte[] svg = parts.entrySet().stream().filter(part -> part.getKey().endsWith(".svg")).findFirst().orElseThrow().getValue();
		assertThat(new String(svg, StandardCharsets.UTF_8)).doesNotContain("<style").contains("Norrköping");
	}

	@Test
	void hasFootnotes() {
		Element notes = part(parts, "word/footnotes.xml");
		assertThat(paragraphs(notes, styles, "footnote text")).extracting(String::strip)
				.containsExactly("Antalet gäller orter med 50–2 999 invånare den 31 december 2025.", "Den andra noten.");
		assertThat(Read.values(text, "footnoteReference", "w:id")).allMatch(Read.values(notes, "footnote", "w:id")::contains);
	}

	@Test
	void startsEachNumberedListAtOne() throws IOException {
		Map<String, byte[]> written = Read.unzip(Read.bytes(new DocxWriter(), DocumentBuilder.of(Samples.info()).numbered("a", "b")
				.numbered("c").bullets("d").bullets("e").numbered(list -> list.item("f").numbered(inner -> inner.item("g"))).build()));
		Element body = part(written, "word/document.xml");
		List<String> lists = Read.values(body, "numId", "w:val");
		assertThat(lists.get(0)).isEqualTo(lists.get(1));
		assertThat(new HashSet<>(List.of(lists.get(0), lists.get(2), lists.get(5), lists.get(6)))).hasSize(4);
		assertThat(lists.get(3)).isEqualTo(lists.get(4));
		assertThat(Read.values(body, "ilvl", "w:val")).containsExactly("0", "0", "0", "0", "0", "0", "1");
		Element numbering = part(written, "word/numbering.xml");
		assertThat(Read.values(numbering, "num", "w:numId")).containsAll(lists).doesNotHaveDuplicates();
		assertThat(Read.all(numbering, "startOverride")).hasSize(4);
	}

	@Test
	void takesNumbersOffHeadingsWhereTheyAreNotWanted() throws IOException {
		Element body = text(DocumentBuilder.of(Samples.info().withoutNumbers()).contents(1).heading(1, "A").heading(4, "B").build());
		assertThat(Read.values(body, "numId", "w:val")).containsExactly("0", "0");
		assertThat(Read.texts(body, "t")).contains("A").doesNotContain("1  A");
	}

	@Test
	void turnsPagesForWideTablesOnly() {
		List<Element> sections = Read.all(text, "sectPr");
		assertThat(sections).hasSize(3);
		assertThat(sections).extracting(section -> Read.values(section, "pgSz", "w:orient").getFirst()).containsExactly("", "landscape", "");
		assertThat(sections).extracting(section -> Read.all(section, "titlePg").size()).as("first page").containsExactly(1, 0, 0);
	}

	@Test
	void saysItsLanguageAndDate() {
		assertThat(Read.values(Read.all(styles, "rPrDefault").getFirst(), "lang", "w:val")).containsExactly("sv-SE");
		Element core = part(parts, "docProps/core.xml");
		assertThat(Read.texts(core, "title")).containsExactly(Samples.info().title());
		assertThat(Read.texts(core, "created")).containsExactly("2026-11-21T00:00:00Z");
		assertThat(Read.texts(part(parts, "word/header1.xml"), "t")).containsExactly(Samples.info().title());
		assertThat(Read.texts(part(parts, "word/footer1.xml"), "t")).contains("Region Exempel");
	}

	@Test
	void isWholeAsAPackage() {
		assertWhole(parts);
		assertThat(Read.texts(text, "t")).noneMatch(said -> said.contains("{{"));
	}

	/** Every part has a type, every relation leads somewhere, every relation that is used exists. */
	static void assertWhole(Map<String, byte[]> parts) {
		assertThat(parts.keySet()).first().isEqualTo("[Content_Types].xml");
		Element types = part(parts, "[Content_Types].xml");
		Set<String> endings = new HashSet<>(Read.values(types, "Default", "Extension"));
		Set<String> overrides = new HashSet<>(Read.values(types, "Override", "PartName"));
		assertThat(overrides).allMatch(name -> parts.containsKey(name.substring(1)));
		parts.forEach((name, content) -> {
			assertThat(overrides.contains("/" + name) || endings.contains(name.substring(name.lastIndexOf('.') + 1)) || name.startsWith("["))
					.as("type of " + name).isTrue();
			if (name.endsWith(".rels")) {
				relations(parts, name);
			}
		});
	}

	private static void relations(Map<String, byte[]> parts, String name) {
		String folder = name.substring(0, name.indexOf("_rels/"));
		String owner = folder + name.substring(name.indexOf("_rels/") + 6).replaceFirst("\\.rels$", "");
		List<Element> entries = Read.all(part(parts, name), "Relationship");
		for (Element entry : entries) {
			String target = entry.getAttribute("Target");
			boolean outside = entry.getAttribute("TargetMode").equals("External");
			assertThat(outside || parts.containsKey(target.startsWith("/") ? target.substring(1) : folder + target)).as(target).isTrue();
		}
		if (!owner.equals(folder)) {
			Set<String> ids = new HashSet<>();
			entries.forEach(entry -> assertThat(ids.add(entry.getAttribute("Id"))).isTrue());
			Set<String> used = new HashSet<>();
			used(part(parts, owner), used);
			assertThat(ids).containsAll(used);
		}
	}

	private static void used(Node node, Set<String> ids) {
		for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
			if ("http://schemas.openxmlformats.org/officeDocument/2006/relationships".equals(node.getAttributes().item(i).getNamespaceURI())) {
				ids.add(node.getAttributes().item(i).getNodeValue());
			}
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			used(child, ids);
		}
	}
}
