package se.lansnat.report.document;

import java.util.List;
import java.util.Objects;

/** Something within a line of text. */
public sealed interface Inline {

	/**
	 * Plain text. Line ends in it are blanks; characters that no document format can hold are replaced visibly by the writers.
	 *
	 * @param text what it says
	 */
	record Text(String text) implements Inline {
		/** Refuses null. */
		public Text {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * Text to be stressed strongly, usually bold.
	 *
	 * @param content what it says
	 */
	record Strong(List<Inline> content) implements Inline {
		/** Keeps the content as it is now. */
		public Strong {
			content = List.copyOf(content);
		}
	}

	/**
	 * Text to be stressed, usually italic.
	 *
	 * @param content what it says
	 */
	record Emphasis(List<Inline> content) implements Inline {
		/** Keeps the content as it is now. */
		public Emphasis {
			content = List.copyOf(content);
		}
	}

	/**
	 * An id, a file name, a formula: set in letters of equal width.
	 *
	 * @param text what it says
	 */
	record Code(String text) implements Inline {
		/** Refuses null. */
		public Code {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * A link out of the document. Only {@code http}, {@code https} and {@code mailto} become links; with any other target only the
	 * text is written.
	 *
	 * @param target where it leads
	 * @param text   what it says; if empty, the target is shown
	 */
	record Link(String target, String text) implements Inline {
		/** Refuses null. */
		public Link {
			Objects.requireNonNull(target);
			Objects.requireNonNull(text);
		}

		/** {@return what is shown} */
		public String shown() {
			return text.isEmpty() ? target : text;
		}
	}

	/**
	 * A reference to a heading, table, figure or source of the same document, by its anchor.
	 *
	 * @param anchor of the thing referred to
	 * @param label  what it says; if empty, the thing's own name: the heading's text, <em>Tabell 3</em>, <em>[2]</em>
	 */
	record Reference(String anchor, String label) implements Inline {
		/** Refuses null. */
		public Reference {
			Objects.requireNonNull(anchor);
			Objects.requireNonNull(label);
		}
	}

	/** A new line within the same paragraph. */
	record LineBreak() implements Inline {
	}

	/**
	 * A footnote: a small number here, its text at the foot of the page or the end of the document.
	 *
	 * @param content what it says; a footnote within a footnote is written in its place
	 */
	record Footnote(List<Inline> content) implements Inline {
		/** Keeps the content as it is now. */
		public Footnote {
			content = List.copyOf(content);
		}
	}

	/**
	 * Plain text.
	 *
	 * @param text what it says
	 * @return the inline
	 */
	static Inline text(String text) {
		return new Text(text);
	}

	/**
	 * Text to be stressed strongly.
	 *
	 * @param text what it says
	 * @return the inline
	 */
	static Inline strong(String text) {
		return new Strong(List.of(new Text(text)));
	}

	/**
	 * Text to be stressed.
	 *
	 * @param text what it says
	 * @return the inline
	 */
	static Inline emphasis(String text) {
		return new Emphasis(List.of(new Text(text)));
	}

	/**
	 * An id, a file name, a formula.
	 *
	 * @param text what it says
	 * @return the inline
	 */
	static Inline code(String text) {
		return new Code(text);
	}

	/**
	 * A link out of the document.
	 *
	 * @param target where it leads
	 * @param text   what it says
	 * @return the inline
	 */
	static Inline link(String target, String text) {
		return new Link(target, text);
	}

	/**
	 * A reference that says what the thing referred to is called.
	 *
	 * @param anchor of a heading, table, figure or source
	 * @return the inline
	 */
	static Inline reference(String anchor) {
		return new Reference(anchor, "");
	}

	/**
	 * A footnote.
	 *
	 * @param text what it says
	 * @return the inline
	 */
	static Inline footnote(String text) {
		return new Footnote(List.of(new Text(text)));
	}

	/**
	 * A new line within the same paragraph.
	 *
	 * @return the inline
	 */
	static Inline lineBreak() {
		return new LineBreak();
	}
}
