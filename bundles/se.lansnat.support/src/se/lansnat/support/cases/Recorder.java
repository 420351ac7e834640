package se.lansnat.support.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.ledger.LedgerChain;
import se.lansnat.model.problem.Problem;

/**
 * Examines entries before they are recorded, one after the other as they will stand in the ledger, and completes them with what they
 * follow from. Entries are recorded all or none.
 */
public final class Recorder {

	private static final Set<SupportEntryKind> MONEY = EnumSet.of(SupportEntryKind.PAYMENT, SupportEntryKind.RECOVERY,
			SupportEntryKind.WAIVER, SupportEntryKind.REPAYMENT, SupportEntryKind.WITHDRAWAL, SupportEntryKind.FINAL_ACCOUNT);

	private final Recording recording;
	private final RecordProblems problems;
	private final GrantRules grants;
	private final MoneyRules money;
	private final OtherRules others;
	private long number;

	/**
	 * A recorder.
	 *
	 * @param scheme     the rules of the county
	 * @param programmes its municipal programmes
	 * @param entries    all entries of the ledger
	 * @param file       what the user calls the source of the new ones, for messages
	 */
	public Recorder(Scheme scheme, ProgrammeFacts programmes, Collection<SupportEntry> entries, String file) {
		problems = new RecordProblems(file);
		recording = new Recording(scheme, programmes, entries, problems);
		grants = new GrantRules(recording);
		money = new MoneyRules(recording);
		others = new OtherRules(recording);
		number = entries.stream().map(SupportEntry::getNumber).filter(found -> found != null).mapToLong(Long::longValue).max().orElse(0);
	}

	/**
	 * Reads entries of a JSON document and examines them.
	 *
	 * @param json an object, a list of objects, or an object with a list {@code entries}
	 * @return the entries that are right; only to be recorded if no problem is an error
	 */
	public List<SupportEntry> read(Object json) {
		Object list = json instanceof Map<?, ?> map && map.get("entries") instanceof List<?> entries ? entries : json;
		List<?> objects = list instanceof List<?> many ? many : List.of(list);
		EntryReader reader = new EntryReader(problems);
		List<SupportEntry> entries = new ArrayList<>();
		for (int i = 0; i < objects.size(); i++) {
			reader.read(i + 1, objects.get(i)).filter(entry -> !problems.hasErrors()).filter(this::add).ifPresent(entries::add);
		}
		return entries;
	}

	/**
	 * Examines and completes an entry.
	 *
	 * @param entry a new entry with kind, day, case and municipality
	 * @return whether it may be recorded; what stands against it is among the problems
	 */
	public boolean examine(SupportEntry entry) {
		problems.about((int) Math.min(Integer.MAX_VALUE, number + 1), entry.getCaseId() == null ? "" : entry.getCaseId());
		return add(entry);
	}

	/** @return everything that was found, in the order of the entries */
	public List<Problem> problems() {
		return problems.list();
	}

	/** @return the books with what was examined and found right */
	public Books books() {
		return recording.books();
	}

	/**
	 * The entry that joins the branches of a ledger after a merge.
	 *
	 * @param entries those of the branches
	 * @return an entry of the day of the latest of them
	 */
	public static SupportEntry join(Collection<SupportEntry> entries) {
		SupportEntry join = ModelFactory.eINSTANCE.createSupportEntry();
		join.setKind(SupportEntryKind.JOIN);
		entries.stream().map(SupportEntry::getDate).filter(date -> date != null).max(Comparator.naturalOrder()).ifPresent(join::setDate);
		return join;
	}

	private boolean add(SupportEntry entry) {
		identify(entry);
		if (!problems.hasErrors()) {
			entry.setNumber(++number);
			rules(entry);
		}
		if (problems.hasErrors()) {
			return false;
		}
		if (entry.getId() == null) {
			entry.setId(LedgerChain.newId(entry.getCaseId()));
		}
		recording.take(entry);
		return true;
	}

	/** Who and what it is about; what is not said follows from the case. */
	private void identify(SupportEntry entry) {
		if (entry.getDate() == null) {
			recording.refuse("support-date-missing", "date", "", Messages.dateMissing);
		}
		boolean needsCase = entry.getKind() != SupportEntryKind.REDISTRIBUTION && entry.getKind() != SupportEntryKind.CORRECTION;
		if (needsCase && entry.getCaseId() == null) {
			recording.refuse("support-case-missing", "case", "", Messages.caseMissing);
		}
		if (entry.getDate() == null || entry.getKind() == SupportEntryKind.CORRECTION || problems.hasErrors()) {
			return;
		}
		Optional<CaseState> state = recording.books().find(entry.getCaseId());
		if (entry.getMunicipalityCode() == null) {
			state.ifPresent(found -> entry.setMunicipalityCode(found.municipality()));
		}
		if (entry.getMunicipalityCode() == null && !entry.getShares().isEmpty()) {
			entry.setMunicipalityCode(entry.getShares().getFirst().getMunicipalityCode());
		}
		List<String> county = recording.scheme().municipalities();
		List<String> codes = new ArrayList<>(entry.getShares().stream().map(share -> String.valueOf(share.getMunicipalityCode())).toList());
		codes.add(String.valueOf(entry.getMunicipalityCode()));
		codes.stream().distinct().filter(code -> !county.contains(code)).forEach(code -> recording.refuse("support-municipality-unknown",
				"municipality",
				"10 §", Messages.municipalityUnknown, "null".equals(code) ? "" : code, recording.scheme().county()));
		support(entry, state);
	}

	private static void support(SupportEntry entry, Optional<CaseState> state) {
		if (entry.isSetSupport()) {
			return;
		}
		boolean ofCase = MONEY.contains(entry.getKind());
		if (entry.isSetPurpose()) {
			entry.setSupport(SupportKind.COUNTY_POT);
		} else if (!ofCase) {
			entry.setSupport(state.map(CaseState::support).orElse(SupportKind.INTER_LOCALITY));
		}
	}

	private void rules(SupportEntry entry) {
		switch (entry.getKind()) {
		case APPLICATION, CHANGE -> grants.describe(entry);
		case GRANT -> grants.grant(entry);
		case PAYMENT, RECOVERY, WAIVER, REPAYMENT, WITHDRAWAL, FINAL_ACCOUNT -> money.check(entry);
		case ADVANCE_RULING -> others.ruling(entry);
		case JUDGEMENT -> others.judgement(entry);
		case REJECTION -> others.rejection(entry);
		case EXTENSION -> others.extension(entry);
		case COMPLETION -> others.completion(entry);
		case REDISTRIBUTION -> others.redistribution(entry);
		case CORRECTION -> others.correction(entry);
		default -> {
			// Requests, notices, supervision and notes only say what happened.
		}
		}
	}
}
