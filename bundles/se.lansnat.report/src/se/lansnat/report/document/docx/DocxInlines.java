package se.lansnat.report.document.docx;

import java.util.List;
import java.util.Optional;

import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Inline.Footnote;
import se.lansnat.report.document.Inline.Link;
import se.lansnat.report.document.Inline.Reference;
import se.lansnat.report.document.Links;
import se.lansnat.report.document.Outline.Kind;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.docx.Runs.Look;
import se.lansnat.report.document.xml.XmlOut;

/** Writes what stands within lines, in the text or in a footnote. */
final class DocxInlines {

	private final XmlOut xml;
	private final Making making;
	private final Relationships relationships;
	private final boolean inNote;

	/**
	 * @param relationships of the part that is written to
	 * @param inNote        whether that is the part of the footnotes
	 */
	DocxInlines(XmlOut xml, Making making, Relationships relationships, boolean inNote) {
		this.xml = xml;
		this.making = making;
		this.relationships = relationships;
		this.inNote = inNote;
	}

	void write(List<Inline> content) {
		write(content, Look.PLAIN);
	}

	void write(List<Inline> content, Look look) {
		content.forEach(inline -> write(inline, look));
	}

	private void write(Inline inline, Look look) {
		switch (inline) {
		case Inline.Text text -> Runs.text(xml, text.text(), look);
		case Inline.Code code -> Runs.text(xml, code.text(), look.in(making.styles().character("Kod")));
		case Inline.Strong strong -> write(strong.content(), look.inBold());
		case Inline.Emphasis emphasis -> write(emphasis.content(), look.inItalic());
		case Inline.LineBreak lineBreak -> Runs.lineBreak(xml);
		case Link link -> link(link, look);
		case Reference reference -> reference(reference, look);
		case Footnote footnote when inNote -> {
			Runs.text(xml, " (", look);
			write(footnote.content(), look);
			Runs.text(xml, ")", look);
		}
		case Footnote footnote -> footnote(footnote);
		}
	}

	private void link(Link link, Look look) {
		Optional<String> target = Links.target(link.target());
		if (target.isEmpty()) {
			Runs.text(xml, link.shown(), look);
			return;
		}
		xml.start("w:hyperlink", "r:id", relationships.link(target.get()), "w:history", "1");
		Runs.text(xml, link.shown(), look.in(making.styles().character("Hyperlink")));
		xml.end();
	}

	private void reference(Reference reference, Look look) {
		Optional<Target> target = making.outline().target(reference);
		String label = making.outline().label(reference);
		if (target.isEmpty()) {
			Runs.text(xml, label, look);
			return;
		}
		String bookmark = making.bookmarks().name(target.get().anchor());
		boolean numbered = target.get().kind() == Kind.TABLE || target.get().kind() == Kind.FIGURE;
		if (numbered && label.equals(target.get().name())) {
			// A field, so that the number follows when somebody moves the table.
			Runs.field(xml, "REF " + bookmark + " \\h", label, look);
		} else {
			xml.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
			Runs.text(xml, label, look);
			xml.end();
		}
	}

	private void footnote(Footnote footnote) {
		String style = making.styles().character("footnote reference");
		String id = making.footnotes().add(notes -> {
			notes.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", making.styles().paragraph("footnote text")).end();
			Runs.start(notes, Look.PLAIN.in(style)).empty("w:footnoteRef").end();
			Runs.text(notes, " ", Look.PLAIN);
			new DocxInlines(notes, making, making.noteRelationships(), true).write(footnote.content());
			notes.end();
		});
		Runs.start(xml, Look.PLAIN.in(style)).empty("w:footnoteReference", "w:id", id).end();
	}
}
