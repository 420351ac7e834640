package se.lansnat.report.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Inline;

/**
 * Turns Markdown (CommonMark with GitHub's tables) into blocks of a document. Every text is valid Markdown, so nothing is refused: what
 * means nothing there stands as it was typed, HTML among it.
 */
public final class Markdown {

	/** Deeper than any text that people write; what is nested deeper by accident or malice stays text. */
	static final int DEEPEST = 40;
	private static final int DEEPEST_HEADING = 4;
	/** Every kind of block but HTML, which is to be seen as it was typed. */
	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
			.enabledBlockTypes(Set.of(Heading.class, ThematicBreak.class, BlockQuote.class, ListBlock.class, FencedCodeBlock.class,
					IndentedCodeBlock.class))
			.maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();

	private final int above;
	private final List<Block> blocks = new ArrayList<>();

	/** What a table is called: Markdown has no captions, so it takes the heading that it stands below. */
	private String section;

	private Markdown(int above, String section) {
		this.above = above;
		this.section = section;
	}

	/**
	 * The blocks of a text.
	 *
	 * @param text  Markdown, or null for none
	 * @param above level of the heading that the text stands below, 0-4: its own headings begin one level deeper, none deeper than 4
	 * @param title what that heading says; tables are called by the heading that they stand below
	 * @return headings, paragraphs, lists and tables in the order of reading
	 */
	public static List<Block> blocks(String text, int above, String title) {
		if (text == null || text.isBlank()) {
			return List.of();
		}
		Markdown markdown = new Markdown(above, title);
		markdown.children(PARSER.parse(text));
		return List.copyOf(markdown.blocks);
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			block(child);
		}
	}

	private void block(Node node) {
		switch (node) {
		case Heading heading -> heading(heading);
		case ListBlock list -> MarkdownList.add(list, section, blocks);
		case TableBlock table -> blocks.add(MarkdownTable.of(table, section));
		case FencedCodeBlock code -> code(code.getLiteral());
		case IndentedCodeBlock code -> code(code.getLiteral());
		case BlockQuote quote -> children(quote);
		case ThematicBreak line -> {
			// Divides where the writer saw a line; in the document headings and space divide.
		}
		default -> paragraph(MarkdownText.of(node));
		}
	}

	private void heading(Heading heading) {
		String text = MarkdownText.plain(heading);
		if (!text.isBlank()) {
			section = text;
			blocks.add(new Block.Heading(Math.clamp(above + heading.getLevel(), 1, DEEPEST_HEADING), text, ""));
		}
	}

	private void code(String literal) {
		List<Inline> lines = new ArrayList<>();
		literal.stripTrailing().lines().forEach(line -> {
			if (!lines.isEmpty()) {
				lines.add(Inline.lineBreak());
			}
			lines.add(Inline.code(line));
		});
		paragraph(lines);
	}

	private void paragraph(List<Inline> content) {
		if (!content.isEmpty()) {
			blocks.add(new Paragraph(content));
		}
	}
}
