package se.lansnat.report.programme.tests;

import java.util.List;
import java.util.stream.Stream;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Outline;
import se.lansnat.report.document.Table;

/** What a document shows. */
final class Shown {

	private final Document document;
	private final Outline outline;

	Shown(Document document) {
		this.document = document;
		outline = new Outline(document);
	}

	List<String> headings(int level) {
		return document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(heading -> heading.level() == level)
				.map(Heading::text).toList();
	}

	/** The texts of the chapter of an anchor, line by line. */
	String chapter(String anchor) {
		StringBuilder text = new StringBuilder();
		boolean inside = false;
		for (Block block : document.blocks()) {
			if (block instanceof Heading heading && heading.level() == 1) {
				inside = heading.anchor().equals(anchor);
			}
			if (inside) {
				text.append(block instanceof Heading heading ? heading.text() : "").append(text(block)).append('\n');
			}
		}
		return text.toString().replace('\u00A0', ' ');
	}

	private String text(Block block) {
		StringBuilder text = new StringBuilder();
		if (block instanceof Table table) {
			Stream.of(table.header(), table.body(), table.totals()).flatMap(List::stream).forEach(row -> text.append(row(row)).append('\n'));
		} else {
			contents(block).forEach(content -> text.append(outline.plain(content)).append('\n'));
		}
		return text.toString();
	}

	private static Stream<List<Inline>> contents(Block block) {
		return switch (block) {
		case Block.Paragraph paragraph -> Stream.of(paragraph.content());
		case Block.Note note -> note.paragraphs().stream().map(Block.Paragraph::content);
		case Block.DefinitionList list -> list.definitions().stream().flatMap(one -> Stream.of(one.term(), one.content()));
		case Block.ItemList list -> list.items().stream().map(Block.Item::content);
		default -> Stream.of();
		};
	}

	private String row(Table.Row row) {
		return String.join(" | ", row.cells().stream().map(cell -> outline.plain(cell.content())).toList());
	}

	/** The rows of the table of an anchor, the header first. */
	List<String> table(String anchor) {
		Table table = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
				.filter(one -> one.anchor().equals(anchor)).findFirst().orElseThrow();
		return Stream.of(table.header(), table.body(), table.totals()).flatMap(List::stream).map(this::row)
				.map(text -> text.replace('\u00A0', ' ')).toList();
	}
}
