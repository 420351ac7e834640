package se.lansnat.support.cases.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lansnat.support.cases.tests.Cases.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.lansnat.model.PotPurpose;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.MunicipalityStatus;
import se.lansnat.support.cases.Recorder;
import se.lansnat.support.cases.Scheme;
import se.lansnat.support.cases.Status;
import se.lansnat.support.cases.Sum;

/** Whatever is recorded in whatever order, no limit is exceeded, and the sums agree at every date. */
class LimitsTest {

	private final List<SupportEntry> entries = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "Blekinge", "Gotland", "Jämtland", "Örebro", "Norrbotten" })
	void noOrderOfEventsGrantsMoreThanALimit(String county) {
		Scheme scheme = Cases.scheme(county);
		for (int seed = 0; seed < 8; seed++) {
			entries.clear();
			Random random = new Random(seed);
			Recorder recorder = new Recorder(scheme, Cases.APPROVED, List.of(), "test");
			List<SupportEntry> wishes = wishes(scheme, random);
			Collections.shuffle(wishes, random);
			for (SupportEntry wish : wishes) {
				if (recorder.examine(wish)) {
					entries.add(wish);
				}
				within(scheme, recorder.books());
			}
			assertThat(entries).hasSizeGreaterThan(20);
			sumsAgreeAtEveryDate(scheme);
		}
	}

	/** Many more grants than there is room for, of random amounts, days and kinds. */
	private static List<SupportEntry> wishes(Scheme scheme, Random random) {
		List<SupportEntry> wishes = new ArrayList<>();
		List<String> codes = scheme.municipalities();
		for (int i = 0; i < 120; i++) {
			String code = codes.get(random.nextInt(codes.size()));
			String id = "case " + i;
			String day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(1200)).toString();
			SupportKind support = SupportKind.values()[random.nextInt(3)];
			long cost = random.nextLong(2 + (support == SupportKind.COUNTY_POT ? scheme.pot() / 8 : scheme.ceiling(support, code)));
			if (random.nextBoolean()) {
				wishes.add(of(support, entry(SupportEntryKind.APPLICATION, id, code, day, cost)));
			}
			wishes.add(of(support, entry(SupportEntryKind.GRANT, id, code, day, random.nextInt(3) == 0 ? null : cost / 2)));
			wishes.add(of(support, entry(SupportEntryKind.PAYMENT, id, code, day, cost / 5)));
			wishes.add(of(support, entry(SupportEntryKind.WITHDRAWAL, id, code, day, random.nextLong(1 + cost))));
			wishes.add(of(support, entry(SupportEntryKind.RECOVERY, id, code, day, random.nextLong(1 + cost / 5))));
		}
		return wishes;
	}

	private static SupportEntry of(SupportKind support, SupportEntry entry) {
		entry.setSupport(support);
		if (support == SupportKind.COUNTY_POT) {
			entry.setPurpose(PotPurpose.URGENT);
		}
		return entry;
	}

	private static void within(Scheme scheme, Books books) {
		Status status = new Status(books);
		assertThat(status.municipalities()).allMatch(row -> row.remaining() >= 0 && row.areaRemaining() >= 0);
		assertThat(status.countyRemaining().orElseThrow()).isNotNegative();
		assertThat(status.potRemaining()).isNotNegative();
		long area = status.municipalities().stream().mapToLong(row -> row.area().granted() - row.area().freed()).sum();
		assertThat(area).isLessThanOrEqualTo(scheme.countyRow(SupportKind.AREA).orElseThrow());
		for (MunicipalityStatus row : status.municipalities()) {
			assertThat(row.interLocality().paid() - row.interLocality().recovered())
					.isLessThanOrEqualTo(row.interLocality().granted());
		}
	}

	private void sumsAgreeAtEveryDate(Scheme scheme) {
		List<SupportEntry> shuffled = new ArrayList<>(entries);
		Collections.shuffle(shuffled, new Random(1));
		for (LocalDate day : entries.stream().map(SupportEntry::getDate).distinct().sorted().toList()) {
			Status status = new Status(Books.of(scheme, shuffled, Optional.of(day)));
			for (SupportKind support : List.of(SupportKind.INTER_LOCALITY, SupportKind.AREA)) {
				assertThat(status.municipalities().stream().mapToLong(row -> sum(row, support).granted()).sum())
						.isEqualTo(plain(SupportEntryKind.GRANT, support, day));
				assertThat(status.municipalities().stream().mapToLong(row -> sum(row, support).paid()).sum())
						.isEqualTo(plain(SupportEntryKind.PAYMENT, support, day));
				assertThat(status.municipalities().stream().mapToLong(row -> sum(row, support).recovered()).sum())
						.isEqualTo(plain(SupportEntryKind.RECOVERY, support, day));
			}
			assertThat(status.pot().granted()).isEqualTo(plain(SupportEntryKind.GRANT, SupportKind.COUNTY_POT, day));
			assertThat(status.potByPurpose().get(PotPurpose.URGENT).granted()).isEqualTo(status.pot().granted());
		}
	}

	private static Sum sum(MunicipalityStatus row, SupportKind support) {
		return support == SupportKind.AREA ? row.area() : row.interLocality();
	}

	private long plain(SupportEntryKind kind, SupportKind support, LocalDate day) {
		return entries.stream().filter(entry -> entry.getKind() == kind && entry.getSupport() == support && !entry.getDate().isAfter(day))
				.mapToLong(SupportEntry::getAmountSek).sum();
	}
}
