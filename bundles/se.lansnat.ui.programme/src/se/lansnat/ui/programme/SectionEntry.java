package se.lansnat.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.SectionStatus;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;

/**
 * A section that the programme has, or that its template asks for.
 *
 * @param number   number in the template, from 1
 * @param template what the template says of it; empty where the template does not know it
 * @param section  the programme's own; empty where it lacks it
 */
record SectionEntry(int number, Optional<SectionTemplate> template, Optional<ProgrammeSection> section) {

	/** How complete a section is. */
	enum Mark {
		/** The programme lacks it, or it is said to be missing. */
		MISSING,
		/** Somebody has begun. */
		IN_PROGRESS,
		/** It is said to be complete, but has no text. */
		EMPTY,
		/** It is complete. */
		COMPLETE
	}

	/**
	 * All sections of a programme in order.
	 *
	 * @param programme any programme
	 * @return those of its template first, by number, with or without a section; then what the template does not know, among it a second
	 *         section with the same number
	 */
	static List<SectionEntry> of(MunicipalProgramme programme) {
		List<ProgrammeSection> others = new ArrayList<>(programme.getSections());
		List<SectionEntry> entries = new ArrayList<>();
		for (SectionTemplate template : ProgrammeTemplate.find(programme.getTemplate()).map(ProgrammeTemplate::sections).orElse(List.of())) {
			Optional<ProgrammeSection> section = others.stream().filter(s -> s.getNumber() == template.number()).findFirst();
			section.ifPresent(others::remove);
			entries.add(new SectionEntry(template.number(), Optional.of(template), section));
		}
		others.sort(Comparator.comparingInt(ProgrammeSection::getNumber));
		others.forEach(section -> entries.add(new SectionEntry(section.getNumber(), Optional.empty(), Optional.of(section))));
		return entries;
	}

	/** {@return the heading: the programme's own, else the template's} */
	String title() {
		Optional<String> own = section.map(ProgrammeSection::getTitle).filter(title -> !title.isBlank());
		return template.map(known -> known.shown(own.orElse(null))).or(() -> own).orElse(Messages.section_untitled);
	}

	/** {@return the clause that asks for it, or nothing} */
	Optional<String> clause() {
		return section.map(ProgrammeSection::getClause).or(() -> template.map(SectionTemplate::clause));
	}

	/** {@return the last day that it must cover, if any} */
	Optional<LocalDate> periodEnd() {
		return section.map(ProgrammeSection::getPeriodEnd).or(() -> template.flatMap(SectionTemplate::periodEnd));
	}

	/** {@return how complete it is} */
	Mark mark() {
		SectionStatus status = section.map(ProgrammeSection::getStatus).orElse(SectionStatus.MISSING);
		return switch (status) {
		case COMPLETE -> section.map(ProgrammeSection::getText).filter(text -> !text.isBlank()).isPresent() ? Mark.COMPLETE : Mark.EMPTY;
		case IN_PROGRESS -> Mark.IN_PROGRESS;
		default -> Mark.MISSING;
		};
	}

	/** {@return a new section as the template has it} */
	ProgrammeSection create() {
		ProgrammeSection created = ModelFactory.eINSTANCE.createProgrammeSection();
		created.setNumber(number);
		created.setTitle(title());
		clause().ifPresent(created::setClause);
		periodEnd().ifPresent(created::setPeriodEnd);
		return created;
	}
}
