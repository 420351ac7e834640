package se.lansnat.report.document.html;

import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.xml.XmlOut;

/** Writes the headings once more: as a table of contents, and as the bookmarks of a PDF. */
final class HtmlContents {

	private HtmlContents() {
	}

	static void write(XmlOut xml, Outline outline, int depth, boolean titles) {
		String name = outline.words().get("contents");
		xml.start("nav", "class", "contents", "aria-label", name).element("p", name, "class", "contents-title");
		int level = 0;
		for (Entry entry : outline.headings()) {
			if (entry.level() > depth) {
				continue;
			}
			for (; level > entry.level(); level--) {
				xml.end().end();
			}
			if (level == entry.level()) {
				xml.end().raw("\n").start("li");
			} else {
				xml.start("ol").start("li");
				level++;
			}
			xml.start("a", "href", "#" + entry.anchor(), "title",
					titles ? outline.words().get("toSection", entry.heading().text()) : null);
			title(xml, entry);
			xml.end();
		}
		for (; level > 0; level--) {
			xml.end().end();
		}
		xml.end();
	}

	static void title(XmlOut xml, Entry entry) {
		if (!entry.number().isEmpty()) {
			xml.element("span", entry.number(), "class", "number").text(" ");
		}
		xml.text(entry.heading().text());
	}

	static void bookmarks(XmlOut xml, Outline outline) {
		xml.start("bookmarks");
		int level = 0;
		for (Entry entry : outline.headings()) {
			for (; level >= entry.level(); level--) {
				xml.end();
			}
			String name = (entry.number() + " " + entry.heading().text()).strip();
			xml.start("bookmark", "name", name.isEmpty() ? entry.anchor() : name, "href", "#" + entry.anchor());
			level++;
		}
		for (; level > 0; level--) {
			xml.end();
		}
		xml.end();
	}
}
