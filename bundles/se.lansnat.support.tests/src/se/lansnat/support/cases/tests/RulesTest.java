package se.lansnat.support.cases.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.lansnat.model.CheckVerdict;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.model.problem.Problem;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.CaseDecision;
import se.lansnat.support.cases.ConditionVerdict;
import se.lansnat.support.cases.MunicipalityStatus;
import se.lansnat.support.cases.ProgrammeFacts;
import se.lansnat.support.cases.Recorder;
import se.lansnat.support.cases.Scheme;
import se.lansnat.support.cases.Status;
import se.lansnat.support.cases.StatusWarning;

/** What each rule lets through, refuses and flags. Sorsele (2422): rate 50 %, breakpoint 1 297 600, ceiling 10 603 602 kronor. */
class RulesTest {

	private static final Scheme SCHEME = Cases.scheme("Västerbotten");

	private final List<SupportEntry> entries = new ArrayList<>();

	private Recorder recorder(ProgrammeFacts programmes) {
		return new Recorder(SCHEME, programmes, entries, "f");
	}

	/** Records entries of the form {@code kind amount date key=value ...}; all must be right. */
	private void done(String... lines) {
		for (String line : lines) {
			assertThat(codes(line)).doesNotContain("error");
		}
	}

	/** The codes of what is said of an entry, with the word error among them if it is refused. */
	private List<String> codes(String line) {
		Recorder recorder = recorder(Cases.APPROVED);
		List<SupportEntry> read = recorder.read(List.of(json(line)));
		List<String> codes = new ArrayList<>(recorder.problems().stream().map(Problem::code).distinct().toList());
		if (recorder.problems().stream().anyMatch(Problem::isError)) {
			assertThat(recorder.problems()).allMatch(problem -> !problem.fix().isBlank() && !problem.message().contains("null"));
			codes.add("error");
		} else {
			entries.addAll(read);
		}
		return codes;
	}

	private static Map<String, Object> json(String line) {
		String[] words = line.split(" ");
		Map<String, Object> json = new LinkedHashMap<>(Map.of("kind", words[0], "case", "1", "municipality", "2422"));
		if (!words[1].equals("-")) {
			json.put("amount_sek", new BigDecimal(words[1]));
		}
		json.put("date", words[2]);
		for (int i = 3; i < words.length; i++) {
			String[] pair = words[i].split("=");
			json.put(pair[0], pair[1].matches("-?[0-9.]+") && !pair[0].matches("case|municipality|corrects|purpose|to.*") ? new BigDecimal(pair[1])
					: pair[1].equals("true") ? true : pair[1]);
		}
		return json;
	}

	private MunicipalityStatus sorsele() {
		return new Status(Books.of(SCHEME, entries, Optional.empty())).municipality("2422");
	}

	private CaseDecision decide(String id) {
		Books books = Books.of(SCHEME, entries, Optional.empty());
		return CaseDecision.of(books, Cases.APPROVED, books.find(id).orElseThrow(), Optional.empty());
	}

	@Test
	void aCaseGoesFromApplicationToSecondHalf() {
		done("application 1000001 2001-06-01");
		assertThat(decide("1").mayGrant()).isEqualTo(500_001);
		assertThat(sorsele().reserved()).isEqualTo(500_001);
		done("grant - 2001-09-01");
		assertThat(decide("1").mayPayNow()).isEqualTo(250_000);
		done("first_half 250000 2001-09-02");
		assertThat(decide("1").mayPayNow()).isZero();
		assertThat(codes("second_half 250001 2001-12-01")).containsExactly("support-payment-above-half", "error");
		done("completion - 2002-05-01", "final_account 1000001 2002-05-02");
		assertThat(decide("1").mayPayNow()).isEqualTo(250_001);
		done("second_half 250001 2002-06-01");
		assertThat(codes("payment 1 2002-06-02")).containsExactly("support-payment-above-grant", "error");
		assertThat(sorsele().remaining()).isEqualTo(10_603_602 - 500_001);
		assertThat(sorsele().ownContributionUsed()).isEqualTo(500_000);
	}

	@Test
	void theWordsOfPeopleAreUnderstood() {
		done("Application 100 2001-06-01", "decision 50 2001-06-02", "pay 25 2001-06-03", "completed - 2002-01-01",
				"final-account 100 2002-01-02",
				"payment_second_half 25 2002-01-03", "note - 2002-01-04", "pot_application 10 2002-01-05 case=2 purpose=2");
		assertThat(entries.getLast().getSupport()).isEqualTo(SupportKind.COUNTY_POT);
		assertThat(codes("dance 1 2001-01-01")).containsExactly("support-unknown-kind", "error");
		assertThat(codes("note - 2001-13-01")).contains("support-date-malformed", "error");
		assertThat(codes("application -5 2001-06-01")).containsExactly("support-negative", "error");
		assertThat(codes("application 5.5 2001-06-01")).containsExactly("support-not-whole", "error");
		assertThat(codes("note - 2001-06-01 colour=red")).containsExactly("support-member-unknown");
		assertThat(codes("application 5 2001-06-01 municipality=1880")).containsExactly("support-municipality-unknown", "error");
	}

	@Test
	void noGrantIsAboveRateCeilingCountyOrPot() {
		done("application 1000 2001-06-01");
		assertThat(codes("grant 501 2001-06-02")).containsExactly("support-above-rate", "error");
		done("application 30000000 2001-06-01 case=2");
		assertThat(codes("grant 10603603 2001-06-02 case=2")).containsExactly("support-above-ceiling", "error");
		assertThat(codes("grant - 2001-06-02 case=2")).containsExactly("support-cut");
		assertThat(sorsele().remaining()).isZero();
		assertThat(codes("grant 500 2001-06-03")).containsExactly("support-above-ceiling", "error");
		assertThat(codes("pot_grant " + (SCHEME.pot() + 1) + " 2001-06-02 case=3 purpose=urgent")).contains("support-above-pot", "error");
		assertThat(codes("pot_grant 5 2001-06-02 case=3")).contains("support-purpose-missing", "error");
		// Without an application nothing tells the cost; the ceiling holds all the same.
		assertThat(codes("grant 10603603 2001-06-02 case=4")).contains("error");
	}

	@Test
	void programmePeriodAndRulingStandAgainstADecision() {
		ProgrammeFacts none = new ProgrammeFacts() {
			@Override
			public boolean isApproved(String municipality, LocalDate day) {
				return false;
			}

			@Override
			public Optional<String> version(String municipality, LocalDate day) {
				return Optional.empty();
			}

			@Override
			public Optional<String> name(String municipality, String id) {
				return Optional.empty();
			}
		};
		Recorder recorder = recorder(none);
		recorder.read(List.of(json("application 100 2001-06-01"), json("grant 50 2001-06-02")));
		assertThat(recorder.problems()).extracting(Problem::code).containsExactly("support-programme-not-approved");
		assertThat(recorder.problems().getFirst().message()).contains("4 § 2", "Sorsele");
		assertThat(codes("application 100 2000-12-31")).containsExactly("support-period", "error");
		assertThat(codes("application 100 2005-01-01")).containsExactly("support-period", "error");
		assertThat(codes("application 100 2001-06-01 work_from=2001-01-01 work_to=2005-01-01")).containsExactly("support-period", "error");
		done("area_application 100 2000-07-01 case=a", "ruling - 2001-06-01 outcome=no", "application 100 2002-06-01");
		assertThat(codes("grant 50 2002-06-02")).containsExactly("support-condition-not-met", "error");
		assertThat(codes("ruling - 2001-06-01 case=3")).contains("support-member-missing", "error");
		done("ruling - 2001-06-01 case=2 outcome=no", "application 100 2002-06-02 case=2", "grant 50 2002-06-03 case=2");
	}

	@Test
	void whatIsInsideALargerLocalityIsTakenOut() {
		done("application 1000000 2001-06-01 length_m=10000 inside_m=2500");
		CaseDecision decision = decide("1");
		assertThat(decision.award().basis()).isEqualTo(750_000);
		assertThat(decision.mayGrant()).isEqualTo(375_000);
		ConditionVerdict outside = decision.conditions().stream().filter(verdict -> verdict.id().equals("outside_large_localities")).findFirst()
				.orElseThrow();
		assertThat(outside.why()).contains("2\u00A0500", "250\u00A0000");
	}

	@Test
	void landShortLeasesAndWhatIsAboveTheProcurementDoNotCount() {
		Map<String, Object> entry = json("application 100 2001-06-01");
		entry.remove("amount_sek");
		entry.put("costs", List.of(Map.of("kind", "material", "amount_sek", new BigDecimal(600)), Map.of("kind", "land_use", "amount_sek",
				new BigDecimal(100)),
				Map.of("kind", "lease", "amount_sek", new BigDecimal(50), "years", new BigDecimal(10)),
				Map.of("kind", "lease", "amount_sek", new BigDecimal(200), "years", new BigDecimal(15))));
		entry.put("procurement_sek", new BigDecimal(790));
		Recorder recorder = recorder(Cases.APPROVED);
		entries.addAll(recorder.read(entry));
		assertThat(entries.getFirst().getAmountSek()).isEqualTo(950);
		assertThat(entries.getFirst().getBasisSek()).isEqualTo(790);
	}

	@Test
	void ceilingAndPotShareACaseWithoutAKronaInBoth() {
		done("application 1000000 2001-06-01", "grant - 2001-06-02 basis_sek=600000");
		assertThat(sorsele().interLocality().granted()).isEqualTo(300_000);
		assertThat(codes("pot_grant - 2001-06-03 purpose=urgent basis_sek=400001")).containsExactly("support-basis-exceeded", "error");
		done("pot_grant - 2001-06-03 purpose=urgent");
		Status status = new Status(Books.of(SCHEME, entries, Optional.empty()));
		assertThat(status.pot().granted()).isEqualTo(400_000);
		assertThat(codes("payment 10 2001-06-04")).containsExactly("support-which", "error");
		done("payment 200000 2001-06-04 support=pot", "payment 150000 2001-06-04 support=inter_locality");
	}

	@Test
	void sharesOfMunicipalitiesFollowTheLength() {
		Map<String, Object> entry = json("application 1000000 2001-06-01");
		entry.put("shares", List.of(Map.of("municipality", "2422", "length_m", new BigDecimal(3000)),
				Map.of("municipality", "2421", "length_m", new BigDecimal(1000))));
		entries.addAll(recorder(Cases.APPROVED).read(entry));
		done("grant - 2001-06-02");
		Status status = new Status(Books.of(SCHEME, entries, Optional.empty()));
		assertThat(status.municipality("2422").interLocality().granted()).isEqualTo(375_000);
		assertThat(status.municipality("2421").interLocality().granted()).isEqualTo(125_000);
		done("payment 200000 2001-06-03");
		status = new Status(Books.of(SCHEME, entries, Optional.empty()));
		assertThat(status.municipality("2422").interLocality().paid()).isEqualTo(150_000);
		assertThat(codes("payment 62501 2001-06-04 municipality=2421")).contains("error");
	}

	@Test
	void areaSupportIsAThirdIsCreditedAfterNoticeAndLapses() {
		done("area_application 900001 2001-06-01");
		assertThat(decide("1").mayGrant()).isEqualTo(300_000);
		assertThat(codes("grant 300001 2001-06-02")).contains("support-above-rate", "error");
		assertThat(codes("grant 300001 2001-06-02 reason=glesbygd")).containsExactly("support-needs-judgement");
		done("credit 150000 2001-06-03");
		Status status = new Status(Books.of(SCHEME, entries, Optional.empty()));
		assertThat(status.warnings()).extracting(StatusWarning::kind).containsExactly(StatusWarning.Kind.NO_TAX_NOTICE);
		done("final_account - 2003-11-02");
		assertThat(codes("credit 1 2003-11-02")).containsExactly("support-lapsed", "error");
		assertThat(codes("extension - 2003-10-01 until=2004-03-01")).contains("support-member-missing", "error");
		done("extension - 2003-10-01 until=2004-03-01 reason=tjäle", "credit 1 2003-11-02");
	}

	@Test
	void administrativeSupportIsGivenOnce() {
		done("administrative_grant - 2001-06-02");
		assertThat(sorsele().administrative().granted()).isEqualTo(80_000);
		done("payment 80000 2001-06-03");
		assertThat(codes("administrative_grant 80000 2002-06-02 case=2")).containsExactly("support-once", "error");
	}

	@Test
	void recoveryWithdrawalAndWaiverFreeWhatTheyShould() {
		done("application 1000000 2001-06-01", "grant 500000 2001-06-02", "payment 250000 2001-06-03", "final_account 400000 2002-01-01");
		assertThat(sorsele().interLocality().freed()).isEqualTo(300_000);
		Status status = new Status(Books.of(SCHEME, entries, Optional.empty()));
		assertThat(status.warnings()).extracting(StatusWarning::amount).containsExactly(50_000L);
		assertThat(codes("recovery 250001 2002-02-01")).contains("support-recovery-above-paid", "error");
		done("recovery 50000 2002-02-01 ground=must");
		assertThat(sorsele().interLocality().freed()).isEqualTo(300_000);
		assertThat(codes("waiver 50001 2002-03-01")).contains("support-waiver-above-claim", "error");
		done("waiver 50000 2002-03-01");
		assertThat(sorsele().interLocality().recovered()).isZero();
		done("application 100 2002-04-01 case=2", "withdrawal - 2002-04-02 case=2");
		assertThat(codes("grant 50 2002-04-03 case=2")).contains("support-case-closed", "error");
	}

	@Test
	void roomIsMovedLateWithSpecialReasonsAndOnlyWhereItIsFree() {
		String to = "to_municipality=2421 reason=utfall";
		assertThat(codes("redistribution 100 2003-12-31 " + to)).containsExactly("support-period", "error");
		assertThat(codes("redistribution 100 2004-01-01 to_municipality=2421")).containsExactly("support-member-missing", "error");
		assertThat(codes("redistribution 10603603 2004-01-01 " + to)).containsExactly("support-redistribution-above", "error");
		long before = SCHEME.ceiling(SupportKind.INTER_LOCALITY, "2421");
		done("redistribution 603602 2004-01-01 " + to);
		assertThat(sorsele().ceiling()).isEqualTo(10_000_000);
		assertThat(new Status(Books.of(SCHEME, entries, Optional.empty())).municipality("2421").ceiling()).isEqualTo(before + 603_602);
	}

	@Test
	void theSameStretchInTwoCasesIsFlaggedUnlessTheCostsAreDisjoint() {
		done("application 100 2001-06-01 connections=abc");
		assertThat(codes("application 100 2001-06-01 case=2 connections=abc")).containsExactly("support-same-stretch");
		done("application 100 2001-06-01 case=3 connections=abc costs_disjoint=true");
		assertThat(new Status(Books.of(SCHEME, entries, Optional.empty())).warnings()).extracting(StatusWarning::about).containsExactly("1, 2");
	}

	@Test
	void aJudgementIsRecordedWithPersonDayAndReasonAndCounts() {
		done("application 100 2001-06-01");
		assertThat(codes("judgement - 2001-06-02 clause=open_line verdict=met by=NN")).containsExactly("support-member-missing", "error");
		done("judgement - 2001-06-02 clause=open_line verdict=met by=NN reason=avtal");
		assertThat(decide("1").conditions()).filteredOn(verdict -> verdict.id().equals("open_line")).singleElement()
				.satisfies(verdict -> assertThat(verdict.verdict()).isEqualTo(CheckVerdict.MET)).satisfies(verdict -> assertThat(verdict.why())
						.contains("NN"));
		done("judgement - 2001-06-03 clause=open_line verdict=not_met by=NN reason=uppsagt");
		assertThat(decide("1").mayGrant()).isZero();
		assertThat(codes("grant 50 2001-06-04")).contains("support-judged-not-met", "error");
	}

	@Test
	void aCorrectionNamesWhatItCorrectsAndMayNotOverdraw() {
		done("application 1000 2001-06-01", "grant 500 2001-06-02");
		assertThat(codes("correction 400 2001-06-03 reason=fel")).contains("support-corrects", "error");
		done("correction 400 2001-06-03 corrects=grant reason=fel");
		assertThat(sorsele().interLocality().granted()).isEqualTo(400);
		assertThat(codes("correction 20000000 2001-06-03 corrects=grant reason=fel")).contains("support-correction-overdraws", "error");
		assertThat(new Status(Books.of(SCHEME, entries, Optional.of(LocalDate.of(2001, 6, 2)))).municipality("2422").interLocality().granted())
				.isEqualTo(500);
	}
}
