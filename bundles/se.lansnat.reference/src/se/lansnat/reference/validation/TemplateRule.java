package se.lansnat.reference.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.names.Names;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;
import se.lansnat.model.validation.Findings;
import se.lansnat.model.validation.ValidationRule;
import se.lansnat.reference.Checklist;
import se.lansnat.reference.ChecklistStatus;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.SectionTemplate;

/** Programmes have the sections and periods of their template, and are approved by its checklist (SOU 2000:111, ordinance 6 § and 2.3.8). */
public final class TemplateRule implements ValidationRule {

	private static final ProblemCode UNKNOWN = new ProblemCode("template-unknown", Severity.WARNING, Messages.unknown, Messages.unknown_fix);
	private static final ProblemCode MISSING = new ProblemCode("template-section-missing", Severity.WARNING, Messages.sectionMissing,
			Messages.sectionMissing_fix);
	private static final ProblemCode EXTRA = new ProblemCode("template-section-extra", Severity.INFO, Messages.sectionExtra,
			Messages.sectionExtra_fix);
	private static final ProblemCode PERIOD = new ProblemCode("template-period-not-covered", Severity.WARNING, Messages.period,
			Messages.period_fix);
	private static final ProblemCode CHECK_UNKNOWN = new ProblemCode("template-check-unknown", Severity.WARNING, Messages.checkUnknown,
			Messages.checkUnknown_fix);
	private static final ProblemCode NOT_JUDGED = new ProblemCode("template-check-not-judged", Severity.WARNING, Messages.notJudged,
			Messages.notJudged_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(UNKNOWN, MISSING, EXTRA, PERIOD, CHECK_UNKNOWN, NOT_JUDGED);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (MunicipalProgramme programme : folder.programmes()) {
			template(programme, programme.getTemplate(), Literals.MUNICIPAL_PROGRAMME__TEMPLATE, ProgrammeTemplate.SOU_2000_111, findings)
					.ifPresent(template -> checkSections(programme, programme.getSections(), template,
							Literals.MUNICIPAL_PROGRAMME__SECTIONS, findings));
			Checklist.find(programme.getTemplate()).ifPresent(checklist -> checkList(programme, checklist, findings));
		}
		folder.regionalProgramme().ifPresent(programme -> template(programme, programme.getTemplate(),
				Literals.REGIONAL_PROGRAMME__TEMPLATE, ProgrammeTemplate.SOU_2000_111_REGIONAL, findings)
				.ifPresent(template -> checkSections(programme, programme.getSections(), template,
						Literals.REGIONAL_PROGRAMME__SECTIONS, findings)));
	}

	private static Optional<ProgrammeTemplate> template(Part programme, String id, EAttribute feature, String example,
			Findings findings) {
		Optional<ProgrammeTemplate> template = ProgrammeTemplate.find(id);
		if (id != null && template.isEmpty()) {
			findings.add(UNKNOWN, programme, feature, Names.of(programme), id, example);
		}
		return template;
	}

	private static void checkSections(Part programme, List<ProgrammeSection> sections, ProgrammeTemplate template, EReference feature,
			Findings findings) {
		Map<Integer, SectionTemplate> missing = new TreeMap<>();
		template.sections().forEach(section -> missing.put(section.number(), section));
		int last = 0;
		for (ProgrammeSection section : sections) {
			SectionTemplate asked = missing.remove(section.getNumber());
			last = Math.max(last, section.getNumber());
			if (asked != null) {
				checkPeriod(section, asked, findings);
			} else if (template.sections().stream().noneMatch(known -> known.number() == section.getNumber())) {
				findings.add(EXTRA, section, Literals.PROGRAMME_SECTION__NUMBER, section.getNumber(), template.id());
			}
		}
		// A programme without any sections, and a gap between them, are found without a template.
		for (SectionTemplate asked : missing.values()) {
			if (last > 0 && asked.number() > last) {
				findings.add(MISSING, programme, feature, Names.of(programme), asked.number(), asked.shown());
			}
		}
	}

	/** A section that nobody says is complete need not cover anything yet, but what it says it covers must be enough. */
	private static void checkPeriod(ProgrammeSection section, SectionTemplate asked, Findings findings) {
		boolean covers = asked.periodEnd().isEmpty() || (section.getPeriodEnd() == null ? section.getStatus() != SectionStatus.COMPLETE
				: !section.getPeriodEnd().isBefore(asked.periodEnd().get()));
		if (!covers) {
			findings.add(PERIOD, section, Literals.PROGRAMME_SECTION__PERIOD_END, section.getNumber(), asked.periodEnd().get());
		}
	}

	private static void checkList(MunicipalProgramme programme, Checklist checklist, Findings findings) {
		ChecklistStatus status = ChecklistStatus.of(checklist, programme);
		status.others().forEach(check -> findings.add(CHECK_UNKNOWN, check, Literals.APPROVAL_CHECK__CODE, Names.of(check),
				checklist.template()));
		if (programme.getStatus() == ProgrammeStatus.APPROVED && !status.notJudged().isEmpty()) {
			findings.add(NOT_JUDGED, programme, Literals.MUNICIPAL_PROGRAMME__APPROVAL_CHECKS, Names.of(programme),
					status.notJudged().size());
		}
	}
}
