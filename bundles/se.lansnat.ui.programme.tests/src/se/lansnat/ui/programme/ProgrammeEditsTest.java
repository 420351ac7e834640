package se.lansnat.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.Organisation;
import se.lansnat.model.Person;
import se.lansnat.model.ProgrammeSection;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.EditRefusedException;
import se.lansnat.reference.ChecklistStatus;
import se.lansnat.ui.Labels;

/** Every command of the form is executed, undone and redone, with the programme the same each time. */
class ProgrammeEditsTest {

	@TempDir
	Path directory;

	private CountyFolder folder;
	private MunicipalProgramme programme;

	@BeforeEach
	void open() throws Exception {
		folder = Programmes.open(directory.resolve("county"));
		programme = Programmes.programme(folder);
	}

	@AfterEach
	void close() {
		folder.close();
	}

	private void run(Function<ProgrammeEdits, Command> edit) {
		MunicipalProgramme before = EcoreUtil.copy(programme);
		Command command = edit.apply(Programmes.edits(folder));
		assertThat(command.getLabel()).isNotBlank().doesNotContain("{").doesNotContain("null");
		folder.commandStack().execute(command);
		MunicipalProgramme after = EcoreUtil.copy(programme);
		assertThat(Programmes.equal(before, after)).as("changed").isFalse();
		folder.commandStack().undo();
		assertThat(Programmes.equal(programme, before)).as("undone").isTrue();
		folder.commandStack().redo();
		assertThat(Programmes.equal(programme, after)).as("redone").isTrue();
	}

	private ProgrammeSection section(int number) {
		return programme.getSections().get(number - 1);
	}

	@Test
	void theFirstTextBeginsASection() {
		run(edits -> edits.text(section(1), "# Organisation\n"));
		assertThat(section(1).getStatus()).isEqualTo(SectionStatus.IN_PROGRESS);
		run(edits -> edits.change(section(1), Map.of(Literals.PROGRAMME_SECTION__STATUS, SectionStatus.COMPLETE)));
		run(edits -> edits.text(section(1), "mer"));
		assertThat(section(1).getStatus()).isEqualTo(SectionStatus.COMPLETE);
		run(edits -> edits.text(section(1), ""));
		assertThat(section(1).eIsSet(Literals.PROGRAMME_SECTION__TEXT)).isFalse();
	}

	@Test
	void aMissingSectionIsAddedInItsPlace() {
		run(edits -> edits.delete(List.of(section(3))));
		SectionEntry missing = SectionEntry.of(programme).get(2);
		assertThat(missing.section()).isEmpty();
		run(edits -> edits.addSection(programme, missing));
		assertThat(programme.getSections()).extracting(ProgrammeSection::getNumber).containsExactly(1, 2, 3, 4, 5, 6, 7);
		assertThat(section(3).getPeriodEnd()).isEqualTo(LocalDate.of(2004, 12, 31));
	}

	@Test
	void objectsAreLinkedWithWhatTheyAreCalledNow() {
		run(edits -> edits.link(section(6), programme.getLocalities().subList(0, 2)));
		assertThat(section(6).getLinked()).extracting(ObjectRef::getMunicipalityCode).containsOnly("1880");
		assertThat(section(6).getLinked()).extracting(ObjectRef::getLabel).doesNotContainNull().hasSize(2);
		assertThat(section(6).getLinked()).extracting(ObjectRef::getContentHash).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
		assertThat(PickableObject.of(section(6))).hasSize(1);
		run(edits -> edits.delete(List.copyOf(section(6).getLinked())));
		assertThat(PickableObject.of(section(6))).extracting(PickableObject::name).containsExactly("Glanshammar", "Odensbacken", "Ålsta");
	}

	@Test
	void aDecisionGivesTheProgrammeItsStatus() {
		run(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, decision(ProgrammeStatus.ADOPTED, 5)));
		assertThat(programme.getStatus()).isEqualTo(ProgrammeStatus.ADOPTED);
		run(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, decision(ProgrammeStatus.DRAFT, 1)));
		assertThat(programme.getStatus()).as("an earlier decision told later").isEqualTo(ProgrammeStatus.ADOPTED);
	}

	@Test
	void approvalFreezesAVersionHoweverItIsEntered() {
		run(edits -> edits.approve(programme, decision(ProgrammeStatus.APPROVED, 1)));
		run(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__STATUS_HISTORY, decision(ProgrammeStatus.APPROVED, 2)));
		assertThat(programme.getApprovedVersions()).hasSize(2);
		assertThat(programme.getStatusHistory()).hasSize(2).extracting(Labels::of).contains("godk\u00e4nt 2001-05-02");
		assertThat(programme.getApprovedVersions()).extracting(Labels::of).contains("1 2001-05-01");
	}

	private static StatusChange decision(ProgrammeStatus status, int day) {
		StatusChange change = ModelFactory.eINSTANCE.createStatusChange();
		change.setStatus(status);
		change.setDate(LocalDate.of(2001, 5, day));
		change.setReference("EX 1");
		return change;
	}

	@Test
	void recordsAreAddedChangedAndDeleted() {
		Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
		organisation.setName("Exempelnät AB");
		run(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__ORGANISATIONS, organisation));
		Person person = ModelFactory.eINSTANCE.createPerson();
		person.setName("Eva Exempel");
		run(edits -> edits.add(programme, Literals.MUNICIPAL_PROGRAMME__PEOPLE, person));
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(Literals.PERSON__NAME, "Eva Exempelsson");
		values.put(Literals.PERSON__ORGANISATION, organisation);
		values.put(Literals.PERSON__EMAIL, null);
		assertThat(ProgrammeEdits.differs(person, values)).isTrue();
		run(edits -> edits.change(person, values));
		assertThat(ProgrammeEdits.differs(person, values)).isFalse();
		assertThatThrownBy(() -> Programmes.edits(folder).delete(List.of(organisation))).isInstanceOf(EditRefusedException.class)
				.hasMessageContaining("Eva Exempelsson");
		run(edits -> edits.delete(List.of(person)));
	}

	@Test
	void requirementsAreJudgedAlikeAndOneByOne() {
		List<ChecklistStatus.Entry> all = Review.of(programme).entries();
		Map<EStructuralFeature, Object> met = new LinkedHashMap<>();
		met.put(Literals.APPROVAL_CHECK__VERDICT, CheckVerdict.MET);
		met.put(Literals.APPROVAL_CHECK__DECIDED_BY, "Eva Exempel");
		met.put(Literals.APPROVAL_CHECK__DATE, LocalDate.of(2001, 5, 1));
		run(edits -> edits.judge(programme, all.subList(0, 3), met));
		assertThat(programme.getApprovalChecks()).extracting(ApprovalCheck::getCode)
				.containsExactlyElementsOf(all.subList(0, 3).stream().map(entry -> entry.requirement().code()).toList());
		Map<EStructuralFeature, Object> notMet = new LinkedHashMap<>(met);
		notMet.put(Literals.APPROVAL_CHECK__VERDICT, CheckVerdict.NOT_MET);
		notMet.put(Literals.APPROVAL_CHECK__NOTE, "Uppgift saknas.");
		run(edits -> edits.judge(programme, Review.of(programme).entries().subList(2, 4), notMet));
		Review review = Review.of(programme);
		assertThat(review.count(CheckVerdict.MET)).isEqualTo(2);
		assertThat(review.count(CheckVerdict.NOT_MET)).isEqualTo(2);
		assertThat(review.count(null)).isEqualTo(all.size() - 4);
		assertThat(review.reviewer()).isEqualTo("Eva Exempel");
		assertThat(review.lacking().lines()).hasSize(2).allMatch(line -> line.endsWith("Uppgift saknas."));
		run(edits -> edits.judge(programme, Review.of(programme).entries().subList(0, 1),
				Collections.singletonMap(Literals.APPROVAL_CHECK__VERDICT, null)));
		assertThat(Review.of(programme).count(CheckVerdict.MET)).isEqualTo(1);
	}
}
