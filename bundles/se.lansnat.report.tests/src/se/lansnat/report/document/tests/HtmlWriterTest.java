package se.lansnat.report.document.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lansnat.report.document.Inline.footnote;
import static se.lansnat.report.document.Inline.link;
import static se.lansnat.report.document.Inline.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.html.HtmlWriter;

class HtmlWriterTest {

	private static String html;
	private static Element page;

	@BeforeAll
	static void write() throws IOException {
		html = html(Samples.everything());
		page = page(html);
	}

	private static String html(Document document) throws IOException {
		return new String(Read.bytes(new HtmlWriter(), document), StandardCharsets.UTF_8);
	}

	private static Element page(String html) {
		assertThat(html).startsWith("<!DOCTYPE html>\n");
		return Read.xml(html.substring("<!DOCTYPE html>".length()).strip().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void saysWhatItIs() {
		assertThat(page.getAttribute("lang")).isEqualTo("sv-SE");
		assertThat(Read.texts(page, "title")).first().isEqualTo(Samples.info().title());
		assertThat(Read.texts(page, "h1")).containsExactly(Samples.info().title());
		assertThat(Read.values(page, "meta", "content")).contains(Samples.info().subject(), "Region Exempel");
		assertThat(html).contains("Region Exempel, 21 november 2026");
	}

	@Test
	void needsNothingElse() {
		assertThat(html).doesNotContain("<script", "<link", "@import", "url(", "src=\"http");
	}

	@Test
	void hasHeadingsWithoutGaps() {
		int before = 0;
		for (Element heading : Read.all(page, "*")) {
			if (heading.getNodeName().matches("h[1-6]")) {
				int level = heading.getNodeName().charAt(1) - '0';
				assertThat(level).isBetween(1, before + 1);
				before = level;
			}
		}
		assertThat(Read.texts(page, "h3")).contains("2.1 Grunder");
	}

	@Test
	void hasATargetForEveryLinkAndNoIdTwice() {
		Set<String> ids = new HashSet<>();
		Read.all(page, "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
				.forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
		List<String> links = Read.values(page, "a", "href");
		assertThat(links).contains("https://www.pts.se/", "#t-orter", "#f-stod", "#sou", "#_not-1", "#_not-1-ref");
		assertThat(links).filteredOn(link -> link.startsWith("#")).allMatch(link -> ids.contains(link.substring(1)));
	}

	@Test
	void tellsWhatCellsAreHeadsOf() {
		Element table = Read.all(page, "table").getFirst();
		assertThat(Read.texts(table, "caption")).singleElement().asString().startsWith("Tabell 1. Orter");
		Element head = Read.all(table, "thead").getFirst();
		assertThat(Read.values(head, "th", "scope")).containsExactly("colgroup", "colgroup", "col", "col", "col", "col", "col", "col", "col");
		assertThat(Read.values(head, "th", "colspan")).startsWith("2", "3", "");
		List<Element> bodies = Read.all(table, "tbody");
		assertThat(Read.values(bodies.getFirst(), "th", "scope")).hasSize(90).containsOnly("row");
		assertThat(bodies.getLast().getAttribute("class")).isEqualTo("totals");
	}

	@Test
	void saysWhereThereIsNothing() {
		assertThat(Read.texts(Read.all(page, "table").get(1), "td")).containsExactly("Inga uppgifter");
	}

	@Test
	void describesFigures() {
		Element svg = Read.all(page, "svg").getFirst();
		assertThat(svg.getAttribute("role")).isEqualTo("img");
		assertThat(Read.texts(svg, "desc")).containsExactly("Liggande staplar för tre kommuner, Norrköping överst.");
		assertThat(Read.texts(page, "figcaption")).containsExactly("Figur 1. Stödtak per kommun, miljoner kronor");
	}

	@Test
	void hasContentsInOrder() {
		assertThat(Read.texts(Read.all(page, "nav").getFirst(), "a")).containsExactly("1 Sammanfattning", "2 Nuläge", "2.1 Grunder",
				"2.2 Stödtak", "2.2.1 Tomma uppgifter", "2.3 Förbindelser", "3 Källor");
	}

	@Test
	void showsMarkupAsText() throws IOException {
		DocumentInfo info = DocumentInfo.swedish(Samples.MARKUP + "\\ TITLE </style>", Samples.MARKUP, "ORGANISATION \"x\"", Samples.DAY);
		String written = html(DocumentBuilder.of(info).heading(1, Samples.MARKUP).paragraph(Samples.MARKUP).build());
		Element whole = page(written);
		assertThat(Read.texts(whole, "p")).contains(Samples.MARKUP);
		assertThat(Read.texts(whole, "h2")).containsExactly("1 " + Samples.MARKUP);
		assertThat(Read.all(whole, "b")).isEmpty();
		assertThat(Read.all(whole, "style")).hasSize(1);
		assertThat(written).contains("content: \"ORGANISATION \\22 x\\22 \"");
	}

	@Test
	void writesOnlyLinksThatShouldBeFollowed() throws IOException {
		Element whole = page(html(DocumentBuilder.of(Samples.info())
				.paragraph(link("javascript:alert(1)", "a"), link("data:text/html,x", "b"), link("https://x.se/å", "c")).build()));
		assertThat(Read.values(whole, "a", "href")).containsExactly("https://x.se/%C3%A5");
		assertThat(Read.texts(whole, "p")).contains("abc");
	}

	@Test
	void writesAFootnoteWithinAFootnoteInItsPlace() throws IOException {
		String written = html(DocumentBuilder.of(Samples.info())
				.paragraph(text("x"), new se.lansnat.report.document.Inline.Footnote(List.of(text("yttre"), footnote("inre")))).build());
		assertThat(written).contains("yttre (inre)");
		assertThat(Read.all(page(written), "sup")).hasSize(1);
	}

	@Test
	void usesTheWordsOfTheDocumentsLanguage() throws IOException {
		String english = html(DocumentBuilder.of(Samples.info().in(Locale.UK)).contents(1).table(t -> t.caption("Places").column("a")).build());
		assertThat(english).contains("lang=\"en-GB\"", "Contents", "Table 1.", "No data", "21 November 2026").doesNotContain("Innehåll");
	}

	@Test
	void carriesTheLogoWithin() throws IOException {
		Element whole = page(html(DocumentBuilder.of(Samples.info().with(Samples.logo())).build()));
		Element logo = Read.all(whole, "img").getFirst();
		assertThat(logo.getAttribute("alt")).isEqualTo("Region Exempels märke");
		assertThat(logo.getAttribute("src")).startsWith("data:image/png;base64,");
	}
}
