package se.lansnat.report.document.odt;

import java.util.List;
import java.util.Optional;

import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Inline.Footnote;
import se.lansnat.report.document.Inline.Link;
import se.lansnat.report.document.Inline.Reference;
import se.lansnat.report.document.Links;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Kind;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.xml.XmlOut;

/** Writes what stands within lines. */
final class OdtInlines {

	private final XmlOut xml;
	private final Outline outline;
	private int footnotes;

	OdtInlines(XmlOut xml, Outline outline) {
		this.xml = xml;
		this.outline = outline;
	}

	void write(List<Inline> content) {
		content.forEach(inline -> write(inline, false));
	}

	private void write(Inline inline, boolean inNote) {
		switch (inline) {
		case Inline.Text text -> text(text.text());
		case Inline.Code code -> {
			xml.start("text:span", "text:style-name", "Kod");
			text(code.text());
			xml.end();
		}
		case Inline.Strong strong -> span("Strong_20_Emphasis", strong.content(), inNote);
		case Inline.Emphasis emphasis -> span("Emphasis", emphasis.content(), inNote);
		case Inline.LineBreak lineBreak -> xml.empty("text:line-break");
		case Link link -> link(link);
		case Reference reference -> reference(reference);
		case Footnote footnote when inNote -> {
			text(" (");
			footnote.content().forEach(part -> write(part, true));
			text(")");
		}
		case Footnote footnote -> footnote(footnote);
		}
	}

	/** Writes text; blanks that programs would drop, at its ends and one after the other, as elements. */
	void text(String text) {
		int from = 0;
		for (int i = 0; i < text.length();) {
			if (!blank(text.charAt(i))) {
				i++;
				continue;
			}
			int end = i;
			while (end < text.length() && blank(text.charAt(end))) {
				end++;
			}
			if (end - i > 1 || i == 0 || end == text.length()) {
				xml.text(text.substring(from, i)).empty("text:s", "text:c", Integer.toString(end - i));
				from = end;
			}
			i = end;
		}
		xml.text(text.substring(from));
	}

	private static boolean blank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r';
	}

	private void span(String style, List<Inline> content, boolean inNote) {
		xml.start("text:span", "text:style-name", style);
		content.forEach(part -> write(part, inNote));
		xml.end();
	}

	private void link(Link link) {
		Optional<String> target = Links.target(link.target());
		target.ifPresent(href -> xml.start("text:a", "xlink:type", "simple", "xlink:href", href, "text:style-name", "Internet_20_link"));
		text(link.shown());
		target.ifPresent(href -> xml.end());
	}

	private void reference(Reference reference) {
		Optional<Target> target = outline.target(reference);
		String label = outline.label(reference);
		if (target.isEmpty()) {
			text(label);
			return;
		}
		boolean numbered = target.get().kind() == Kind.TABLE || target.get().kind() == Kind.FIGURE;
		if (numbered && label.equals(target.get().name())) {
			xml.element("text:sequence-ref", label, "text:reference-format", "category-and-value", "text:ref-name",
					target.get().anchor());
		} else {
			xml.start("text:a", "xlink:type", "simple", "xlink:href", "#" + target.get().anchor(), "text:style-name",
					"Internet_20_link", "text:visited-style-name", "Internet_20_link");
			text(label);
			xml.end();
		}
	}

	private void footnote(Footnote footnote) {
		String number = Integer.toString(++footnotes);
		xml.start("text:note", "text:id", "ftn" + number, "text:note-class", "footnote").element("text:note-citation", number);
		xml.start("text:note-body").start("text:p", "text:style-name", "Footnote");
		footnote.content().forEach(part -> write(part, true));
		xml.end().end().end();
	}
}
