package se.lansnat.report.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.names.Names;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;
import se.lansnat.report.document.Block.NoteKind;
import se.lansnat.report.document.DocumentBuilder;
import se.lansnat.report.document.Inline;
import se.lansnat.report.document.markdown.Markdown;

/** What people have written, section by section, word for word; and what is missing. */
final class SectionsPart {

	private static final int LEVEL = 2;

	private final DocumentBuilder document;

	SectionsPart(DocumentBuilder document) {
		this.document = document;
	}

	/** Adds the sections, and those of the template that nobody has begun. */
	void add(List<ProgrammeSection> sections, String template) {
		List<Integer> written = sections.stream().map(ProgrammeSection::getNumber).toList();
		List<SectionTemplate> wanted = new ArrayList<>(ProgrammeTemplate.find(template).map(ProgrammeTemplate::sections).orElse(List.of()));
		wanted.removeIf(section -> written.contains(section.number()));
		for (ProgrammeSection section : sections) {
			wanted.stream().filter(missing -> missing.number() < section.getNumber()).toList().forEach(missing -> {
				missing(missing);
				wanted.remove(missing);
			});
			section(section, template);
		}
		wanted.forEach(this::missing);
		if (sections.isEmpty() && wanted.isEmpty()) {
			document.paragraph(Messages.noSections);
		}
	}

	private void missing(SectionTemplate section) {
		document.heading(LEVEL, title(section.number(), section.shown()), "avsnitt-" + section.number());
		document.note(NoteKind.REMARK, NLS.bind(Messages.sectionMissing, section.clause()));
	}

	private void section(ProgrammeSection section, String template) {
		String title = title(section.getNumber(), ProgrammeTemplate.title(template, section.getNumber(), section.getTitle()));
		document.heading(LEVEL, title, "avsnitt-" + section.getNumber());
		document.paragraph(Inline.emphasis(facts(section)));
		Markdown.blocks(section.getText(), LEVEL, title).forEach(document::add);
		if (section.getText() == null || section.getText().isBlank()) {
			document.paragraph(Messages.sectionEmpty);
		}
		if (section.getMissing() != null && !section.getMissing().isBlank()) {
			document.note(NoteKind.REMARK, NLS.bind(Messages.sectionLacks, section.getMissing().strip()));
		}
		if (!section.getLinked().isEmpty()) {
			document.paragraph(NLS.bind(Messages.sectionLinked,
					section.getLinked().stream().map(Say::name).distinct().collect(Collectors.joining(", "))));
		}
	}

	private static String title(int number, String title) {
		return NLS.bind(Messages.sectionTitle, number, Optional.ofNullable(title).filter(text -> !text.isBlank()).orElse(Messages.nameless));
	}

	private static String facts(ProgrammeSection section) {
		List<String> facts = new ArrayList<>();
		facts.add(NLS.bind(Messages.sectionStatus, Names.of(section.getStatus())));
		if (section.getClause() != null && !section.getClause().isBlank()) {
			facts.add(NLS.bind(Messages.sectionClause, section.getClause().strip()));
		}
		if (section.getPeriodEnd() != null) {
			facts.add(NLS.bind(Messages.sectionPeriod, section.getPeriodEnd()));
		}
		return String.join(" ", facts);
	}
}
