package se.lansnat.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.text.PartReader;
import se.lansnat.model.text.PartWriter;
import se.lansnat.model.text.SchemaVersion;
import se.lansnat.model.text.StableId;
import se.lansnat.reference.CountyName;
import se.lansnat.reference.county.CountyDocument;
import se.lansnat.reference.county.ReferenceCounty;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.reference.ruleset.Rulesets;
import se.lansnat.support.StatisticsSet;
import se.lansnat.support.cases.Books;
import se.lansnat.support.cases.MunicipalityStatus;
import se.lansnat.support.cases.Scheme;
import se.lansnat.support.cases.Status;
import se.lansnat.support.whatif.Scenario;
import se.lansnat.support.whatif.WhatIf;

/**
 * The status of 10 000 cases with 100 000 entries, deadlines and warnings included, against the plainest pass over the entries, which
 * only adds up amounts by municipality; and a what-if of the whole nation. Both sides take turns and their sums must be equal.
 */
public final class SupportBench {

	private static final int CASES = 10_000;
	private static final int RUNS = 31;
	private static final int FULL_RUNS = 101;
	private static final int WARM_UP = 30;
	private static final double NANOS_PER_MS = 1e6;
	/** What happens in each case, with amounts in per cent of the cost. */
	private static final Map<SupportEntryKind, Integer> AMOUNTS = Map.of(SupportEntryKind.APPLICATION, 100, SupportEntryKind.GRANT, 12,
			SupportEntryKind.PAYMENT, 6, SupportEntryKind.FINAL_ACCOUNT, 95);
	private static final List<SupportEntryKind> EVENTS = List.of(SupportEntryKind.REQUEST, SupportEntryKind.ADVANCE_RULING,
			SupportEntryKind.APPLICATION, SupportEntryKind.JUDGEMENT, SupportEntryKind.GRANT, SupportEntryKind.PAYMENT, SupportEntryKind.COMPLETION,
			SupportEntryKind.FINAL_ACCOUNT, SupportEntryKind.SUPERVISION, SupportEntryKind.NOTE);

	private SupportBench() {
	}

	/**
	 * Runs the benchmark.
	 *
	 * @param args {@code --full} for more runs
	 * @throws Exception if the rules cannot be used, or the sides differ
	 */
	public static void main(String[] args) throws Exception {
		int runs = List.of(args).contains("--full") ? FULL_RUNS : RUNS;
		Report report = new Report("support");
		CountyDocument document = ReferenceCounty.create(CountyName.find("Västra Götaland").orElseThrow());
		Scheme scheme = Scheme.of(document.county());
		List<SupportEntry> entries = entries(scheme);
		check(new Status(Books.of(scheme, entries, Optional.empty())), plain(entries));
		double[] ours = {};
		double[] peer = {};
		for (int run = -WARM_UP; run < runs; run++) {
			double one = time(() -> new Status(Books.of(scheme, entries, Optional.empty())));
			double other = time(() -> plain(entries));
			if (run >= 0) {
				ours = with(ours, one);
				peer = with(peer, other);
			}
		}
		report.line("status-" + CASES + "-cases-" + entries.size() + "-entries", "ms", ours, peer);
		Ruleset ruleset = Rulesets.builtIn(Scheme.DEFAULT_RULESET).orElseThrow();
		StatisticsSet nation = WhatIf.nation(document.county());
		double[] whatIf = {};
		for (int run = -WARM_UP; run < runs; run++) {
			Scenario scenario = new Scenario(Map.of("metre_price_sek", BigDecimal.valueOf(201 + run + WARM_UP)));
			double one = time(() -> whatIf(ruleset, nation, scenario));
			whatIf = run >= 0 ? with(whatIf, one) : whatIf;
		}
		report.note("what-if-" + nation.rows().size(), String.format("%.2f ms, at most %.2f ms", Report.median(whatIf),
				Arrays.stream(whatIf).max().orElse(0)));
	}

	private static List<WhatIf.Row> whatIf(Ruleset ruleset, StatisticsSet nation, Scenario scenario) {
		try {
			return WhatIf.of(ruleset, nation, scenario).rows();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** The entries as they are read from a file, which has them in the order of their ids. */
	private static List<SupportEntry> entries(Scheme scheme) {
		Random random = new Random(1);
		List<SupportEntry> entries = new ArrayList<>();
		List<String> codes = scheme.municipalities().stream().filter(code -> scheme.ceiling(SupportKind.INTER_LOCALITY, code) > 2_000_000)
				.toList();
		for (int at = 0; at < CASES; at++) {
			String code = codes.get(random.nextInt(codes.size()));
			long cost = 100 * (1 + random.nextInt(100));
			LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(700));
			boolean underWay = random.nextInt(4) == 0;
			for (SupportEntryKind kind : EVENTS) {
				boolean later = kind == SupportEntryKind.COMPLETION || kind == SupportEntryKind.FINAL_ACCOUNT;
				SupportEntry entry = ModelFactory.eINSTANCE.createSupportEntry();
				entry.setKind(underWay && later ? SupportEntryKind.NOTE : kind);
				entry.setSupport(SupportKind.INTER_LOCALITY);
				entry.setCaseId("Dnr 302-" + at);
				entry.setMunicipalityCode(code);
				entry.setDate(day);
				if (AMOUNTS.containsKey(kind)) {
					entry.setAmountSek(cost * AMOUNTS.get(kind) / 100);
				}
				if (kind == SupportEntryKind.GRANT) {
					entry.setBasisSek(cost);
					entry.setBasisBeforeSek(0L);
				}
				entries.add(entry);
				day = day.plusDays(random.nextInt(30));
			}
		}
		SupportLedger ledger = ModelFactory.eINSTANCE.createSupportLedger();
		ledger.setId(StableId.of("bench"));
		ledger.setSchema(SchemaVersion.CURRENT.toString());
		new LedgerChain(ledger).seal(entries);
		ledger.getEntries().addAll(entries);
		SupportLedger read = (SupportLedger) new PartReader().read("support.lansnat", PartWriter.write(ledger)).root().orElseThrow();
		return List.copyOf(read.getEntries());
	}

	/** Applied, granted, paid and recovered by municipality. */
	private static Map<String, long[]> plain(List<SupportEntry> entries) {
		Map<String, long[]> sums = new HashMap<>();
		for (SupportEntry entry : entries) {
			Long amount = entry.getAmountSek();
			if (amount != null && entry.getSupport() == SupportKind.INTER_LOCALITY) {
				long[] sum = sums.computeIfAbsent(entry.getMunicipalityCode(), code -> new long[4]);
				switch (entry.getKind()) {
				case APPLICATION -> sum[0] += amount;
				case GRANT -> sum[1] += amount;
				case PAYMENT -> sum[2] += amount;
				case RECOVERY -> sum[3] += amount;
				default -> {
					// no sum of its own
				}
				}
			}
		}
		return sums;
	}

	private static void check(Status status, Map<String, long[]> plain) {
		for (MunicipalityStatus row : status.municipalities()) {
			long[] ours = { row.interLocality().applied(), row.interLocality().granted(), row.interLocality().paid(), row.interLocality()
					.recovered() };
			if (!Arrays.equals(ours, plain.getOrDefault(row.code(), new long[4]))) {
				throw new IllegalStateException(row.code() + ": " + Arrays.toString(ours));
			}
		}
	}

	private static double time(Supplier<?> action) {
		long start = System.nanoTime();
		Object result = action.get();
		double time = (System.nanoTime() - start) / NANOS_PER_MS;
		if (result == null) {
			throw new IllegalStateException();
		}
		return time;
	}

	private static double[] with(double[] times, double time) {
		double[] longer = Arrays.copyOf(times, times.length + 1);
		longer[times.length] = time;
		return longer;
	}
}
