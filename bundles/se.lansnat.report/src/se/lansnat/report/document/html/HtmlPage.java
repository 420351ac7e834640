package se.lansnat.report.document.html;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.lansnat.report.document.Document;
import se.lansnat.report.document.DocumentInfo;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.xml.XmlOut;
import se.lansnat.report.document.xml.XmlText;

/** A whole page, well-formed as XML too. */
public final class HtmlPage {

	private static final Pattern NAMES = Pattern.compile("TITLE|ORGANISATION");

	private final Document document;
	private final Outline outline;
	private final HtmlMedium medium;

	/**
	 * Prepares a page.
	 *
	 * @param document what to write
	 * @param outline  its outline
	 * @param medium   where it is going to be read
	 */
	public HtmlPage(Document document, Outline outline, HtmlMedium medium) {
		this.document = document;
		this.outline = outline;
		this.medium = medium;
	}

	/**
	 * Writes the page.
	 *
	 * @param shown the characters that the medium has letters for
	 * @return UTF-8
	 */
	public byte[] bytes(IntPredicate shown) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		XmlOut xml = new XmlOut(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16), shown);
		xml.raw("<!DOCTYPE html>\n").start("html", "lang", document.info().language().toLanguageTag());
		head(xml, shown);
		xml.start("body");
		front(xml);
		xml.start("main");
		new HtmlBody(xml, outline, medium).write(document.blocks());
		xml.end().end().end().raw("\n").flush();
		return bytes.toByteArray();
	}

	private void head(XmlOut xml, IntPredicate shown) {
		DocumentInfo info = document.info();
		xml.start("head").empty("meta", "charset", "utf-8");
		xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		xml.element("title", info.title());
		xml.empty("meta", "name", "author", "content", info.organisation());
		xml.empty("meta", "name", "subject", "content", info.subject().isEmpty() ? info.title() : info.subject());
		xml.start("style").raw(resource("document.css") + pageMargins(info, shown) + medium.style()).end();
		if (medium.paged()) {
			HtmlContents.bookmarks(xml, outline);
		}
		xml.end().raw("\n");
	}

	/** What stands at the top and foot of each printed page; the first has its title anyway. */
	private static String pageMargins(DocumentInfo info, IntPredicate shown) {
		return NAMES.matcher(resource("margins.css")).replaceAll(name -> Matcher.quoteReplacement(
				quoted(XmlText.clean(name.group().equals("TITLE") ? info.title() : info.organisation(), shown))));
	}

	/** A string in a style sheet; characters that could end it or the element around it as escapes. */
	private static String quoted(String text) {
		return text.codePoints()
				.mapToObj(c -> "\"\\<>&'".indexOf(c) >= 0 ? "\\" + Integer.toHexString(c) + " " : Character.toString(c))
				.collect(Collectors.joining("", "\"", "\""));
	}

	private void front(XmlOut xml) {
		DocumentInfo info = document.info();
		xml.start("header", "class", "front");
		info.logo().ifPresent(logo -> xml.empty("img", "class", "logo", "alt", logo.text(), "src",
				"data:image/" + logo.format() + ";base64," + Base64.getEncoder().encodeToString(logo.content())));
		xml.element("h1", info.title());
		if (!info.subject().isBlank()) {
			xml.element("p", info.subject(), "class", "subject");
		}
		String facts = Stream.of(info.organisation(), outline.words().day(info.date())).filter(fact -> !fact.isBlank())
				.collect(Collectors.joining(", "));
		xml.element("p", facts, "class", "facts").end().raw("\n");
	}

	/**
	 * A text file beside this class.
	 *
	 * @param name its name
	 * @return its content
	 */
	static String resource(String name) {
		try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
