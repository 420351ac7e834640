package se.lansnat.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.problem.Problem;
import se.lansnat.model.problem.Severity;
import se.lansnat.report.document.Block.Figure;
import se.lansnat.report.document.Block.Heading;
import se.lansnat.report.document.Inline.Link;
import se.lansnat.report.document.Inline.Reference;
import se.lansnat.report.document.Outline.Entry;
import se.lansnat.report.document.xml.XmlText;

/** What in a document cannot be written as it was meant, each with its place. */
public final class DocumentCheck {

	private final Outline outline;
	private final IntPredicate shown;
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, Set<String>> unfit = new LinkedHashMap<>();
	private final Set<String> hidden = new TreeSet<>();
	private String section = Messages.placeStart;
	private int heading;

	private DocumentCheck(Outline outline, IntPredicate shown) {
		this.outline = outline;
		this.shown = shown;
	}

	/**
	 * Looks through a document.
	 *
	 * @param document the document
	 * @param outline  its outline
	 * @param shown    the characters that the format has letters for
	 * @return warnings with the codes {@code document-unfit-character}, {@code document-character-not-shown},
	 *         {@code document-anchor-twice}, {@code document-anchor-missing}, {@code document-link-unfit},
	 *         {@code document-figure-without-text} and {@code document-heading-skipped}
	 */
	public static List<Problem> of(Document document, Outline outline, IntPredicate shown) {
		DocumentCheck check = new DocumentCheck(outline, shown);
		check.text(document.info().title(), Messages.placeTitle);
		check.text(document.info().subject(), Messages.placeTitle);
		check.text(document.info().organisation(), Messages.placeTitle);
		document.blocks().forEach(check::block);
		check.finish();
		return List.copyOf(check.problems);
	}

	private void block(Block block) {
		switch (block) {
		case Heading said -> heading(said);
		case Table table -> check(table, table.caption(), NLS.bind(Messages.placeTable, table.caption()));
		case Figure figure -> figure(figure);
		case Block.Note note -> check(note, note.title(), note.title().isEmpty() ? NLS.bind(Messages.placeText, section)
				: NLS.bind(Messages.placeNote, note.title()));
		case Block.SourceList list -> check(list, "", Messages.placeSources);
		default -> check(block, "", NLS.bind(Messages.placeText, section));
		}
	}

	private void heading(Heading said) {
		section = said.text();
		check(said, said.text(), NLS.bind(Messages.placeHeading, said.text()));
		Entry entry = outline.headings().get(heading++);
		if (entry.level() != said.level()) {
			add("document-heading-skipped", NLS.bind(Messages.headingSkipped, said.text(), entry.level()),
					Messages.headingSkipped_fix);
		}
	}

	private void figure(Figure figure) {
		String place = NLS.bind(Messages.placeFigure, figure.caption());
		check(figure, figure.caption(), place);
		text(figure.alternative(), place);
		figure.scene().shapes().forEach(shape -> {
			if (shape instanceof se.lansnat.draw.Shape.Text label) {
				text(label.text(), place);
			}
		});
		if (figure.alternative().isBlank()) {
			add("document-figure-without-text", NLS.bind(Messages.figureWithoutText, section), Messages.figureWithoutText_fix);
		}
	}

	private void check(Block block, String title, String place) {
		text(title, place);
		Inlines.of(block, content -> Inlines.each(content, inline -> inline(inline, place)));
	}

	private void inline(Inline inline, String place) {
		switch (inline) {
		case Inline.Text text -> text(text.text(), place);
		case Inline.Code code -> text(code.text(), place);
		case Link link -> {
			if (Links.target(link.target()).isEmpty()) {
				add("document-link-unfit", NLS.bind(Messages.linkUnfit, place, link.target()), Messages.linkUnfit_fix);
			}
			text(link.shown(), place);
		}
		case Reference reference -> {
			text(reference.label(), place);
			if (outline.target(reference).isEmpty()) {
				add("document-anchor-missing", NLS.bind(Messages.anchorMissing, place, reference.anchor()),
						Messages.anchorMissing_fix);
			}
		}
		default -> {
			// What is in it comes by itself.
		}
		}
	}

	private void text(String text, String place) {
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			if (!XmlText.fits(c)) {
				unfit.computeIfAbsent(place, key -> new TreeSet<>()).add(name(c));
			} else if (c > ' ' && !shown.test(c)) {
				hidden.add(name(c));
			}
			i += Character.charCount(c);
		}
	}

	private static String name(int c) {
		return String.format("U+%04X", c);
	}

	private void finish() {
		outline.anchorsTwice().forEach(
				anchor -> add("document-anchor-twice", NLS.bind(Messages.anchorTwice, anchor), Messages.anchorTwice_fix));
		unfit.forEach((place, characters) -> add("document-unfit-character",
				NLS.bind(Messages.unfitCharacter, place, characters.stream().collect(Collectors.joining(", "))),
				Messages.unfitCharacter_fix));
		if (!hidden.isEmpty()) {
			add("document-character-not-shown", NLS.bind(Messages.glyphMissing, String.join(", ", hidden)),
					Messages.glyphMissing_fix);
		}
	}

	private void add(String code, String message, String fix) {
		problems.add(new Problem(code, Severity.WARNING, "", 0, "", "", XmlText.clean(message, c -> true), fix));
	}
}
