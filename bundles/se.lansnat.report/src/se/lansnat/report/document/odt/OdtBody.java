package se.lansnat.report.document.odt;

import java.util.Iterator;
import java.util.List;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Block.Note;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.Section;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.odt.OdtStyles.Begin;
import se.lansnat.report.document.xml.XmlOut;

/** Writes blocks as paragraphs, lists and tables. */
final class OdtBody {

	private static final int OUTLINE_LEVELS = 10;

	private final XmlOut xml;
	private final Outline outline;
	private final OdtPictures pictures;
	private final OdtInlines inlines;
	private final OdtTable tables;
	private final Iterator<Entry> headings;
	private final Iterator<Target> targets;
	/** How the next paragraph begins a page, or null. */
	private Begin begin;
	private int room;

	OdtBody(XmlOut xml, Outline outline, OdtPictures pictures, OdtInlines inlines, OdtTable tables) {
		this.xml = xml;
		this.outline = outline;
		this.pictures = pictures;
		this.inlines = inlines;
		this.tables = tables;
		headings = outline.headings().iterator();
		targets = outline.targets().iterator();
	}

	void write(List<Block> blocks) {
		List<Section> sections = Section.of(blocks);
		for (int i = 0; i < sections.size(); i++) {
			Section section = sections.get(i);
			room = section.landscape() ? OdtTable.TURNED : OdtTable.UPRIGHT;
			begin = i == 0 ? null : section.landscape() ? Begin.TURNED : Begin.UPRIGHT;
			section.blocks().forEach(this::write);
		}
	}

	private void write(Block block) {
		switch (block) {
		case Block.Heading heading -> heading(headings.next());
		case Paragraph paragraph -> paragraph("Standard", paragraph.content());
		case ItemList list -> list(list, true);
		case Block.DefinitionList list -> definitions(list.definitions());
		case Note note -> note(note);
		case Table table -> {
			Target target = targets.next();
			caption("Tabellrubrik", target, table.caption(), "tableName");
			tables.write(table, target);
		}
		case Figure figure -> figure(figure, targets.next());
		case Block.Contents contents -> contents(contents.depth());
		case Block.PageBreak pageBreak -> begin = begin == null ? Begin.NEXT : begin;
		case Block.SourceList list -> sources(list.sources());
		}
	}

	/** Begins a paragraph, on a new page if one is due. */
	private XmlOut open(String style) {
		xml.start("text:p", "text:style-name", OdtStyles.variant(style, begin));
		begin = null;
		return xml;
	}

	private void paragraph(String style, List<Inline> content) {
		open(style);
		inlines.write(content);
		xml.end();
	}

	private void heading(Entry entry) {
		String level = Integer.toString(entry.level());
		xml.start("text:h", "text:style-name", OdtStyles.variant("Heading_20_" + level, begin), "text:outline-level", level);
		begin = null;
		xml.empty("text:bookmark-start", "text:name", entry.anchor());
		inlines.text(entry.heading().text());
		xml.empty("text:bookmark-end", "text:name", entry.anchor()).end();
	}

	/**
	 * @param ends whether other text follows the list, at a distance
	 */
	private void list(ItemList list, boolean ends) {
		xml.start("text:list", "text:style-name", list.numbered() ? "Nummer" : "Punkter");
		for (int i = 0; i < list.items().size(); i++) {
			Item item = list.items().get(i);
			boolean last = ends && i == list.items().size() - 1;
			xml.start("text:list-item");
			paragraph(last && item.nested().isEmpty() ? "Listtext_20_slut" : "Listtext", item.content());
			for (int k = 0; k < item.nested().size(); k++) {
				list(item.nested().get(k), last && k == item.nested().size() - 1);
			}
			xml.end();
		}
		xml.end();
	}

	private void definitions(List<Definition> definitions) {
		for (Definition definition : definitions) {
			paragraph("Definitionsterm", definition.term());
			paragraph("Definition", definition.content());
		}
	}

	private void note(Note note) {
		String style = note.kind().name();
		open(style + "_rubrik");
		inlines.text(note.title().isEmpty() ? outline.words().get(style) : note.title());
		xml.end();
		for (int i = 0; i < note.paragraphs().size(); i++) {
			boolean last = i == note.paragraphs().size() - 1;
			paragraph(last ? style : style + "_mellan", note.paragraphs().get(i).content());
		}
	}

	private void figure(Figure figure, Target target) {
		open("Figur");
		pictures.scene(xml, figure.scene(), target.name(), figure.alternative(), room);
		xml.end();
		caption("Figurtext", target, figure.caption(), "figureName");
	}

	private void caption(String style, Target target, String caption, String word) {
		String name = outline.words().get(word);
		open(style).start("text:span", "text:style-name", "Strong_20_Emphasis");
		xml.empty("text:bookmark", "text:name", target.anchor()).text(name + " ");
		xml.element("text:sequence", target.name().substring(target.name().lastIndexOf(' ') + 1), "text:ref-name", target.anchor(),
				"text:name", name, "text:formula", "ooow:" + name + "+1", "style:num-format", "1");
		xml.text(".").end();
		inlines.text(" " + caption);
		xml.end();
	}

	private void contents(int depth) {
		String name = outline.words().get("contents");
		xml.start("text:table-of-content", "text:protected", "true", "text:name", name);
		source(name, depth);
		xml.start("text:index-body").start("text:index-title", "text:name", name + " rubrik");
		open("Contents_20_Heading").text(name).end();
		xml.end();
		for (Entry entry : outline.headings()) {
			if (entry.level() <= depth) {
				xml.start("text:p", "text:style-name", "Contents_20_" + entry.level()).start("text:a", "xlink:type", "simple",
						"xlink:href", "#" + entry.anchor(), "text:style-name", "Innehallslank", "text:visited-style-name",
						"Innehallslank");
				inlines.text(entry.number().isEmpty() ? entry.heading().text() : entry.number() + " " + entry.heading().text());
				// A field, which programs count when they open the file.
				xml.empty("text:tab").element("text:bookmark-ref", "", "text:reference-format", "page", "text:ref-name", entry.anchor());
				xml.end().end();
			}
		}
		xml.end().end();
	}

	/** What the contents are made of when somebody has them made anew. */
	private void source(String name, int depth) {
		xml.start("text:table-of-content-source", "text:outline-level", Integer.toString(depth));
		xml.element("text:index-title-template", name, "text:style-name", "Contents_20_Heading");
		for (int level = 1; level <= OUTLINE_LEVELS; level++) {
			xml.start("text:table-of-content-entry-template", "text:outline-level", Integer.toString(level), "text:style-name",
					"Contents_20_" + Math.min(level, 4));
			xml.empty("text:index-entry-link-start", "text:style-name", "Innehallslank").empty("text:index-entry-chapter");
			xml.element("text:index-entry-span", " ").empty("text:index-entry-text");
			xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".").empty("text:index-entry-page-number");
			xml.empty("text:index-entry-link-end").end();
		}
		xml.end();
	}

	private void sources(List<Source> sources) {
		for (Source source : sources) {
			Target target = targets.next();
			open("Kalla").empty("text:bookmark", "text:name", target.anchor()).text(target.name()).empty("text:tab");
			inlines.write(source.content());
			xml.end();
		}
	}
}
