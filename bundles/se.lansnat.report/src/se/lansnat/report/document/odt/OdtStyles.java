package se.lansnat.report.document.odt;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.xml.XmlOut;

/** The styles: those of the file {@code styles.xml}, and variants of them that begin a page. */
final class OdtStyles {

	private static final Pattern NAMES = Pattern.compile("@([A-Z]+)@");
	/** The styles of paragraphs that a page can begin with. */
	private static final List<String> BEGINNINGS = List.of("Standard", "Heading_20_1", "Heading_20_2", "Heading_20_3", "Heading_20_4",
			"Title", "Logotyp", "Contents_20_Heading", "Listtext", "Listtext_20_slut",
			"Tabellrubrik", "Figur", "Definitionsterm", "REMARK_rubrik",
			"EXAMPLE_rubrik", "DEVIATION_rubrik", "Kalla");

	/** How a paragraph begins a page. */
	enum Begin {
		/** On the document's first page, without header. */
		FIRST("Forsta"),
		/** On upright pages after turned ones. */
		UPRIGHT("Standard"),
		/** On turned pages. */
		TURNED("Liggande"),
		/** On the next page of the same kind. */
		NEXT(null);

		private final String master;

		Begin(String master) {
			this.master = master;
		}
	}

	private OdtStyles() {
	}

	/** The name of the variant of a style that begins a page; a style without variants stays. */
	static String variant(String style, Begin begin) {
		return begin == null || !BEGINNINGS.contains(style) ? style : begin.name().toLowerCase(java.util.Locale.ROOT) + "_" + style;
	}

	static void variants(XmlOut xml) {
		for (Begin begin : Begin.values()) {
			for (String style : BEGINNINGS) {
				xml.start("style:style", "style:name", variant(style, begin), "style:family", "paragraph", "style:parent-style-name",
						style, "style:master-page-name", begin.master);
				if (begin.master == null) {
					xml.empty("style:paragraph-properties", "fo:break-before", "page");
				}
				xml.end();
			}
		}
	}

	/** The file of styles for a document. */
	static byte[] of(DocumentInfo info) {
		Map<String, String> values = Map.of("TITLE", info.title(), "ORGANISATION", info.organisation(), "LANGUAGE",
				info.language().getLanguage(), "COUNTRY", info.language().getCountry().isEmpty() ? "none" : info.language().getCountry(),
				"NUMBER", info.numberedHeadings() ? "1" : "");
		try (InputStream in = OdtStyles.class.getResourceAsStream("styles.xml")) {
			String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return NAMES.matcher(file).replaceAll(name -> Matcher.quoteReplacement(escaped(values.get(name.group(1)))))
					.getBytes(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String escaped(String text) {
		StringWriter out = new StringWriter();
		XmlOut xml = new XmlOut(out);
		xml.text(text).flush();
		return out.toString();
	}
}
