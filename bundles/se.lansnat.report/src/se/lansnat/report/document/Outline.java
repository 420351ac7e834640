package se.lansnat.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Inline.Footnote;
import se.lansnat.report.document.Inline.Reference;

/**
 * What can only be said of a document as a whole: numbers of headings, tables, figures, footnotes and sources, the names of anchors,
 * and what references are called.
 */
public final class Outline {

	private static final int NUMBERED_LEVELS = 3;

	private final DocumentInfo info;
	private final Words words;
	private final Anchors anchors = new Anchors();
	private final List<Target> targets = new ArrayList<>();
	private final Map<String, Target> byWish = new HashMap<>();
	private final Set<String> twice = new TreeSet<>();
	private final List<Entry> entries = new ArrayList<>();
	private final List<Footnote> footnotes = new ArrayList<>();
	private final int[] chapter = new int[5];
	private int level;
	private int tables;
	private int figures;
	private int sources;

	/** What kind of thing is referred to. */
	public enum Kind {
		/** A heading, by its text. */
		HEADING("avsnitt"),
		/** A table, by its number. */
		TABLE("tabell"),
		/** A figure, by its number. */
		FIGURE("figur"),
		/** A source, by its number. */
		SOURCE("kalla");

		/** Begins anchors that nobody has chosen. */
		private final String anchor;

		Kind(String anchor) {
			this.anchor = anchor;
		}
	}

	/**
	 * Something that can be referred to.
	 *
	 * @param kind   what it is
	 * @param anchor its name, unique in the document and fit to be an id in every format
	 * @param name   what a reference calls it: the heading's text, <em>Tabell 3</em>, <em>[2]</em>
	 */
	public record Target(Kind kind, String anchor, String name) {
	}

	/**
	 * A heading in its place.
	 *
	 * @param heading the heading
	 * @param level   1-4, never more than one below the heading before
	 * @param number  for example 2.1, or empty
	 * @param anchor  its name
	 */
	public record Entry(Heading heading, int level, String number, String anchor) {
	}

	/**
	 * Looks through a document.
	 *
	 * @param document the document
	 */
	public Outline(Document document) {
		info = document.info();
		words = new Words(info.language());
		document.blocks().forEach(this::look);
	}

	private void look(Block block) {
		switch (block) {
		case Heading heading -> enter(heading);
		case Table table -> targets.add(add(Kind.TABLE, table.anchor(), words.get("table", ++tables)));
		case Figure figure -> targets.add(add(Kind.FIGURE, figure.anchor(), words.get("figure", ++figures)));
		case Block.SourceList list -> list.sources()
				.forEach(source -> targets.add(add(Kind.SOURCE, source.anchor(), words.get("source", ++sources))));
		default -> {
			// Nothing that could be referred to.
		}
		}
		Inlines.of(block, content -> Inlines.footnotes(content, footnotes::add));
	}

	private void enter(Heading heading) {
		level = Math.min(heading.level(), level + 1);
		chapter[level]++;
		for (int below = level + 1; below < chapter.length; below++) {
			chapter[below] = 0;
		}
		String number = info.numberedHeadings() && level <= NUMBERED_LEVELS ? number() : "";
		String anchor = heading.anchor().isEmpty() ? anchors.give(heading.text(), Kind.HEADING.anchor)
				: add(Kind.HEADING, heading.anchor(), heading.text()).anchor();
		entries.add(new Entry(heading, level, number, anchor));
	}

	private String number() {
		StringBuilder number = new StringBuilder().append(chapter[1]);
		for (int i = 2; i <= level; i++) {
			number.append('.').append(chapter[i]);
		}
		return number.toString();
	}

	private Target add(Kind kind, String wish, String name) {
		Target target = new Target(kind, anchors.give(wish, kind.anchor), name);
		if (!wish.isEmpty() && byWish.putIfAbsent(wish, target) != null) {
			twice.add(wish);
		}
		return target;
	}

	/** {@return the words of the document's language} */
	public Words words() {
		return words;
	}

	/** {@return all headings in the order of reading} */
	public List<Entry> headings() {
		return entries;
	}

	/** {@return anchors and names of all tables, figures and sources in the order of reading} */
	public List<Target> targets() {
		return targets;
	}

	/** {@return all footnotes in the order of their numbers, from 1} */
	public List<Footnote> footnotes() {
		return footnotes;
	}

	/** {@return the anchors that several things were given} */
	public Set<String> anchorsTwice() {
		return twice;
	}

	/**
	 * What a reference leads to.
	 *
	 * @param reference any reference
	 * @return empty if nothing in the document has the anchor
	 */
	public Optional<Target> target(Reference reference) {
		return Optional.ofNullable(byWish.get(reference.anchor()));
	}

	/**
	 * What a reference says.
	 *
	 * @param reference any reference
	 * @return its own label, the name of what it leads to, or words that it leads nowhere
	 */
	public String label(Reference reference) {
		if (!reference.label().isEmpty()) {
			return reference.label();
		}
		return target(reference).map(Target::name).orElseGet(() -> words.get("missing", reference.anchor()));
	}

	/**
	 * A text without its markup; footnotes are left out.
	 *
	 * @param content the text
	 * @return plain text
	 */
	public String plain(List<Inline> content) {
		StringBuilder plain = new StringBuilder();
		content.forEach(inline -> plain(inline, plain));
		return plain.toString();
	}

	private void plain(Inline inline, StringBuilder plain) {
		switch (inline) {
		case Inline.Text text -> plain.append(text.text());
		case Inline.Code code -> plain.append(code.text());
		case Inline.Strong strong -> strong.content().forEach(part -> plain(part, plain));
		case Inline.Emphasis emphasis -> emphasis.content().forEach(part -> plain(part, plain));
		case Inline.Link link -> plain.append(link.shown());
		case Reference reference -> plain.append(label(reference));
		case Inline.LineBreak lineBreak -> plain.append(' ');
		case Footnote footnote -> {
		}
		}
	}
}
