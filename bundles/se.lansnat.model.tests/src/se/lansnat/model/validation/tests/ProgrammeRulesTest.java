package se.lansnat.model.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.ApprovedVersion;
import se.lansnat.model.Area;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.Decision;
import se.lansnat.model.DecisionChoice;
import se.lansnat.model.DecisionValue;
import se.lansnat.model.Identified;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.NetworkKind;
import se.lansnat.model.Node;
import se.lansnat.model.NodeKind;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.Provenance;
import se.lansnat.model.RegionalItem;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.StatusChange;
import se.lansnat.model.edit.Edits;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.folder.PartFiles;
import se.lansnat.model.folder.tests.Folders;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.tests.Models;
import se.lansnat.model.text.Ids;
import se.lansnat.model.validation.Validation;

/** Approved versions, decisions, requests, nodes and texts: each rule finds what it is for and nothing else. */
class ProgrammeRulesTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	@TempDir
	Path temp;

	private static List<String> codes(CountyFolder folder) {
		return Validation.validate(folder).stream().map(Problem::code).filter(code -> !code.startsWith("rule-")).toList();
	}

	/** What is found once the programme of \u00d6rebro is changed so. */
	private List<String> after(Consumer<MunicipalProgramme> change) throws IOException {
		MunicipalProgramme programme = Models.programme("1880");
		change.accept(programme);
		EcoreUtil.getAllContents(List.of(programme)).forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() == null) {
				identified.setId(Ids.create());
			}
		});
		Path directory = Files.createTempDirectory(temp, "county");
		CountyFolder.create(directory, Models.county(), List.of(programme, Models.programme("1882")), null);
		try (CountyFolder folder = Folders.edit(directory)) {
			return codes(folder);
		}
	}

	private static Node node(MunicipalProgramme programme) {
		return (Node) programme.getNodes().get(0);
	}

	@Test
	void aFrozenVersionThatIsGoneOrChangedIsAnError() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		try (CountyFolder folder = Folders.edit(directory)) {
			MunicipalProgramme programme = folder.programme("1880").orElseThrow();
			programme.getSections().forEach(section -> {
				section.setText("Text");
				section.setStatus(SectionStatus.COMPLETE);
			});
			StatusChange decision = FACTORY.createStatusChange();
			decision.setDate(LocalDate.of(2001, 6, 1));
			decision.setReference("301-1");
			Edits edits = new Edits(folder);
			edits.execute(edits.approve(programme, decision));
			folder.save(null);
			assertThat(codes(folder)).isEmpty();
			Folders.set(folder, "1880 Hallsberg", Literals.PLACE__NAME, "Vretstorp");
			assertThat(codes(folder)).containsExactly("changed-since-approval");
			folder.revert(null);
			Path file;
			try (Stream<Path> files = Files.list(directory)) {
				file = files.filter(found -> PartFiles.isFrozen(found.getFileName().toString())).findFirst().orElseThrow();
			}
			Files.writeString(file, Files.readString(file).replace("Hallsberg", "Hallsborg"));
			assertThat(codes(folder)).containsExactly("approved-version-damaged");
			Files.delete(file);
			assertThat(Validation.validate(folder)).filteredOn(problem -> problem.code().equals("approved-version-missing")).singleElement()
					.satisfies(problem -> assertThat(problem.message()).contains(file.getFileName().toString()));
		}
	}

	@Test
	void everyApprovalHasItsVersionOnce() throws IOException {
		Path directory = Folders.create(temp.resolve("county"));
		Path part = directory.resolve("programme-1880.lansnat");
		Files.writeString(part, Files.readString(part).replaceFirst("municipalityCode=", "status=\"APPROVED\"\n    municipalityCode="));
		try (CountyFolder folder = Folders.edit(directory)) {
			assertThat(codes(folder)).contains("approved-without-version", "approved-without-decision", "submitted-with-missing-sections");
		}
		assertThat(after(programme -> {
			for (int i = 0; i < 2; i++) {
				ApprovedVersion version = FACTORY.createApprovedVersion();
				version.setNumber(1);
				programme.getApprovedVersions().add(version);
			}
		})).containsExactlyInAnyOrder("approved-version-twice", "approved-version-missing", "approved-version-missing");
	}

	@Test
	void decisionsRequestsAndChecksSayWhatTheyMust() throws IOException {
		assertThat(after(programme -> programme.getStatusHistory().add(FACTORY.createStatusChange())))
				.containsExactly("status-change-incomplete");
		assertThat(after(programme -> programme.getSupplementRequests().add(FACTORY.createSupplementRequest())))
				.containsExactly("supplement-incomplete");
		assertThat(after(programme -> {
			ApprovalCheck check = FACTORY.createApprovalCheck();
			check.setVerdict(CheckVerdict.JUDGEMENT);
			programme.getApprovalChecks().add(check);
		})).containsExactly("check-judgement-without-note");
		assertThat(after(programme -> programme.setStatus(ProgrammeStatus.SUBMITTED))).containsExactly("submitted-with-missing-sections");
	}

	@Test
	void mainNodesAndNetworksFit() throws IOException {
		assertThat(after(programme -> node(programme).setSecurityClass(3))).containsExactly("main-node-security-class");
		assertThat(after(programme -> node(programme).setSecurityClass(null))).containsExactly("main-node-without-security-class");
		assertThat(after(programme -> node(programme).setHouseholds(null))).containsExactly("main-node-without-households");
		assertThat(after(programme -> {
			programme.getConnections().get(0).setNetwork(NetworkKind.BACKBONE);
			node(programme).setKind(NodeKind.AREA);
		})).containsExactly("connection-network-unfit");
	}

	@Test
	void figuresNamesAndContactsAreChecked() throws IOException {
		assertThat(after(programme -> programme.getConnections().get(0).setLengthM(BigDecimal.TEN))).containsExactly("length-without-method");
		assertThat(after(programme -> programme.getLocalities().get(0).setPopulation(49L))).containsExactly("locality-too-small");
		assertThat(after(programme -> programme.getPeople().add(FACTORY.createPerson()))).containsExactly("contact-name-missing");
		assertThat(after(programme -> programme.getConsultations().add(FACTORY.createConsultation()))).containsExactly("consultation-incomplete");
		assertThat(after(programme -> programme.getLocalities().get(0).setName("\u202Egrebsllah"))).containsExactly("text-direction-control");
		assertThat(after(programme -> programme.getLocalities().get(0).setName("\"Norra\" 'torp'"))).isEmpty();
		assertThat(after(programme -> {
			for (int i = 0; i < 2; i++) {
				Area area = FACTORY.createArea();
				area.setName("Norra");
				programme.getAreas().add(area);
			}
		})).containsExactly("area-name-duplicate");
	}

	@Test
	void decisionsOnContradictionsAreWholeAndWhatIsGoneIsSaid() throws IOException {
		try (CountyFolder folder = Folders.edit(Folders.create(temp.resolve("county")))) {
			RegionalProgramme programme = folder.regionalProgramme().orElseThrow();
			assertThat(codes(folder)).isEmpty();
			programme.setAskAbove(new BigDecimal("0.9"));
			programme.setMatchAbove(new BigDecimal("0.5"));
			programme.getDecisions().add(Models.named(FACTORY.createDecision(), "empty"));
			Decision decision = Models.named(FACTORY.createDecision(), "decision");
			decision.setConflict("c1");
			decision.setChoice(DecisionChoice.VALUE);
			DecisionValue gone = Models.named(FACTORY.createDecisionValue(), "value");
			gone.setMunicipalityCode("1880");
			gone.setObject(Models.id("gone"));
			decision.getValues().add(gone);
			programme.getDecisions().add(decision);
			Decision again = Models.named(FACTORY.createDecision(), "again");
			again.setConflict("c1");
			again.setChoice(DecisionChoice.SAME);
			programme.getDecisions().add(again);
			RegionalItem item = Models.named(FACTORY.createRegionalItem(), "item");
			Provenance source = Models.named(FACTORY.createProvenance(), "source");
			source.setMunicipalityCode("1880");
			source.setTargetId(Models.id("gone"));
			item.getSources().add(source);
			programme.getItems().add(item);
			assertThat(codes(folder)).containsExactlyInAnyOrder("thresholds-crossed", "decision-without-conflict", "decision-without-choice",
					"decision-without-value", "decision-object-gone", "decision-twice", "item-source-gone");
		}
	}
}
