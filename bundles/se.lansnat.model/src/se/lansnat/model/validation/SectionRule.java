package se.lansnat.model.validation;

import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EReference;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.Part;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.ProblemCode;
import se.lansnat.model.problem.Severity;

/** The sections of a programme are numbered from 1 without gaps, and one that is complete has a text. */
final class SectionRule implements ValidationRule {

	private static final ProblemCode NONE = new ProblemCode("sections-missing", Severity.WARNING, Messages.sectionsMissing,
			Messages.sectionsMissing_fix);
	private static final ProblemCode GAP = new ProblemCode("section-number-gap", Severity.WARNING, Messages.sectionGap,
			Messages.sectionGap_fix);
	private static final ProblemCode TWICE = new ProblemCode("section-number-duplicate", Severity.WARNING, Messages.sectionTwice,
			Messages.sectionTwice_fix);
	private static final ProblemCode NO_TEXT = new ProblemCode("section-complete-without-text", Severity.WARNING,
			Messages.sectionNoText, Messages.sectionNoText_fix);

	@Override
	public List<ProblemCode> codes() {
		return List.of(NONE, GAP, TWICE, NO_TEXT);
	}

	@Override
	public void check(CountyFolder folder, Findings findings) {
		for (MunicipalProgramme programme : folder.programmes()) {
			check(programme, Literals.MUNICIPAL_PROGRAMME__SECTIONS, programme.getSections(), findings);
		}
		// The regional programme grows from the municipal ones: until it is begun it lacks nothing.
		folder.regionalProgramme().filter(programme -> !programme.getSections().isEmpty()).ifPresent(
				programme -> check(programme, Literals.REGIONAL_PROGRAMME__SECTIONS, programme.getSections(), findings));
	}

	private static void check(Part programme, EReference feature, List<ProgrammeSection> sections, Findings findings) {
		TreeMap<Integer, ProgrammeSection> byNumber = new TreeMap<>();
		for (ProgrammeSection section : sections) {
			if (byNumber.putIfAbsent(section.getNumber(), section) != null) {
				findings.add(TWICE, section, Literals.PROGRAMME_SECTION__NUMBER, section.getNumber());
			}
			if (section.getStatus() == SectionStatus.COMPLETE && Texts.isBlank(section.getText())) {
				findings.add(NO_TEXT, section, Literals.PROGRAMME_SECTION__TEXT, section.getNumber());
			}
		}
		if (byNumber.isEmpty()) {
			findings.add(NONE, programme, feature);
			return;
		}
		int expected = 1;
		for (int number : byNumber.tailMap(1).keySet()) {
			for (; expected < number && number - expected < 100; expected++) {
				findings.add(GAP, programme, feature, expected);
			}
			expected = number + 1;
		}
	}
}
