package se.lansnat.report.document;

import java.util.List;
import java.util.function.Consumer;

import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Inline.Footnote;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Row;

/** Goes through the inlines of a document in the order of reading. */
public final class Inlines {

	private Inlines() {
	}

	/**
	 * The texts of a block: one for each paragraph, item, term, cell or source. Headings, captions and titles are plain text and
	 * not among them.
	 *
	 * @param block any block
	 * @param visit is given each of them
	 */
	static void of(Block block, Consumer<List<Inline>> visit) {
		switch (block) {
		case Paragraph paragraph -> visit.accept(paragraph.content());
		case ItemList list -> of(list, visit);
		case Block.DefinitionList list -> {
			for (Definition definition : list.definitions()) {
				visit.accept(definition.term());
				visit.accept(definition.content());
			}
		}
		case Block.Note note -> note.paragraphs().forEach(paragraph -> visit.accept(paragraph.content()));
		case Block.SourceList list -> list.sources().stream().map(Source::content).forEach(visit);
		case Table table -> {
			for (List<Row> rows : List.of(table.header(), table.body(), table.totals())) {
				for (Row row : rows) {
					row.cells().stream().map(Cell::content).forEach(visit);
				}
			}
		}
		case Block.Heading heading -> {
		}
		case Block.Figure figure -> {
		}
		case Block.Contents contents -> {
		}
		case Block.PageBreak pageBreak -> {
		}
		}
	}

	private static void of(ItemList list, Consumer<List<Inline>> visit) {
		for (Item item : list.items()) {
			visit.accept(item.content());
			item.nested().forEach(nested -> of(nested, visit));
		}
	}

	/**
	 * Each inline of a text, an outer one before those in it.
	 *
	 * @param content the text
	 * @param visit   is given each of them
	 */
	public static void each(List<Inline> content, Consumer<Inline> visit) {
		for (Inline inline : content) {
			visit.accept(inline);
			each(children(inline), visit);
		}
	}

	/**
	 * The footnotes of a text, without those that stand in other footnotes.
	 *
	 * @param content the text
	 * @param visit   is given each of them
	 */
	static void footnotes(List<Inline> content, Consumer<Footnote> visit) {
		for (Inline inline : content) {
			if (inline instanceof Footnote footnote) {
				visit.accept(footnote);
			} else {
				footnotes(children(inline), visit);
			}
		}
	}

	private static List<Inline> children(Inline inline) {
		return switch (inline) {
		case Inline.Strong strong -> strong.content();
		case Inline.Emphasis emphasis -> emphasis.content();
		case Footnote footnote -> footnote.content();
		case Inline.Text text -> List.of();
		case Inline.Link link -> List.of();
		case Inline.Code code -> List.of();
		case Inline.Reference reference -> List.of();
		case Inline.LineBreak lineBreak -> List.of();
		};
	}
}
