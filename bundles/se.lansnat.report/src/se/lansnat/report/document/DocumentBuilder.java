package se.lansnat.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import se.lansnat.draw.Scene;
import se.lansnat.report.document.Block.Contents;
import se.lansnat.report.document.Block.Definition;
import se.lansnat.report.document.Block.DefinitionList;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Block.Note;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.Block.PageBreak;
import se.lansnat.report.document.Block.Paragraph;
import se.lansnat.report.document.Block.Source;
import se.lansnat.report.document.Block.SourceList;

/**
 * Puts a document together, block by block in the order of reading.
 *
 * <pre>
 * Document document = DocumentBuilder.of(DocumentInfo.swedish("Program", "Vad som planeras", "Regionen", date))
 * 		.contents(2)
 * 		.heading(1, "Orter", "orter")
 * 		.paragraph(text("Orterna står i "), reference("t-orter"), text("."))
 * 		.table(table -&gt; table.anchor("t-orter").caption("Orter").heads("Ort").number("Invånare").row("Åmmeberg", "712"))
 * 		.build();
 * </pre>
 */
public final class DocumentBuilder {

	private final DocumentInfo info;
	private final List<Block> blocks = new ArrayList<>();

	private DocumentBuilder(DocumentInfo info) {
		this.info = Objects.requireNonNull(info);
	}

	/**
	 * Begins a document.
	 *
	 * @param info title, language and the like
	 * @return a builder without blocks
	 */
	public static DocumentBuilder of(DocumentInfo info) {
		return new DocumentBuilder(info);
	}

	/**
	 * Adds a heading that nothing refers to.
	 *
	 * @param level 1-4
	 * @param text  what it says
	 * @return this
	 */
	public DocumentBuilder heading(int level, String text) {
		return heading(level, text, "");
	}

	/**
	 * Adds a heading.
	 *
	 * @param level  1-4
	 * @param text   what it says
	 * @param anchor stable name to refer to it by
	 * @return this
	 */
	public DocumentBuilder heading(int level, String text, String anchor) {
		return add(new Heading(level, text, anchor));
	}

	/**
	 * Adds a paragraph.
	 *
	 * @param text what it says
	 * @return this
	 */
	public DocumentBuilder paragraph(String text) {
		return paragraph(Inline.text(text));
	}

	/**
	 * Adds a paragraph.
	 *
	 * @param content what it says
	 * @return this
	 */
	public DocumentBuilder paragraph(Inline... content) {
		return add(new Paragraph(List.of(content)));
	}

	/**
	 * Adds a list with bullets.
	 *
	 * @param items what is listed
	 * @return this
	 */
	public DocumentBuilder bullets(String... items) {
		return bullets(list -> Arrays.stream(items).forEach(list::item));
	}

	/**
	 * Adds a list with bullets.
	 *
	 * @param items adds the items
	 * @return this
	 */
	public DocumentBuilder bullets(Consumer<ListBuilder> items) {
		return add(ListBuilder.build(false, items));
	}

	/**
	 * Adds a list with numbers from 1.
	 *
	 * @param items what is listed
	 * @return this
	 */
	public DocumentBuilder numbered(String... items) {
		return numbered(list -> Arrays.stream(items).forEach(list::item));
	}

	/**
	 * Adds a list with numbers from 1.
	 *
	 * @param items adds the items
	 * @return this
	 */
	public DocumentBuilder numbered(Consumer<ListBuilder> items) {
		return add(ListBuilder.build(true, items));
	}

	/**
	 * Adds terms and what they mean.
	 *
	 * @param definitions in the order of reading
	 * @return this
	 */
	public DocumentBuilder definitions(Definition... definitions) {
		return add(new DefinitionList(List.of(definitions)));
	}

	/**
	 * Adds a note titled with the word for its kind.
	 *
	 * @param kind       what it is about
	 * @param paragraphs what it says
	 * @return this
	 */
	public DocumentBuilder note(NoteKind kind, String... paragraphs) {
		return add(new Note(kind, "",
				Arrays.stream(paragraphs).map(text -> new Paragraph(List.of(Inline.text(text)))).toList()));
	}

	/**
	 * Adds a table.
	 *
	 * @param rows adds columns and rows
	 * @return this
	 */
	public DocumentBuilder table(Consumer<TableBuilder> rows) {
		TableBuilder builder = new TableBuilder();
		rows.accept(builder);
		return add(builder.build());
	}

	/**
	 * Adds a picture.
	 *
	 * @param anchor  stable name to refer to it by, or empty
	 * @param scene   what is painted; its description tells those who do not see it what there is to be seen
	 * @param caption what stands below it
	 * @return this
	 */
	public DocumentBuilder figure(String anchor, Scene scene, String caption) {
		return add(new Figure(anchor, scene, "", caption));
	}

	/**
	 * Adds a table of contents.
	 *
	 * @param depth the deepest level of headings that it holds, 1-4
	 * @return this
	 */
	public DocumentBuilder contents(int depth) {
		return add(new Contents(depth));
	}

	/**
	 * Lets what follows stand on a new page.
	 *
	 * @return this
	 */
	public DocumentBuilder pageBreak() {
		return add(new PageBreak());
	}

	/**
	 * Adds the sources.
	 *
	 * @param sources in the order of their numbers
	 * @return this
	 */
	public DocumentBuilder sources(Source... sources) {
		return add(new SourceList(List.of(sources)));
	}

	/**
	 * Adds a block made elsewhere.
	 *
	 * @param block the block
	 * @return this
	 */
	public DocumentBuilder add(Block block) {
		blocks.add(Objects.requireNonNull(block));
		return this;
	}

	/**
	 * Ends the document; the builder can go on, and build another with what is added.
	 *
	 * @return the document
	 */
	public Document build() {
		return new Document(info, blocks);
	}
}
