package se.lansnat.reference.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.County;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.text.Ids;
import se.lansnat.model.validation.Validation;
import se.lansnat.reference.Checklist;
import se.lansnat.reference.ChecklistStatus;
import se.lansnat.reference.ProgrammeTemplate;
import se.lansnat.reference.Requirement;

/** Templates and the checklist are whole, and programmes are held against them. */
class ChecklistTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	@TempDir
	Path temp;

	private static Checklist checklist() {
		return Checklist.find(ProgrammeTemplate.SOU_2000_111).orElseThrow();
	}

	@Test
	void everySectionOfTheTemplateIsAskedFor() {
		assertThat(checklist().requirements()).hasSizeBetween(15, 25).extracting(Requirement::code).doesNotHaveDuplicates()
				.allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
		assertThat(checklist().requirements()).allSatisfy(requirement -> {
			assertThat(requirement.clause()).matches("6 \u00a7( [1-8])?|2\\.3\\.8");
			assertThat(requirement.swedish()).isNotBlank().isNotEqualTo(requirement.english());
			assertThat(requirement.english()).isNotBlank();
		});
		assertThat(checklist().requirements().stream().flatMap(requirement -> requirement.section().stream().boxed()).distinct())
				.containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
	}

	@Test
	void aRegionalProgrammeHasATemplateAndAChecklistIsNone() {
		assertThat(ProgrammeTemplate.find(ProgrammeTemplate.SOU_2000_111_REGIONAL).orElseThrow().sections()).hasSize(8)
				.allMatch(section -> section.periodEnd().isEmpty());
		assertThat(ProgrammeTemplate.find("sou-2000-111-checklist")).isEmpty();
		assertThat(Checklist.find(ProgrammeTemplate.SOU_2000_111_REGIONAL)).isEmpty();
		assertThat(Checklist.find("../rulesets/index")).isEmpty();
	}

	private static ApprovalCheck check(String code, CheckVerdict verdict, int day) {
		ApprovalCheck check = FACTORY.createApprovalCheck();
		check.setId(Ids.create());
		check.setCode(code);
		if (verdict != null) {
			check.setVerdict(verdict);
		}
		check.setDate(LocalDate.of(2001, 5, day));
		return check;
	}

	@Test
	void theLatestCheckOfARequirementCounts() {
		MunicipalProgramme programme = FACTORY.createMunicipalProgramme();
		programme.getApprovalChecks().addAll(List.of(check("open-line", CheckVerdict.MET, 2), check("open-line", CheckVerdict.NOT_MET, 1),
				check("needs", null, 1), check("gone", CheckVerdict.MET, 1)));
		ChecklistStatus status = ChecklistStatus.of(checklist(), programme);
		assertThat(status.entries()).hasSameSizeAs(checklist().requirements());
		assertThat(status.entries()).filteredOn(entry -> entry.verdict().isPresent()).singleElement()
				.satisfies(entry -> assertThat(entry.verdict()).contains(CheckVerdict.MET));
		assertThat(status.others()).extracting(ApprovalCheck::getCode).containsExactly("gone");
		assertThat(status.notJudged()).hasSize(checklist().requirements().size() - 1);
	}

	private List<String> codes(MunicipalProgramme programme, String directory) throws IOException {
		County county = FACTORY.createCounty();
		county.setId(Ids.create());
		CountyFolder.create(temp.resolve(directory), county, List.of(programme), null);
		try (CountyFolder folder = CountyFolder.open(temp.resolve(directory), Access.READ, null)) {
			return Validation.validate(folder).stream().map(Problem::code).filter(code -> code.startsWith("template-")).toList();
		}
	}

	private static MunicipalProgramme programme(String template, int... sections) {
		MunicipalProgramme programme = FACTORY.createMunicipalProgramme();
		programme.setId(Ids.create());
		programme.setMunicipalityCode("1880");
		programme.setTemplate(template);
		for (int number : sections) {
			ProgrammeSection section = FACTORY.createProgrammeSection();
			section.setId(Ids.create());
			section.setNumber(number);
			programme.getSections().add(section);
		}
		return programme;
	}

	@Test
	void programmesAreHeldAgainstTheirTemplate() throws IOException {
		assertThat(codes(programme("annan", 1), "unknown")).containsExactly("template-unknown");
		assertThat(codes(programme("sou-2000-111", 1, 2, 3, 4, 5, 6, 7, 8), "whole")).isEmpty();
		assertThat(codes(programme("sou-2000-111", 1, 2, 3, 4, 5, 6, 9), "extra")).containsExactly("template-section-extra");
		assertThat(codes(programme("sou-2000-111", 1, 2, 3, 4, 5, 6), "short")).containsExactly("template-section-missing",
				"template-section-missing");
		MunicipalProgramme period = programme("sou-2000-111", 1, 2, 3, 4, 5, 6, 7, 8);
		period.getSections().get(1).setPeriodEnd(LocalDate.of(2003, 12, 31));
		period.getSections().get(2).setPeriodEnd(LocalDate.of(2004, 12, 31));
		assertThat(codes(period, "period")).containsExactly("template-period-not-covered");
		MunicipalProgramme approved = programme("sou-2000-111", 1, 2, 3, 4, 5, 6, 7, 8);
		approved.setStatus(ProgrammeStatus.APPROVED);
		approved.getApprovalChecks().add(check("gone", CheckVerdict.MET, 1));
		assertThat(codes(approved, "approved")).containsExactlyInAnyOrder("template-check-not-judged", "template-check-unknown");
	}

	@Test
	void sectionsAreCalledWhatTheProgrammeCallsThemElseWhatTheTemplateDoesInTheUsersLanguage() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertThat(ProgrammeTemplate.title(ProgrammeTemplate.SOU_2000_111, 7, "Villkor och priser")).isEqualTo("Terms and prices");
			Locale.setDefault(Locale.of("sv", "SE"));
			assertThat(ProgrammeTemplate.title(ProgrammeTemplate.SOU_2000_111, 7, "Terms and prices")).isEqualTo("Villkor och priser");
		} finally {
			Locale.setDefault(before);
		}
		assertThat(ProgrammeTemplate.title(ProgrammeTemplate.SOU_2000_111, 7, null)).isNotEmpty();
		assertThat(ProgrammeTemplate.title(ProgrammeTemplate.SOU_2000_111, 7, "Priser")).isEqualTo("Priser");
		assertThat(ProgrammeTemplate.title(null, 7, "Priser")).isEqualTo("Priser");
		assertThat(ProgrammeTemplate.title("okänd", 7, null)).isEmpty();
	}
}
