package se.lansnat.report.document.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Inline;

/**
 * A list of Markdown. The paragraphs of an item become lines of it; what an item of a document cannot hold, a table, comes after the list.
 */
final class MarkdownList {

	private final String section;
	private final List<Block> after = new ArrayList<>();

	private MarkdownList(String section) {
		this.section = section;
	}

	/** Adds a list, and what must stand after it. */
	static void add(ListBlock list, String section, List<Block> blocks) {
		MarkdownList reader = new MarkdownList(section);
		blocks.add(reader.list(list));
		blocks.addAll(reader.after);
	}

	private ItemList list(ListBlock list) {
		List<Item> items = new ArrayList<>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			List<Inline> content = new ArrayList<>();
			List<ItemList> nested = new ArrayList<>();
			collect(item, content, nested);
			items.add(new Item(content, nested));
		}
		return new ItemList(list instanceof OrderedList, items);
	}

	private void collect(Node parent, List<Inline> content, List<ItemList> nested) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			switch (child) {
			case ListBlock inner -> nested.add(list(inner));
			case TableBlock table -> after.add(MarkdownTable.of(table, section));
			case FencedCodeBlock code -> line(content, List.of(Inline.code(code.getLiteral().strip())));
			case IndentedCodeBlock code -> line(content, List.of(Inline.code(code.getLiteral().strip())));
			case Paragraph paragraph -> line(content, MarkdownText.of(paragraph));
			case org.commonmark.node.Heading heading -> line(content, List.of(new Inline.Strong(MarkdownText.of(heading))));
			default -> collect(child, content, nested);
			}
		}
	}

	private static void line(List<Inline> content, List<Inline> more) {
		if (!content.isEmpty()) {
			content.add(Inline.lineBreak());
		}
		content.addAll(more);
	}
}
