package se.lansnat.report.document.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import se.lansnat.report.document.Block;
import se.lansnat.report.document.Document;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.Table;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.Item;
import se.lansnat.report.document.Block.ItemList;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Table.Alignment;
import se.lansnat.report.document.Table.Cell;
import se.lansnat.report.document.Table.Column;
import se.lansnat.report.document.Table.Row;

/** Documents of all blocks in any order, with texts that can be told from one another. */
final class RandomDocuments {

	private static final String[] PIECES = { "åäö", "<b>", "&amp;", "\"", "'", "]]>", "--", "Ω", "Ж", "1\u00A0234", "–", "{0}", "\\", "%s",
			"$1", "§ 5", "a  b", "Z", "é", "ß", "№" };

	private final Random random;
	private final List<String> texts = new ArrayList<>();

	private RandomDocuments(long seed) {
		random = new Random(seed);
	}

	/** A document and its texts in the order of reading, footnotes apart. */
	record Sample(Document document, List<String> texts) {
	}

	static Sample of(long seed) {
		RandomDocuments made = new RandomDocuments(seed);
		List<Block> blocks = new ArrayList<>();
		int count = made.random.nextInt(25);
		for (int i = 0; i < count; i++) {
			blocks.add(made.block());
		}
		return new Sample(new Document(Samples.info(), blocks), made.texts);
	}

	private Block block() {
		return switch (random.nextInt(11)) {
		case 0, 1 -> new Block.Heading(1 + random.nextInt(4), said(), random.nextBoolean() ? "" : "a" + random.nextInt(9));
		case 2 -> new Paragraph(inlines(0));
		case 3 -> list(0);
		case 4 -> new Block.DefinitionList(List.of(new Definition(inlines(0), inlines(0)), new Definition(inlines(0), inlines(0))));
		case 5 -> note();
		case 6, 7 -> table();
		case 8 -> new Block.Figure("f", Samples.chart(), "", said());
		case 9 -> new Block.SourceList(List.of(new Source("s", inlines(0))));
		default -> random.nextBoolean() ? new Block.PageBreak() : new Block.Contents(1 + random.nextInt(4));
		};
	}

	private Block note() {
		Block.NoteKind kind = Block.NoteKind.values()[random.nextInt(3)];
		return random.nextBoolean() ? new Block.Note(kind, "", List.of(new Paragraph(inlines(0))))
				: new Block.Note(kind, said(), List.of(new Paragraph(inlines(0)), new Paragraph(inlines(0))));
	}

	private ItemList list(int depth) {
		List<Item> items = new ArrayList<>();
		boolean numbered = random.nextBoolean();
		for (int i = 0; i <= random.nextInt(3); i++) {
			List<Inline> content = inlines(0);
			items.add(new Item(content, depth < 3 && random.nextInt(3) == 0 ? List.of(list(depth + 1)) : List.of()));
		}
		return new ItemList(numbered, items);
	}

	private Table table() {
		String caption = said();
		int width = 1 + random.nextInt(5);
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(new Column(Alignment.values()[random.nextInt(3)], random.nextInt(2), random.nextInt(4) == 0));
		}
		List<Row> header = rows(width, 1 + random.nextInt(2));
		List<Row> body = rows(width, random.nextInt(6));
		return new Table("t", caption, columns, header, body, rows(width, random.nextInt(2)), random.nextInt(4) == 0);
	}

	private List<Row> rows(int width, int count) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<Cell> cells = new ArrayList<>();
			for (int left = width; left > 0;) {
				int span = random.nextInt(4) == 0 ? 1 + random.nextInt(left) : 1;
				cells.add(new Cell(random.nextInt(8) == 0 ? List.of() : inlines(0), span));
				left -= span;
			}
			rows.add(new Row(cells));
		}
		return rows;
	}

	private List<Inline> inlines(int depth) {
		List<Inline> inlines = new ArrayList<>();
		for (int i = 0; i <= random.nextInt(3); i++) {
			inlines.add(switch (depth < 2 ? random.nextInt(9) : 0) {
			case 1 -> new Inline.Strong(inlines(depth + 1));
			case 2 -> new Inline.Emphasis(inlines(depth + 1));
			case 3 -> new Inline.Code(said());
			case 4 -> new Inline.Link(random.nextBoolean() ? "https://exempel.se/?a=1&b=2" : "ingenstans", said());
			case 5 -> new Inline.Reference(random.nextBoolean() ? "t" : "saknas", said());
			case 6 -> new Inline.LineBreak();
			case 7 -> new Inline.Footnote(List.of(new Inline.Text("fotnot " + PIECES[random.nextInt(PIECES.length)])));
			default -> new Inline.Text(said());
			});
		}
		return inlines;
	}

	/** A text that stands nowhere else. */
	private String said() {
		StringBuilder text = new StringBuilder("q" + texts.size() + "x");
		for (int i = random.nextInt(6); i > 0; i--) {
			text.append(random.nextInt(3) == 0 ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
		}
		texts.add(text.toString());
		return text.toString();
	}
}
