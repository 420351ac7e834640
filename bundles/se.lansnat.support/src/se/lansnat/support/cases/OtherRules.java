package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportShare;

/** What must hold of rulings, judgements, extensions, redistribution and corrections (10 §, 12 §, 13 §). */
final class OtherRules {

	private final Recording recording;

	OtherRules(Recording recording) {
		this.recording = recording;
	}

	void ruling(SupportEntry entry) {
		required(entry.isSetOutcome(), "outcome", "10 §", Messages.outcomeMissing);
		if (entry.getAmountSek() != null && entry.getBasisSek() == null && entry.getAmountSek() > 0) {
			entry.setBasisSek(entry.getAmountSek());
		}
		if (!recording.programmes().isApproved(entry.getMunicipalityCode(), entry.getDate())) {
			recording.warn("support-programme-not-approved", "municipality", "4 § 2", Messages.rulingUnapproved,
					recording.scheme().name(entry.getMunicipalityCode()));
		}
	}

	void judgement(SupportEntry entry) {
		required(entry.getClause() != null, "clause", "4 §; 5 §", Messages.clauseMissing);
		required(entry.isSetVerdict(), "verdict", "4 §; 5 §", Messages.verdictMissing);
		required(entry.getBy() != null, "by", "", Messages.byMissing);
		required(entry.getReason() != null, "reason", "", Messages.reasonMissing);
	}

	void rejection(SupportEntry entry) {
		if (recording.caseOf(entry).isGranted()) {
			recording.refuse("support-already-granted", "case", "10 §", Messages.alreadyGranted);
		}
	}

	void extension(SupportEntry entry) {
		required(entry.getUntil() != null, "until", "12 §", Messages.untilMissing);
		required(entry.getReason() != null, "reason", "12 §", Messages.specialReasonMissing);
		if (entry.getSupport() != SupportKind.AREA) {
			recording.refuse("support-no-extension", "support", "12 §", Messages.noExtension);
		}
	}

	void completion(SupportEntry entry) {
		CaseState state = recording.caseOf(entry);
		if (!state.isGranted()) {
			recording.warn("support-not-granted", "case", "11 §", Messages.notGranted);
		}
		LocalDate end = recording.scheme().administration(state.support()).day("work_to").map(found -> found.date()).orElse(LocalDate.MAX);
		boolean told = state.description().map(SupportEntry::getWorkTo).isPresent();
		if (!told && entry.getDate().isAfter(end)) {
			recording.warn("support-period", "date", "12 §", Messages.completedLate, entry.getDate(), end);
		}
	}

	/** Room for support goes from one municipality of the county to another (13 §). */
	void redistribution(SupportEntry entry) {
		boolean area = entry.getSupport() == SupportKind.AREA;
		required(entry.getReason() != null, "reason", "13 §", Messages.specialReasonMissing);
		required(entry.getAmountSek() != null, "amount_sek", "13 §", Messages.amountMissing);
		List<String> county = recording.scheme().municipalities();
		if (entry.getToMunicipalityCode() == null || !county.contains(entry.getToMunicipalityCode())
				|| entry.getToMunicipalityCode().equals(entry.getMunicipalityCode())) {
			recording.refuse("support-to-municipality", "to_municipality", "13 §", Messages.toMunicipality);
		}
		if (entry.getSupport() == SupportKind.COUNTY_POT || entry.getSupport() == SupportKind.ADMINISTRATIVE) {
			recording.refuse("support-no-redistribution", "support", "13 §", Messages.noRedistribution);
			return;
		}
		Optional<LocalDate> after = recording.scheme().administration(entry.getSupport()).day("redistribution_after").map(found -> found.date());
		if (after.isPresent() && !entry.getDate().isAfter(after.get())) {
			recording.refuse("support-period", "date", "13 §", Messages.redistributionEarly, entry.getDate(), after.get());
		}
		if (!recording.problems().hasErrors()) {
			MunicipalityStatus row = new Status(recording.books()).municipality(entry.getMunicipalityCode());
			long free = Math.max(0, area ? row.areaRemaining() : row.remaining() - row.reserved());
			if (entry.getAmountSek() > free) {
				recording.refuse("support-redistribution-above", "amount_sek", "13 §", Messages.redistributionAbove, entry.getAmountSek(),
						recording.scheme().name(entry.getMunicipalityCode()), free);
			}
		}
	}

	/** Another entry is put right: it counts with this one's amount, or not at all where this one has none. */
	void correction(SupportEntry entry) {
		Optional<SupportEntry> target = target(entry);
		if (target.isEmpty()) {
			return;
		}
		SupportEntry wrong = target.get();
		entry.setCorrects(wrong.getId());
		entry.setMunicipalityCode(wrong.getMunicipalityCode());
		entry.setCaseId(wrong.getCaseId());
		if (wrong.isSetSupport()) {
			entry.setSupport(wrong.getSupport());
		}
		required(entry.getReason() != null, "reason", "", Messages.reasonMissing);
		if (entry.getDate().isBefore(wrong.getDate())) {
			recording.refuse("support-before-decision", "date", "", Messages.correctionBefore, entry.getDate(), wrong.getDate());
		}
		shares(entry, wrong);
		basis(entry, wrong);
		List<SupportEntry> all = new ArrayList<>(recording.entries());
		all.add(entry);
		Set<String> before = wrongs(recording.books());
		wrongs(Books.of(recording.scheme(), all, Optional.empty())).stream().filter(found -> !before.contains(found))
				.forEach(found -> recording.refuse("support-correction-overdraws", "amount_sek", "13 §; 14 §", Messages.correctionOverdraws, found));
	}

	private Optional<SupportEntry> target(SupportEntry entry) {
		Set<String> corrections = recording.entries().stream().filter(other -> other.getKind() == SupportEntryKind.CORRECTION)
				.map(SupportEntry::getId).collect(Collectors.toSet());
		List<SupportEntry> candidates = recording.entries().stream()
				.filter(other -> !corrections.contains(other.getId()) && other.getKind() != SupportEntryKind.JOIN)
				.filter(other -> entry.getCorrects() == null ? String.valueOf(other.getCaseId()).equals(entry.getCaseId())
						&& other.getAmountSek() != null
						: names(entry.getCorrects(), other, entry.getCaseId()))
				.sorted(Comparator.comparing(SupportEntry::getNumber, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		if (candidates.size() == 1) {
			return Optional.of(candidates.getFirst());
		}
		String known = candidates.stream().map(other -> other.getNumber() + " " + other.getKind().getName()
				.toLowerCase(Locale.ROOT) + " " + other.getId())
				.collect(Collectors.joining("; "));
		recording.refuse("support-corrects", "corrects", "", candidates.isEmpty() ? Messages.correctsNothing : Messages.correctsWhich, known);
		return Optional.empty();
	}

	/** An entry is named by id, hash or number, or within its case by its kind. */
	private static boolean names(String name, SupportEntry entry, String caseId) {
		boolean kind = entry.getCaseId() != null && entry.getCaseId().equals(caseId)
				&& EntryKinds.of(name).filter(found -> found.kind() == entry.getKind()).isPresent();
		return kind || name.equals(entry.getId()) || name.equals(entry.getHash()) || name.equals(String.valueOf(entry.getNumber()));
	}

	private static void shares(SupportEntry entry, SupportEntry wrong) {
		entry.getShares().clear();
		if (entry.getAmountSek() == null || wrong.getShares().isEmpty()) {
			return;
		}
		long[] parts = Apportion.of(entry.getAmountSek(), wrong.getShares().stream()
				.mapToLong(share -> share.getAmountSek() == null ? 0 : share.getAmountSek()).toArray());
		for (int i = 0; i < parts.length; i++) {
			SupportShare of = wrong.getShares().get(i);
			SupportShare share = ModelFactory.eINSTANCE.createSupportShare();
			share.setMunicipalityCode(of.getMunicipalityCode());
			share.setAmountSek(parts[i]);
			share.setBasisSek(of.getBasisSek());
			share.setBasisBeforeSek(of.getBasisBeforeSek());
			entry.getShares().add(share);
		}
	}

	/** A grant of another amount answers to another basis; a cost of another amount is another basis. */
	private void basis(SupportEntry entry, SupportEntry wrong) {
		if (entry.getAmountSek() == null || entry.getBasisSek() != null) {
			return;
		}
		OptionalLong basis = switch (wrong.getKind()) {
		case GRANT -> {
			long before = wrong.getBasisBeforeSek() == null ? 0 : wrong.getBasisBeforeSek();
			yield OptionalLong.of(recording.scheme().scale(wrong.getSupport(), wrong.getMunicipalityCode()).basis(before, entry.getAmountSek()));
		}
		case APPLICATION, CHANGE, FINAL_ACCOUNT -> OptionalLong.of(entry.getAmountSek());
		default -> OptionalLong.empty();
		};
		basis.ifPresent(entry::setBasisSek);
	}

	/** What is overdrawn or paid too much, without amounts: less of the same is no new wrong. */
	private static Set<String> wrongs(Books books) {
		Set<StatusWarning.Kind> kinds = Set.of(StatusWarning.Kind.OVER_CEILING, StatusWarning.Kind.OVER_COUNTY_ROW, StatusWarning.Kind.OVER_POT);
		Set<String> wrongs = new HashSet<>();
		new Status(books).warnings().stream().filter(warning -> kinds.contains(warning.kind()))
				.forEach(warning -> wrongs.add(warning.code() + " " + warning.about()));
		return wrongs;
	}

	private void required(boolean there, String field, String clause, String message) {
		if (!there) {
			recording.refuse("support-member-missing", field, clause, message);
		}
	}
}
