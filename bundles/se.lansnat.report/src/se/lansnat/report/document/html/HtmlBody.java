package se.lansnat.report.document.html;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Block.Note;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.Section;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.xml.XmlOut;

/** Writes the blocks of a document; its title stands as the only heading of level 1, so chapters are of level 2. */
final class HtmlBody {

	private final XmlOut xml;
	private final Outline outline;
	private final HtmlMedium medium;
	private final HtmlInlines inlines;
	private final Iterator<Entry> headings;
	private final Iterator<Target> targets;
	private int figures;

	HtmlBody(XmlOut xml, Outline outline, HtmlMedium medium) {
		this.xml = xml;
		this.outline = outline;
		this.medium = medium;
		inlines = new HtmlInlines(xml, outline, medium.paged());
		headings = outline.headings().iterator();
		targets = outline.targets().iterator();
	}

	void write(List<Block> blocks) {
		for (Section section : Section.of(blocks)) {
			if (section.landscape()) {
				xml.start("div", "class", "landscape");
			}
			for (Block block : section.blocks()) {
				write(block);
				xml.raw("\n");
			}
			if (section.landscape()) {
				xml.end();
			}
		}
		notes();
	}

	private void write(Block block) {
		switch (block) {
		case Block.Heading heading -> heading(headings.next());
		case Paragraph paragraph -> inlines.element("p", paragraph.content());
		case ItemList list -> list(list);
		case Block.DefinitionList list -> definitions(list.definitions());
		case Note note -> note(note);
		case Table table -> new HtmlTable(xml, outline, inlines, medium.paged()).write(table, targets.next());
		case Figure figure -> figure(figure, targets.next());
		case Block.Contents contents -> HtmlContents.write(xml, outline, contents.depth(), medium.paged());
		case Block.PageBreak pageBreak -> xml.element("div", "", "class", "page-break");
		case Block.SourceList list -> sources(list.sources());
		}
	}

	private void heading(Entry entry) {
		xml.start("h" + (entry.level() + 1), "id", entry.anchor());
		HtmlContents.title(xml, entry);
		xml.end();
	}

	private void list(ItemList list) {
		xml.start(list.numbered() ? "ol" : "ul");
		for (Item item : list.items()) {
			xml.start("li");
			inlines.write(item.content());
			item.nested().forEach(this::list);
			xml.end();
		}
		xml.end();
	}

	private void definitions(List<Definition> definitions) {
		xml.start("dl");
		for (Definition definition : definitions) {
			inlines.element("dt", definition.term());
			inlines.element("dd", definition.content());
		}
		xml.end();
	}

	private void note(Note note) {
		String title = note.title().isEmpty() ? outline.words().get(note.kind().name()) : note.title();
		xml.start("div", "class", "note " + note.kind().name().toLowerCase(Locale.ROOT), "role", "note");
		xml.element("p", title, "class", "note-title");
		note.paragraphs().forEach(paragraph -> inlines.element("p", paragraph.content()));
		xml.end();
	}

	private void figure(Figure figure, Target target) {
		xml.start("figure", "id", target.anchor());
		medium.figure(figure, ++figures, xml);
		xml.start("figcaption").element("span", target.name() + ".", "class", "label").text(" " + figure.caption()).end().end();
	}

	private void sources(List<Source> sources) {
		xml.start("ol", "class", "sources");
		for (Source source : sources) {
			Target target = targets.next();
			xml.start("li", "id", target.anchor()).element("span", target.name(), "class", "number").text(" ");
			inlines.write(source.content());
			xml.end();
		}
		xml.end();
	}

	private void notes() {
		if (outline.footnotes().isEmpty()) {
			return;
		}
		xml.start("div", "class", "footnotes").element("h2", outline.words().get("notes"), "id", "_noter").start("ol");
		for (int number = 1; number <= outline.footnotes().size(); number++) {
			String back = outline.words().get("back", number);
			xml.start("li", "id", "_not-" + number);
			inlines.note(outline.footnotes().get(number - 1).content());
			xml.text(" ").element("a", "\u2191", "href", "#_not-" + number + "-ref", "title", back, "aria-label", back).end();
		}
		xml.end().end();
	}
}
