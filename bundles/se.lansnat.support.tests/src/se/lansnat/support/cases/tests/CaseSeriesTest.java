package se.lansnat.support.cases.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lansnat.support.cases.tests.Cases.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.reference.CountyName;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.MunicipalityStatus;
import se.lansnat.support.cases.Recorder;
import se.lansnat.support.cases.Scheme;
import se.lansnat.support.cases.Status;

/** Random series of projects in every municipality, with payments, final accounts, recoveries, withdrawals and corrections in between. */
class CaseSeriesTest {

	private static final int SERIES = 12;
	private static final int EVENTS = 14;

	static Stream<String> counties() {
		return CountyName.all().stream().map(CountyName::name);
	}

	@ParameterizedTest
	@MethodSource("counties")
	void grantsAndPaymentsAreThoseOfAPlainComputation(String county) {
		Scheme scheme = Cases.scheme(county);
		for (String code : scheme.municipalities()) {
			for (int seed = 0; seed < SERIES; seed++) {
				new Series(scheme, code, new Random(seed * 10_000L + Integer.parseInt(code))).run();
			}
		}
	}

	/** One series in one municipality. */
	private static final class Series {

		private final Scheme scheme;
		private final String code;
		private final Random random;
		private final PlainCases plain;
		private final Recorder recorder;
		private final List<SupportEntry> entries = new ArrayList<>();
		private final List<SupportEntry> payments = new ArrayList<>();
		private LocalDate day = LocalDate.of(2001, 1, 1);

		Series(Scheme scheme, String code, Random random) {
			this.scheme = scheme;
			this.code = code;
			this.random = random;
			plain = new PlainCases(code);
			recorder = new Recorder(scheme, Cases.APPROVED, List.of(), "test");
		}

		void run() {
			for (int i = 0; i < EVENTS; i++) {
				day = day.plusDays(random.nextInt(40));
				event();
				compare(recorder.books());
			}
			compare(Books.of(scheme, entries.reversed(), Optional.empty()));
		}

		private void event() {
			int at = plain.cases.isEmpty() ? 0 : random.nextInt(plain.cases.size());
			PlainCases.Case one = plain.cases.isEmpty() ? null : plain.cases.get(at);
			String id = "case " + at;
			switch (one == null ? 0 : random.nextInt(7)) {
			case 0, 1 -> project();
			case 2, 3 -> pay(one, id);
			case 4 -> account(one, id);
			case 5 -> takeBack(one, id);
			default -> correct();
			}
		}

		private void project() {
			long scale = plain.ceiling + plain.breakpoint.orElse(100_000) + 10;
			long basis = random.nextInt(5) == 0 ? random.nextLong(50) : random.nextLong(scale);
			String id = "case " + plain.cases.size();
			record(SupportEntryKind.APPLICATION, id, basis);
			PlainCases.Case one = new PlainCases.Case();
			one.before = plain.usedBasis();
			one.basis = basis;
			one.granted = plain.may(basis);
			SupportEntry grant = entry(SupportEntryKind.GRANT, id, code, day.toString(), null);
			if (recorder.examine(grant)) {
				entries.add(grant);
				assertThat(grant.getAmountSek()).isEqualTo(one.granted);
			} else {
				// Where nothing is left, there is nothing to decide, and nothing is used.
				assertThat(plain.ceiling - plain.standing()).isZero();
				one.basis = 0;
			}
			plain.cases.add(one);
		}

		private void pay(PlainCases.Case one, String id) {
			long may = plain.mayPay(one);
			SupportEntry tooMuch = entry(SupportEntryKind.PAYMENT, id, code, day.toString(), may + 1);
			assertThat(recorder.examine(tooMuch)).isFalse();
			if (one.granted > 0 && may > 0) {
				long amount = 1 + random.nextLong(may);
				payments.add(record(SupportEntryKind.PAYMENT, id, amount));
				one.paid += amount;
			}
		}

		private void account(PlainCases.Case one, String id) {
			if (one.account < 0 && one.basis > 0) {
				one.account = random.nextLong(one.basis + one.basis / 4 + 1);
				record(SupportEntryKind.COMPLETION, id, null);
				record(SupportEntryKind.FINAL_ACCOUNT, id, one.account);
			}
		}

		private void takeBack(PlainCases.Case one, String id) {
			long net = one.paid - one.recovered;
			if (net > 0 && random.nextBoolean()) {
				assertThat(recorder.examine(entry(SupportEntryKind.RECOVERY, id, code, day.toString(), net + 1))).isFalse();
				long amount = 1 + random.nextLong(net);
				record(SupportEntryKind.RECOVERY, id, amount);
				one.recovered += amount;
			} else if (plain.stands(one) > 0) {
				long amount = 1 + random.nextLong(plain.stands(one));
				record(SupportEntryKind.WITHDRAWAL, id, amount);
				one.withdrawn += amount;
			}
		}

		/** A payment was noted with too high an amount. */
		private void correct() {
			if (!payments.isEmpty()) {
				SupportEntry wrong = payments.removeLast();
				PlainCases.Case one = plain.cases.get(Integer.parseInt(wrong.getCaseId().substring(5)));
				if (one.recovered == 0) {
					long right = random.nextLong(wrong.getAmountSek());
					SupportEntry correction = entry(SupportEntryKind.CORRECTION, wrong.getCaseId(), code, day.toString(), right);
					correction.setCorrects(wrong.getId());
					correction.setReason("fel belopp");
					take(correction);
					one.paid -= wrong.getAmountSek() - right;
				}
			}
		}

		private SupportEntry record(SupportEntryKind kind, String id, Long amount) {
			return take(entry(kind, id, code, day.toString(), amount));
		}

		private SupportEntry take(SupportEntry entry) {
			assertThat(recorder.examine(entry)).as(() -> String.valueOf(recorder.problems())).isTrue();
			entries.add(entry);
			return entry;
		}

		private void compare(Books books) {
			MunicipalityStatus row = new Status(books).municipality(code);
			assertThat(row.ceiling()).isEqualTo(plain.ceiling);
			assertThat(row.interLocality().granted()).isEqualTo(plain.cases.stream().mapToLong(one -> one.granted).sum());
			assertThat(row.interLocality().paid()).isEqualTo(plain.cases.stream().mapToLong(one -> one.paid).sum());
			assertThat(row.interLocality().recovered()).isEqualTo(plain.cases.stream().mapToLong(one -> one.recovered).sum());
			assertThat(row.remaining()).isEqualTo(plain.ceiling - plain.standing()).isNotNegative();
			assertThat(row.ownContributionUsed()).isEqualTo(plain.usedBasis() - plain.standing());
		}
	}
}
