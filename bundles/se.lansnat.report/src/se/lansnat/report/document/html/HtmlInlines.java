package se.lansnat.report.document.html;

import java.util.List;
import java.util.Optional;

import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Inline.Footnote;
import se.lansnat.report.document.Inline.Link;
import se.lansnat.report.document.Inline.Reference;
import se.lansnat.report.document.Links;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.xml.XmlOut;

/** Writes what stands within lines. */
final class HtmlInlines {

	private final XmlOut xml;
	private final Outline outline;
	private final boolean titles;
	private int footnotes;

	/**
	 * @param titles whether links say in a title where they lead: a tagged PDF needs that, on the screen it would only be said twice
	 */
	HtmlInlines(XmlOut xml, Outline outline, boolean titles) {
		this.xml = xml;
		this.outline = outline;
		this.titles = titles;
	}

	void element(String name, List<Inline> content) {
		xml.start(name);
		write(content);
		xml.end();
	}

	void write(List<Inline> content) {
		content.forEach(inline -> write(inline, false));
	}

	/** The text of a footnote; a footnote in it is written in its place. */
	void note(List<Inline> content) {
		content.forEach(inline -> write(inline, true));
	}

	private void write(Inline inline, boolean inNote) {
		switch (inline) {
		case Inline.Text text -> xml.text(text.text());
		case Inline.Code code -> xml.element("code", code.text());
		case Inline.Strong strong -> nested("strong", strong.content(), inNote);
		case Inline.Emphasis emphasis -> nested("em", emphasis.content(), inNote);
		case Inline.LineBreak lineBreak -> xml.empty("br");
		case Link link -> link(link);
		case Reference reference -> reference(reference);
		case Footnote footnote when inNote -> {
			xml.text(" (");
			footnote.content().forEach(part -> write(part, true));
			xml.text(")");
		}
		case Footnote footnote -> mark();
		}
	}

	private void nested(String name, List<Inline> content, boolean inNote) {
		xml.start(name);
		content.forEach(part -> write(part, inNote));
		xml.end();
	}

	private void link(Link link) {
		Optional<String> target = Links.target(link.target());
		if (target.isPresent()) {
			xml.element("a", link.shown(), "href", target.get(), "title", titles ? link.target() : null);
		} else {
			xml.text(link.shown());
		}
	}

	private void reference(Reference reference) {
		Optional<Target> target = outline.target(reference);
		String label = outline.label(reference);
		if (target.isPresent()) {
			xml.element("a", label, "href", "#" + target.get().anchor(), "title",
					titles ? outline.words().get("toSection", target.get().name()) : null);
		} else {
			xml.text(label);
		}
	}

	private void mark() {
		String number = Integer.toString(++footnotes);
		String name = outline.words().get("noteMark", number);
		xml.start("sup").element("a", number, "id", "_not-" + number + "-ref", "href", "#_not-" + number, "title", titles ? name : null,
				"aria-label", name).end();
	}
}
