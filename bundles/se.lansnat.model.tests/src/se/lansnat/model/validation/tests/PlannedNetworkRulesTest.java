package se.lansnat.model.validation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.model.ApprovalCheck;
import se.lansnat.model.Assumption;
import se.lansnat.model.AssumptionMeasure;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.Connection;
import se.lansnat.model.County;
import se.lansnat.model.Duct;
import se.lansnat.model.InfrastructureState;
import se.lansnat.model.Junction;
import se.lansnat.model.Locality;
import se.lansnat.model.MarketAssessment;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.MunicipalProgramme;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.ProgrammeStatus;
import se.lansnat.model.RegionalProgramme;
import se.lansnat.model.SectionStatus;
import se.lansnat.model.Segment;
import se.lansnat.model.Site;
import se.lansnat.model.StatusChange;
import se.lansnat.model.SupplementRequest;
import se.lansnat.model.folder.Access;
import se.lansnat.model.folder.CountyFolder;
import se.lansnat.model.problem.Problem;
import se.lansnat.model.tests.Models;
import se.lansnat.model.validation.Validation;

/** Segments, ducts, plans, references between files, approval and assumptions: each rule finds what it is for and nothing else. */
class PlannedNetworkRulesTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	@TempDir
	Path temp;
	private final County county = Models.county();
	private final MunicipalProgramme programme = Models.programme("1880");
	private final MunicipalProgramme neighbour = Models.programme("1882");
	private final Connection connection = programme.getConnections().get(0);
	private final Site a = connection.getFrom();
	private final Site b = connection.getTo();
	private final Locality locality = programme.getLocalities().get(0);

	/** Code, feature and, where tests name it, object of every finding. */
	private List<String> findings(String... files) throws IOException {
		Path directory = temp.resolve("county");
		CountyFolder.create(directory, county, List.of(programme, neighbour), null);
		for (int i = 0; i < files.length; i++) {
			Files.writeString(directory.resolve("extra" + i + ".lansnat"), files[i]);
		}
		try (CountyFolder folder = CountyFolder.open(directory, Access.READ, null)) {
			List<Problem> problems = Validation.validate(folder).stream().filter(problem -> !problem.code().equals("rule-failed")).toList();
			assertThat(problems).allMatch(problem -> !problem.message().contains("{") && !problem.message().contains("null")
					&& !problem.fix().isBlank());
			return problems.stream().map(problem -> (problem.code() + " " + problem.feature()).strip()).sorted().toList();
		}
	}

	private Segment segment(String name, Site from, Site to) {
		Segment segment = Models.named(FACTORY.createSegment(), name);
		segment.setName(name);
		segment.setFrom(from);
		segment.setTo(to);
		programme.getSegments().add(segment);
		return segment;
	}

	private Junction junction(String name) {
		Junction junction = Models.named(FACTORY.createJunction(), name);
		junction.setName(name);
		programme.getJunctions().add(junction);
		return junction;
	}

	private Duct duct(String name, Duct inside) {
		Duct duct = Models.named(FACTORY.createDuct(), name);
		duct.setInside(inside);
		programme.getDucts().add(duct);
		return duct;
	}

	private ObjectRef reference(String code, String target) {
		ObjectRef reference = Models.named(FACTORY.createObjectRef(), "reference " + code + target);
		reference.setMunicipalityCode(code);
		reference.setTargetId(target);
		return reference;
	}

	private StatusChange change(ProgrammeStatus status, int day, String decision) {
		StatusChange change = Models.named(FACTORY.createStatusChange(), status + " " + day);
		change.setStatus(status);
		change.setDate(LocalDate.of(2001, 3, day));
		change.setReference(decision);
		programme.getStatusHistory().add(change);
		return change;
	}

	private Assumption assumption(String name, AssumptionMeasure measure, String value) {
		Assumption assumption = Models.named(FACTORY.createAssumption(), name);
		if (measure != null) {
			assumption.setMeasure(measure);
		}
		assumption.setValue(new BigDecimal(value));
		assumption.setSource("Protokoll");
		county.getAssumptions().add(assumption);
		return assumption;
	}

	@Test
	void segmentsThatFollowEachOtherAreFine() throws IOException {
		Junction bend = junction("bend");
		connection.getSegments().addAll(List.of(segment("1", bend, a), segment("2", bend, locality), segment("3", b, locality)));
		assertThat(findings()).isEmpty();
	}

	@Test
	void segmentsThatDoNotReachTheOtherEndAreFound() throws IOException {
		connection.getSegments().add(segment("1", a, junction("bend")));
		assertThat(findings()).containsExactly("connection-segments-apart segments");
	}

	@Test
	void segmentsThatDoNotMeetAreFound() throws IOException {
		connection.getSegments().addAll(List.of(segment("1", a, junction("one")), segment("2", junction("two"), b)));
		assertThat(findings()).containsExactly("connection-segments-apart segments");
	}

	@Test
	void theEndsOfSegmentsAreChecked() throws IOException {
		segment("none", null, b);
		segment("half", a, null);
		segment("loop", a, a);
		assertThat(findings()).containsExactly("segment-end-missing from", "segment-end-missing to", "segment-to-itself to");
	}

	@Test
	void eachDuctOfARingIsFoundAndNoneThatLiesInIt() throws IOException {
		Duct first = duct("first", null);
		Duct second = duct("second", first);
		first.setInside(second);
		duct("outside the ring", second);
		Duct alone = duct("alone", null);
		alone.setInside(alone);
		assertThat(findings()).containsExactly("duct-cycle inside", "duct-cycle inside", "duct-cycle inside");
	}

	@Test
	void tubesAndSurveysOfDuctsAreChecked() throws IOException {
		Duct duct = duct("duct", duct("outer", null));
		duct.setTubes(2);
		duct.setEmptyTubes(3);
		duct.setDate("v\u00e5ren");
		Duct full = duct("full", null);
		full.setTubes(2);
		full.setEmptyTubes(2);
		full.setDate("2000-05");
		assertThat(findings()).containsExactly("duct-empty-tubes emptyTubes", "duct-survey-date-malformed date");
	}

	@Test
	void whatIsPlannedSaysWhen() throws IOException {
		connection.setState(InfrastructureState.PLANNED);
		Segment existing = segment("1", a, b);
		existing.setState(InfrastructureState.EXISTING);
		existing.setPlannedYear(2003);
		Duct unknown = duct("duct", null);
		unknown.setPlannedYear(2003);
		connection.getFrom().setState(InfrastructureState.PLANNED);
		connection.getFrom().setPlannedYear(2004);
		assertThat(findings()).containsExactly("planned-without-year plannedYear", "year-without-plan state", "year-without-plan state");
	}

	@Test
	void yearsAndNegativeNumbersAreFound() throws IOException {
		connection.setState(InfrastructureState.PLANNED);
		connection.setPlannedYear(20003);
		duct("duct", null).setTubes(-1);
		segment("1", a, b).setLengthM(new BigDecimal("-0.5"));
		junction("far").setLatitude(91.0);
		assertThat(findings()).containsExactly("coordinate-incomplete longitude", "length-without-method lengthMethod",
				"number-negative lengthM", "number-negative tubes", "number-out-of-range latitude", "number-out-of-range plannedYear");
	}

	@Test
	void assessmentsOfTheMarketHaveReasons() throws IOException {
		connection.setCommercial(false);
		locality.setMarketAssessment(MarketAssessment.WILL_NOT_BUILD);
		Locality reasoned = programme.getLocalities().get(1);
		reasoned.setMarketAssessment(MarketAssessment.UNCERTAIN);
		reasoned.setMarketReason("Samr\u00e5d med tv\u00e5 operat\u00f6rer");
		assertThat(findings()).containsExactly("market-without-reason commercialReason", "market-without-reason marketReason");
	}

	@Test
	void aConnectionOverABorderHasItsEndInTheOtherFile() throws IOException {
		connection.setTo(null);
		connection.setToElsewhere(reference("1882", Models.id("1882 node A")));
		assertThat(findings()).isEmpty();
	}

	@Test
	void anEndInAnotherCountyIsNotMissed() throws IOException {
		connection.setTo(null);
		connection.setToElsewhere(reference("1782", Models.id("elsewhere")));
		assertThat(findings()).isEmpty();
	}

	@Test
	void referencesToOtherFilesAreChecked() throws IOException {
		connection.setToElsewhere(reference("1882", Models.id("1882 node B")));
		Connection gone = Models.named(FACTORY.createConnection(), "gone");
		gone.setFrom(connection.getFrom());
		gone.setToElsewhere(reference("1882", Models.id("gone node")));
		Connection wrong = Models.named(FACTORY.createConnection(), "wrong");
		wrong.setFromElsewhere(reference("1882", neighbour.getLocalities().get(0).getId()));
		wrong.setToElsewhere(reference("82", Models.id("1882 node B")));
		programme.getConnections().addAll(List.of(gone, wrong));
		assertThat(findings()).containsExactly("connection-end-no-node targetId", "connection-end-twice toElsewhere",
				"reference-gone targetId", "reference-incomplete");
	}

	@Test
	void aConnectionToNowhereStillLacksItsEnd() throws IOException {
		connection.setFrom(null);
		connection.setToElsewhere(null);
		assertThat(findings()).containsExactly("connection-end-missing from");
	}

	@Test
	void anApprovalWithItsDecisionIsFine() throws IOException {
		programme.getSections().forEach(section -> {
			section.setText("Text");
			section.setStatus(SectionStatus.COMPLETE);
		});
		programme.setStatus(ProgrammeStatus.APPROVED);
		change(ProgrammeStatus.ADOPTED, 1, "KF 12");
		change(ProgrammeStatus.SUBMITTED, 2, null);
		change(ProgrammeStatus.RETURNED, 5, "1");
		change(ProgrammeStatus.SUBMITTED, 8, null);
		change(ProgrammeStatus.APPROVED, 9, "345-1");
		assertThat(findings()).isEmpty();
	}

	@Test
	void anApprovalNeedsADecisionAndEveryRequirementMet() throws IOException {
		programme.setStatus(ProgrammeStatus.APPROVED);
		ApprovalCheck check = Models.named(FACTORY.createApprovalCheck(), "check");
		check.setRequirement("M\u00e5lstruktur");
		check.setVerdict(CheckVerdict.NOT_MET);
		programme.getApprovalChecks().add(check);
		SupplementRequest request = Models.named(FACTORY.createSupplementRequest(), "request");
		request.setDate(LocalDate.of(2001, 3, 2));
		request.setDueDate(LocalDate.of(2001, 3, 1));
		programme.getSupplementRequests().add(request);
		assertThat(findings()).containsExactly("approved-with-open-supplement answeredDate", "approved-with-unmet-requirement verdict",
				"approved-without-decision status", "dates-out-of-order dueDate", "submitted-with-missing-sections status",
				"supplement-incomplete text");
	}

	@Test
	void theStatusIsThatOfTheLatestDecisionAndStagesComeInOrder() throws IOException {
		change(ProgrammeStatus.ADOPTED, 9, "KF 12");
		change(ProgrammeStatus.SUBMITTED, 8, null);
		locality.setPeriodStart(LocalDate.of(2003, 1, 1));
		locality.setPeriodEnd(LocalDate.of(2002, 12, 31));
		assertThat(findings()).containsExactly("dates-out-of-order date", "dates-out-of-order periodEnd",
				"status-not-latest-decision status");
	}

	@Test
	void assumptionsAreChecked() throws IOException {
		assumption("rate", AssumptionMeasure.RATE_MBIT_S, "2");
		assumption("twice", AssumptionMeasure.RATE_MBIT_S, "5");
		assumption("share", AssumptionMeasure.SIMULTANEITY, "1.5");
		assumption("year", AssumptionMeasure.BASE_YEAR, "2000.5");
		assumption("growth", AssumptionMeasure.GROWTH_PER_YEAR, "0.25");
		assumption("what", null, "1");
		assumption("source", AssumptionMeasure.HORIZON_YEAR, "2010").setSource(" ");
		assertThat(findings()).containsExactly("assumption-incomplete", "assumption-incomplete", "assumption-out-of-range value",
				"assumption-out-of-range value", "assumption-twice measure");
	}

	@Test
	void thereIsOneRegionalProgrammeAndItIsOfTheCounty() throws IOException {
		RegionalProgramme first = Models.named(FACTORY.createRegionalProgramme(), "regional 1");
		first.setSchema("1.2");
		first.setCountyCode("18");
		RegionalProgramme second = Models.named(FACTORY.createRegionalProgramme(), "regional 2");
		second.setSchema("1.2");
		second.setCountyCode("17");
		assertThat(findings(Models.text(first), Models.text(second))).containsExactly("regional-programme-duplicate",
				"regional-programme-other-county countyCode");
	}
}
