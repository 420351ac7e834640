package se.lansnat.report.document;

import java.util.List;
import java.util.Objects;

import se.lansnat.draw.Scene;

/** Something that stands on lines of its own. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.ItemList, Block.DefinitionList, Block.Note,
		Block.Figure, Block.Contents, Block.PageBreak, Block.SourceList, Table {

	/**
	 * A heading; one of level 1 begins a chapter.
	 *
	 * @param level  1-4; a level that skips one is written as the next below the heading before
	 * @param text   what it says
	 * @param anchor stable name to refer to it by, or empty
	 */
	record Heading(int level, String text, String anchor) implements Block {
		/** Refuses null and levels outside 1-4. */
		public Heading {
			Objects.requireNonNull(text);
			Objects.requireNonNull(anchor);
			if (level < 1 || level > 4) {
				throw new IllegalArgumentException("No heading of level " + level);
			}
		}
	}

	/**
	 * A paragraph.
	 *
	 * @param content what it says
	 */
	record Paragraph(List<Inline> content) implements Block {
		/** Keeps the content as it is now. */
		public Paragraph {
			content = List.copyOf(content);
		}
	}

	/**
	 * A list with bullets or numbers.
	 *
	 * @param numbered whether the items are numbered, from 1
	 * @param items    what is listed
	 */
	record ItemList(boolean numbered, List<Item> items) implements Block {
		/** Keeps the items as they are now. */
		public ItemList {
			items = List.copyOf(items);
		}
	}

	/**
	 * One item of a list.
	 *
	 * @param content what it says
	 * @param nested  lists below it
	 */
	record Item(List<Inline> content, List<ItemList> nested) {
		/** Keeps content and lists as they are now. */
		public Item {
			content = List.copyOf(content);
			nested = List.copyOf(nested);
		}
	}

	/**
	 * Terms and what they mean.
	 *
	 * @param definitions in the order of reading
	 */
	record DefinitionList(List<Definition> definitions) implements Block {
		/** Keeps the definitions as they are now. */
		public DefinitionList {
			definitions = List.copyOf(definitions);
		}
	}

	/**
	 * A term and what it means.
	 *
	 * @param term    the term
	 * @param content what it means
	 */
	record Definition(List<Inline> term, List<Inline> content) {
		/** Keeps both as they are now. */
		public Definition {
			term = List.copyOf(term);
			content = List.copyOf(content);
		}

		/**
		 * A term and what it means, both plain text.
		 *
		 * @param term    the term
		 * @param content what it means
		 * @return the definition
		 */
		public static Definition of(String term, String content) {
			return new Definition(List.of(Inline.text(term)), List.of(Inline.text(content)));
		}
	}

	/** What a note is about; it says so in words, never by colour alone. */
	enum NoteKind {
		/** Worth knowing. */
		REMARK,
		/** Shows how something is meant. */
		EXAMPLE,
		/** Something departs from the rule or from its source. */
		DEVIATION
	}

	/**
	 * A note set off from the text around it.
	 *
	 * @param kind       what it is about
	 * @param title      its title; if empty, the word for its kind: Anmärkning, Exempel, Avvikelse
	 * @param paragraphs what it says
	 */
	record Note(NoteKind kind, String title, List<Paragraph> paragraphs) implements Block {
		/** Keeps the paragraphs as they are now. */
		public Note {
			Objects.requireNonNull(kind);
			Objects.requireNonNull(title);
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/**
	 * A picture.
	 *
	 * @param anchor  stable name to refer to it by, or empty
	 * @param scene   what is painted
	 * @param text    what there is to be seen, for those who do not see it; if empty, the scene's own description
	 * @param caption what stands below it, after the number
	 */
	record Figure(String anchor, Scene scene, String text, String caption) implements Block {
		/** Refuses null. */
		public Figure {
			Objects.requireNonNull(anchor);
			Objects.requireNonNull(scene);
			Objects.requireNonNull(text);
			Objects.requireNonNull(caption);
		}

		/** {@return what there is to be seen, never empty unless nobody has said anything} */
		public String alternative() {
			return !text.isBlank() ? text : !scene.description().isBlank() ? scene.description()
					: !scene.title().isBlank() ? scene.title() : caption;
		}
	}

	/**
	 * A table of contents.
	 *
	 * @param depth the deepest level of headings that it holds, 1-4
	 */
	record Contents(int depth) implements Block {
		/** Refuses depths outside 1-4. */
		public Contents {
			if (depth < 1 || depth > 4) {
				throw new IllegalArgumentException("No contents of depth " + depth);
			}
		}
	}

	/** What follows stands on a new page, where there are pages. */
	record PageBreak() implements Block {
	}

	/**
	 * The sources, numbered as they stand; a reference to one reads <em>[2]</em>.
	 *
	 * @param sources in the order of their numbers
	 */
	record SourceList(List<Source> sources) implements Block {
		/** Keeps the sources as they are now. */
		public SourceList {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * A source.
	 *
	 * @param anchor  stable name to refer to it by, or empty
	 * @param content author, title, year, link
	 */
	record Source(String anchor, List<Inline> content) {
		/** Keeps the content as it is now. */
		public Source {
			Objects.requireNonNull(anchor);
			content = List.copyOf(content);
		}

		/**
		 * A source in plain text with a link.
		 *
		 * @param anchor stable name to refer to it by
		 * @param text   author, title, year
		 * @param link   where it is to be found, or empty
		 * @return the source
		 */
		public static Source of(String anchor, String text, String link) {
			return new Source(anchor, link.isEmpty() ? List.of(Inline.text(text))
					: List.of(Inline.text(text + " "), Inline.link(link, link)));
		}
	}
}
