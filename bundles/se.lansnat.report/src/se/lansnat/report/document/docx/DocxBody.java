package se.lansnat.report.document.docx;

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
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Logo;
import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.Outline.Target;
import se.lansnat.report.document.Section;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.docx.Runs.Look;
import se.lansnat.report.document.xml.XmlOut;

/** Writes blocks as paragraphs and tables. */
final class DocxBody {

	private static final int DEEPEST = 8;

	private final XmlOut xml;
	private final Making making;
	private final Pictures pictures;
	private final Locale language;
	private final DocxInlines inlines;
	private final DocxTable tables;
	private final Iterator<Entry> headings;
	private final Iterator<Target> targets;
	private final boolean numbered;
	private PageSetup pages;
	private int textWidth;

	DocxBody(XmlOut xml, Making making, Pictures pictures, Locale language, boolean numbered) {
		this.xml = xml;
		this.making = making;
		this.pictures = pictures;
		this.language = language;
		this.numbered = numbered;
		inlines = new DocxInlines(xml, making, making.relationships(), false);
		tables = new DocxTable(xml, making, inlines);
		headings = making.outline().headings().iterator();
		targets = making.outline().targets().iterator();
	}

	/** Writes blocks where the pages are set up as given. */
	void write(List<Block> blocks, PageSetup setup) {
		pages = setup;
		List<Section> sections = Section.of(blocks);
		for (int i = 0; i < sections.size(); i++) {
			Section section = sections.get(i);
			textWidth = pages.textWidth(section.landscape());
			section.blocks().forEach(this::write);
			if (i + 1 < sections.size() || section.landscape()) {
				pages.end(xml, section.landscape());
			}
		}
	}

	/** Writes the logo in a paragraph of its own. */
	void logo(Logo logo) {
		open("Logotyp").end();
		pictures.logo(xml, logo);
		xml.end();
	}

	private void write(Block block) {
		switch (block) {
		case Block.Heading heading -> heading(headings.next());
		case Paragraph paragraph -> paragraph("Normal", paragraph.content());
		case ItemList list -> list(list, 0, true);
		case Block.DefinitionList list -> definitions(list.definitions());
		case Note note -> note(note);
		case Table table -> {
			caption(targets.next(), table.caption(), "tableName", true);
			tables.write(table, textWidth);
		}
		case Figure figure -> figure(figure, targets.next());
		case Block.Contents contents -> DocxContents.write(xml, making, contents.depth(), textWidth);
		case Block.PageBreak pageBreak -> xml.start("w:p").start("w:r").empty("w:br", "w:type", "page").end().end();
		case Block.SourceList list -> sources(list.sources());
		}
	}

	/** Begins a paragraph; its properties stay open. */
	private XmlOut open(String style) {
		return xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", making.styles().paragraph(style));
	}

	private void paragraph(String style, List<Inline> content) {
		open(style).end();
		inlines.write(content);
		xml.end();
	}

	private void heading(Entry entry) {
		open("heading " + entry.level());
		if (!numbered && making.styles().list("heading " + entry.level()).isPresent()) {
			xml.start("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "0").end();
			xml.empty("w:ind", "w:left", "0", "w:firstLine", "0");
		}
		xml.end();
		String mark = making.bookmarks().start(xml, entry.anchor());
		Runs.text(xml, entry.heading().text(), Look.PLAIN);
		making.bookmarks().end(xml, mark);
		xml.end();
	}

	/**
	 * @param ends whether other text follows the list, at a distance
	 */
	private void list(ItemList list, int depth, boolean ends) {
		int level = Math.min(depth, DEEPEST);
		String id = list.numbered() ? making.numbering().numbers(level) : making.numbering().bullets();
		for (int i = 0; i < list.items().size(); i++) {
			Item item = list.items().get(i);
			boolean last = ends && i == list.items().size() - 1;
			open(list.numbered() ? "List Number" : "List Bullet");
			xml.start("w:numPr").empty("w:ilvl", "w:val", Integer.toString(level)).empty("w:numId", "w:val", id).end();
			if (last && item.nested().isEmpty()) {
				xml.empty("w:spacing", "w:after", "140");
			}
			xml.end();
			inlines.write(item.content());
			xml.end();
			for (int k = 0; k < item.nested().size(); k++) {
				list(item.nested().get(k), depth + 1, last && k == item.nested().size() - 1);
			}
		}
	}

	private void definitions(List<Definition> definitions) {
		for (Definition definition : definitions) {
			paragraph("Definitionsterm", definition.term());
			paragraph("Definition", definition.content());
		}
	}

	private void note(Note note) {
		String style = switch (note.kind()) {
		case REMARK -> "Anmärkning";
		case EXAMPLE -> "Exempel";
		case DEVIATION -> "Avvikelse";
		};
		String title = note.title().isEmpty() ? making.outline().words().get(note.kind().name()) : note.title();
		open(style).empty("w:keepNext").empty("w:spacing", "w:before", "140", "w:after", "0").end();
		Runs.text(xml, title, Look.PLAIN.inBold());
		xml.end();
		for (int i = 0; i < note.paragraphs().size(); i++) {
			open(style);
			if (i == note.paragraphs().size() - 1) {
				xml.empty("w:spacing", "w:before", "40", "w:after", "180");
			}
			xml.end();
			inlines.write(note.paragraphs().get(i).content());
			xml.end();
		}
	}

	private void figure(Figure figure, Target target) {
		open("Figur").end();
		pictures.scene(xml, figure.scene(), target.name(), figure.alternative(), language, textWidth);
		xml.end();
		caption(target, figure.caption(), "figureName", false);
	}

	/** A number that Word counts, in a bookmark that references lead to. */
	private void caption(Target target, String caption, String word, boolean above) {
		open("caption");
		if (above) {
			xml.empty("w:keepNext");
		} else {
			xml.empty("w:spacing", "w:after", "240");
		}
		xml.end();
		String name = making.outline().words().get(word);
		String number = target.name().substring(target.name().lastIndexOf(' ') + 1);
		Look look = Look.PLAIN.inBold();
		String mark = making.bookmarks().start(xml, target.anchor());
		Runs.text(xml, name + " ", look);
		Runs.field(xml, "SEQ " + name + " \\* ARABIC", number, look);
		making.bookmarks().end(xml, mark);
		Runs.text(xml, ".", look);
		Runs.text(xml, " " + caption, Look.PLAIN);
		xml.end();
	}

	private void sources(List<Source> sources) {
		for (Source source : sources) {
			Target target = targets.next();
			open("Källa").end();
			String mark = making.bookmarks().start(xml, target.anchor());
			Runs.text(xml, target.name(), Look.PLAIN);
			making.bookmarks().end(xml, mark);
			Runs.tab(xml);
			inlines.write(source.content());
			xml.end();
		}
	}
}
