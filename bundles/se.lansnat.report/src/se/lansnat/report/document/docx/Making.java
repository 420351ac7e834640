package se.lansnat.report.document.docx;

import java.util.List;

import org.w3c.dom.Document;

import se.lansnat.report.document.Outline;

/** What all who write into one DOCX file share. */
final class Making {

	private final Outline outline;
	private final Parts parts;
	private final Relationships relationships;
	private final Relationships noteRelationships;
	private final Styles styles;
	private final Numbering numbering;
	private final Footnotes footnotes;
	private final Bookmarks bookmarks;
	private final String notesPart;

	Making(Parts parts, Outline outline) {
		this.parts = parts;
		this.outline = outline;
		String main = parts.main();
		relationships = new Relationships(parts, main);
		styles = new Styles(part("styles"));
		numbering = new Numbering(part("numbering"), styles);
		footnotes = new Footnotes(part("footnotes"));
		notesPart = relationships.targets(Ooxml.KIND + "footnotes").getFirst();
		noteRelationships = new Relationships(parts, notesPart);
		bookmarks = new Bookmarks(parts.tree(main), outline);
	}

	/** A part that the main one refers to; if the template lacks it, an empty one. */
	private Document part(String kind) {
		List<String> known = relationships.targets(Ooxml.KIND + kind);
		if (!known.isEmpty()) {
			return parts.tree(known.getFirst());
		}
		Document tree = DocxTemplate.standardPart(kind + ".xml");
		if (kind.equals("numbering")) {
			List.of("abstractNum", "num").forEach(name -> Dom.children(tree.getDocumentElement(), Ooxml.W, name)
					.forEach(Dom::remove));
		}
		parts.add(relationships.beside(kind + ".xml"), tree, Ooxml.TYPE + kind + "+xml");
		relationships.add(Ooxml.KIND + kind, kind + ".xml");
		return tree;
	}

	Outline outline() {
		return outline;
	}

	Parts parts() {
		return parts;
	}

	Relationships relationships() {
		return relationships;
	}

	Relationships noteRelationships() {
		return noteRelationships;
	}

	Styles styles() {
		return styles;
	}

	Numbering numbering() {
		return numbering;
	}

	Footnotes footnotes() {
		return footnotes;
	}

	Bookmarks bookmarks() {
		return bookmarks;
	}

	String notesPart() {
		return notesPart;
	}
}
