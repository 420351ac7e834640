package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.InternalEObject;

import se.lansnat.model.ModelPackage;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportShare;

/**
 * What the entries of a ledger add up to at a day, in one pass over them. The order of the entries does not matter: each adds to the
 * sums of its case; what depends on the order of decisions was written into the grants when they were made.
 */
public final class Books {

	private static final Set<SupportEntryKind> HAVE_AMOUNT = EnumSet.of(SupportEntryKind.APPLICATION, SupportEntryKind.CHANGE,
			SupportEntryKind.GRANT, SupportEntryKind.PAYMENT, SupportEntryKind.RECOVERY, SupportEntryKind.WAIVER, SupportEntryKind.REPAYMENT,
			SupportEntryKind.WITHDRAWAL, SupportEntryKind.FINAL_ACCOUNT);

	private final Scheme scheme;
	private final LocalDate day;
	private final Map<String, CaseState> cases = new HashMap<>();
	private final Map<String, Long> moved = new HashMap<>();
	private final Map<String, Long> movedArea = new HashMap<>();
	private final Map<String, SupportEntry> corrections;
	private CaseState current;
	private LocalDate latest;

	private Books(Scheme scheme, LocalDate day, Map<String, SupportEntry> corrections) {
		this.scheme = scheme;
		this.day = day;
		this.corrections = corrections;
	}

	/**
	 * The books at a day.
	 *
	 * @param scheme  the rules of the county
	 * @param entries all entries of the ledger, in any order
	 * @param day     the last day that counts; empty for all
	 * @return the books
	 */
	public static Books of(Scheme scheme, Collection<SupportEntry> entries, Optional<LocalDate> day) {
		Books books = new Books(scheme, day.orElse(LocalDate.MAX), Map.of());
		Map<String, SupportEntry> corrections = new HashMap<>();
		for (SupportEntry entry : entries) {
			if (entry.getKind() == SupportEntryKind.CORRECTION && entry.getCorrects() != null && books.counts(entry)) {
				corrections.merge(entry.getCorrects(), entry, (a, b) -> number(a) > number(b) ? a : b);
			}
			books.add(entry);
		}
		if (corrections.isEmpty()) {
			return books;
		}
		// Only now it is known which entries are corrected: once more, for the few ledgers where any is.
		Books corrected = new Books(scheme, books.day, corrections);
		entries.forEach(corrected::add);
		return corrected;
	}

	private static long number(SupportEntry entry) {
		return entry.getNumber() == null ? Long.MAX_VALUE : entry.getNumber();
	}

	private boolean counts(SupportEntry entry) {
		return entry.isSetKind() && entry.getDate() != null && !entry.getDate().isAfter(day);
	}

	/** Adds an entry that corrects nothing. */
	void add(SupportEntry entry) {
		if (!counts(entry)) {
			return;
		}
		LocalDate date = entry.getDate();
		if (latest == null || date != latest && date.isAfter(latest)) {
			latest = date;
		}
		SupportEntry counted = corrections.isEmpty() ? entry : corrections.getOrDefault(entry.getId(), entry);
		if (counted != entry && counted.getAmountSek() == null) {
			return; // annulled
		}
		switch (entry.getKind()) {
		case REDISTRIBUTION -> move(entry, counted);
		case CORRECTION, JOIN -> {
			// The one works where what it corrects is added, the other says nothing of cases.
		}
		default -> addToCase(entry, counted);
		}
	}

	private void move(SupportEntry entry, SupportEntry counted) {
		Map<String, Long> map = entry.isSetSupport() && entry.getSupport() == SupportKind.AREA ? movedArea : moved;
		map.merge(String.valueOf(entry.getMunicipalityCode()), -amount(counted), Long::sum);
		map.merge(String.valueOf(entry.getToMunicipalityCode()), amount(counted), Long::sum);
	}

	private static long amount(SupportEntry entry) {
		Long amount = entry.getAmountSek();
		return amount == null ? 0 : amount;
	}

	private void addToCase(SupportEntry entry, SupportEntry counted) {
		String id = entry.getCaseId() == null ? "" : entry.getCaseId();
		// Entries of a case mostly stand together.
		if (current == null || !current.id.equals(id)) {
			current = cases.computeIfAbsent(id, CaseState::new);
		}
		CaseState state = current;
		if (state.municipality == null || entry.getKind() == SupportEntryKind.APPLICATION) {
			state.municipality = entry.getMunicipalityCode();
		}
		if (state.support == null && entry.isSetSupport()) {
			state.support = entry.getSupport();
		}
		if (state.latest == null || entry.getDate().isAfter(state.latest)) {
			state.latest = entry.getDate();
		}
		note(state, entry);
		SupportKind support = entry.isSetSupport() ? entry.getSupport() : state.support();
		if (((InternalEObject) counted).eIsSet(ModelPackage.SUPPORT_ENTRY__SHARES)) {
			for (SupportShare share : counted.getShares()) {
				post(state, entry, share.getMunicipalityCode(), support, share.getAmountSek(), share.getBasisSek(), share.getBasisBeforeSek());
			}
		} else {
			Long basis = counted.getBasisSek() == null ? entry.getBasisSek() : counted.getBasisSek();
			post(state, entry, entry.getMunicipalityCode(), support, counted.getAmountSek(), basis, entry.getBasisBeforeSek());
		}
	}

	/** What an event says of the case as a whole. */
	private static void note(CaseState state, SupportEntry entry) {
		LocalDate date = entry.getDate();
		switch (entry.getKind()) {
		case APPLICATION -> state.application = later(state.application, entry);
		case CHANGE -> state.change = later(state.change, entry);
		case ADVANCE_RULING -> state.ruling = later(state.ruling, entry);
		case JUDGEMENT -> state.judgements.add(entry);
		case REJECTION -> state.closed = true;
		case WITHDRAWAL -> state.closed |= !state.isGranted();
		case COMPLETION -> state.completed = earlier(state.completed, date);
		case FINAL_ACCOUNT -> state.accounted = earlier(state.accounted, date);
		case EXTENSION -> state.extended = later(state.extended, entry.getUntil());
		case TAX_NOTICE -> state.taxNotice = true;
		default -> {
			if (entry.getUntil() != null) {
				state.watch = later(state.watch, entry.getUntil());
			}
		}
		}
		if (entry.isSetSubstantiallyDone() && entry.isSubstantiallyDone()) {
			state.substantiallyDone = earlier(state.substantiallyDone, date);
		}
	}

	private static SupportEntry later(SupportEntry before, SupportEntry entry) {
		boolean newer = before == null || entry.getDate().isAfter(before.getDate())
				|| entry.getDate().equals(before.getDate()) && number(entry) > number(before);
		return newer ? entry : before;
	}

	private static LocalDate later(LocalDate before, LocalDate date) {
		return before == null || date != null && date.isAfter(before) ? date : before;
	}

	private static LocalDate earlier(LocalDate before, LocalDate date) {
		return before == null || date.isBefore(before) ? date : before;
	}

	/** Adds an amount to an account. Applications of one case add up; a change says anew what all of them said. */
	private void post(CaseState state, SupportEntry entry, String code, SupportKind support, Long given, Long basis, Long before) {
		SupportEntryKind kind = entry.getKind();
		if (given == null && kind != SupportEntryKind.APPLICATION || !HAVE_AMOUNT.contains(kind)) {
			return;
		}
		long amount = given == null ? 0 : given;
		Account account = state.account(code == null ? "" : code, support, scheme);
		account.changed();
		switch (kind) {
		case APPLICATION -> {
			account.applied += amount;
			account.appliedBasis += basis == null ? amount : basis;
		}
		case CHANGE -> account.change(entry, amount, basis == null ? amount : basis);
		case GRANT -> account.grant(entry, amount, basis, before == null ? 0 : before);
		case PAYMENT -> account.paid += amount;
		case RECOVERY -> account.recovered += amount;
		case WAIVER -> account.waived += amount;
		case REPAYMENT -> account.repaid += amount;
		case WITHDRAWAL -> account.withdrawn += amount;
		default -> account.finalCost = Math.max(0, account.finalCost) + (basis == null ? amount : basis);
		}
	}

	/** @return the rules */
	public Scheme scheme() {
		return scheme;
	}

	/** @return all cases, ordered by what they are called */
	public List<CaseState> cases() {
		return new ArrayList<>(new TreeMap<>(cases).values());
	}

	/** All cases in any order. */
	Collection<CaseState> all() {
		return cases.values();
	}

	/**
	 * A case.
	 *
	 * @param id what the county board calls it
	 * @return the case, or empty if no entry is about it
	 */
	public Optional<CaseState> find(String id) {
		return Optional.ofNullable(cases.get(id));
	}

	/** @return the day of the latest entry that counts, or empty where there is none */
	public Optional<LocalDate> latest() {
		return Optional.ofNullable(latest);
	}

	/**
	 * What a municipality may get in all: the decided ceiling with what was moved to and from it (13 §).
	 *
	 * @param support inter-locality or area support
	 * @param code    the municipality
	 * @return SEK
	 */
	public long ceiling(SupportKind support, String code) {
		return scheme.ceiling(support, code) + (support == SupportKind.AREA ? movedArea : moved).getOrDefault(code, 0L);
	}
}
