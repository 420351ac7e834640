package se.lansnat.report.document.docx;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.lansnat.report.document.Outline;
import se.lansnat.report.document.xml.XmlOut;

/** The bookmarks that references and contents lead to. Word allows 40 characters of few kinds, so they are numbered. */
final class Bookmarks {

	private final Map<String, String> names = new HashMap<>();
	private int last;

	Bookmarks(Document main, Outline outline) {
		for (Element mark : Dom.all(main, Ooxml.W, "bookmarkStart")) {
			String id = mark.getAttributeNS(Ooxml.W, "id");
			last = id.matches("\\d{1,9}") ? Math.max(last, Integer.parseInt(id)) : last;
		}
		outline.headings().forEach(entry -> names.put(entry.anchor(), "_Toc" + (900_000_000 + names.size())));
		outline.targets().forEach(target -> names.put(target.anchor(), "_Ref" + (900_000_000 + names.size())));
	}

	/** The bookmark of an anchor. */
	String name(String anchor) {
		return names.get(anchor);
	}

	/** Begins the bookmark of an anchor; returns the id to end it with. */
	String start(XmlOut xml, String anchor) {
		String id = Integer.toString(++last);
		xml.empty("w:bookmarkStart", "w:id", id, "w:name", name(anchor));
		return id;
	}

	void end(XmlOut xml, String id) {
		xml.empty("w:bookmarkEnd", "w:id", id);
	}
}
