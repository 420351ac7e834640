package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.PotPurpose;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportShare;
import se.lansnat.reference.ruleset.Administration;
import se.lansnat.support.GrantScale;

/**
 * What must hold of applications, changes and decisions on the amount (7-10 §, 12-14 §). Completes them with
 * what follows from the books.
 */
final class GrantRules {

	private final Recording recording;

	GrantRules(Recording recording) {
		this.recording = recording;
	}

	/** An application or change: its basis, its shares, its dates. */
	void describe(SupportEntry entry) {
		SupportKind support = entry.getSupport();
		if (support == SupportKind.ADMINISTRATIVE && entry.getAmountSek() == null) {
			entry.setAmountSek(recording.scheme().administrative(entry.getMunicipalityCode()));
		}
		if (entry.getKind() == SupportEntryKind.APPLICATION) {
			period(entry, support);
		}
		if (support == SupportKind.COUNTY_POT && entry.getKind() == SupportEntryKind.APPLICATION && !entry.isSetPurpose()) {
			recording.warn("support-purpose-missing", "purpose", "14 §", Messages.purposeMissing);
		}
		EligibleBasis basis = EligibleBasis.of(entry, support, recording.scheme());
		if (entry.getAmountSek() == null && !entry.getCosts().isEmpty()) {
			entry.setAmountSek(basis.cost());
		}
		if (entry.getAmountSek() != null) {
			entry.setBasisSek(basis.basis());
			share(entry, entry.getAmountSek(), basis.basis());
		}
		objects(entry);
	}

	/** The work is done within the period; where it is not told when, the day of the application stands for it (12 §). */
	private void period(SupportEntry entry, SupportKind support) {
		Administration administration = recording.scheme().administration(support);
		boolean admin = support == SupportKind.ADMINISTRATIVE;
		LocalDate from = administration.day(admin ? "administrative_from" : "work_from").map(found -> found.date()).orElse(LocalDate.MIN);
		LocalDate to = administration.day(admin ? "administrative_to" : "work_to").map(found -> found.date()).orElse(LocalDate.MAX);
		LocalDate first = entry.getWorkFrom() == null ? entry.getDate() : entry.getWorkFrom();
		LocalDate last = entry.getWorkTo() == null ? first : entry.getWorkTo();
		String clause = admin ? "andra förordningen 2 §" : "12 §";
		if (last.isBefore(first)) {
			recording.refuse("support-period", "work_to", clause, Messages.periodBackwards, first, last);
		} else if (first.isBefore(from) || last.isAfter(to)) {
			recording.refuse("support-period", entry.getWorkFrom() == null ? "date" : "work_from", clause, Messages.outsidePeriod, first, last,
					from, to);
		}
	}

	/** Divides amount and basis among the municipalities: by length unless shares are told. */
	private void share(SupportEntry entry, long amount, long basis) {
		List<SupportShare> shares = entry.getShares();
		if (shares.isEmpty()) {
			return;
		}
		long[] weights = shares.stream().mapToLong(GrantRules::weight).toArray();
		long[] amounts = Apportion.of(amount, weights);
		long[] bases = Apportion.of(basis, weights);
		for (int i = 0; i < weights.length; i++) {
			shares.get(i).setAmountSek(amounts[i]);
			shares.get(i).setBasisSek(bases[i]);
		}
	}

	private static long weight(SupportShare share) {
		if (share.getPercent() != null) {
			return share.getPercent().movePointRight(6).longValue();
		}
		if (share.getLengthM() != null) {
			return share.getLengthM().movePointRight(3).longValue();
		}
		return share.getAmountSek() == null ? 0 : share.getAmountSek();
	}

	/** Connections and localities get the names they have; a stretch of another case is flagged. */
	private void objects(SupportEntry entry) {
		boolean disjoint = entry.isSetCostsDisjoint() && entry.isCostsDisjoint();
		for (ObjectRef object : entry.getObjects()) {
			Optional<String> name = recording.programmes().name(entry.getMunicipalityCode(), object.getTargetId());
			name.ifPresent(object::setLabel);
			if (name.isEmpty()) {
				recording.warn("support-object-unknown", "objects", "4 § 3", Messages.objectUnknown, object.getTargetId(),
						recording.scheme().name(entry.getMunicipalityCode()));
			}
			if (!disjoint) {
				recording.books().all().stream().filter(other -> !other.id.equals(entry.getCaseId()) && !other.closed)
						.filter(other -> other.description().stream().flatMap(described -> described.getObjects().stream())
								.anyMatch(found -> object.getTargetId().equals(found.getTargetId())))
						.forEach(other -> recording.warn("support-same-stretch", "objects", "7 §; 14 §", Messages.sameStretch,
								name.orElse(object.getTargetId()), other.id));
			}
		}
	}

	/** A decision on the amount: every condition that can be computed is met, and no limit is exceeded. */
	void grant(SupportEntry entry) {
		CaseState state = recording.caseOf(entry);
		SupportKind support = entry.getSupport();
		Optional<PotPurpose> purpose = purpose(entry, state);
		OptionalLong chosen = entry.getBasisSek() == null ? OptionalLong.empty() : OptionalLong.of(entry.getBasisSek());
		CaseDecision decision = CaseDecision.of(recording.books(), recording.programmes(), state, support, entry.getDate(), chosen, purpose);
		decision.conditions().stream().filter(ConditionVerdict::isAgainst).filter(verdict -> !verdict.id().equals("first_stage"))
				.forEach(verdict -> recording.refuse(verdict.judgement().isPresent() ? "support-judged-not-met" : code(verdict.id()), "",
						verdict.clause(),
						Messages.notMet, verdict.name(), verdict.why()));
		if (state.stage() == CaseState.Stage.CLOSED) {
			recording.refuse("support-case-closed", "case", "10 §", Messages.caseClosed);
		}
		Award award = decision.award();
		if (entry.getAmountSek() == null) {
			entry.setAmountSek(award.may());
		}
		if (recording.problems().hasErrors()) {
			return;
		}
		if (!award.known() && support != SupportKind.ADMINISTRATIVE) {
			recording.warn("support-not-applied", "case", "9 §", Messages.notApplied);
		}
		if (chosen.isPresent() && award.known() && chosen.getAsLong() > award.basis()) {
			recording.refuse("support-basis-exceeded", "basis_sek", "7 §; 14 §", Messages.basisExceeded, chosen.getAsLong(), award.basis());
			return;
		}
		boolean known = award.known() || chosen.isPresent() || support == SupportKind.ADMINISTRATIVE;
		if (known) {
			within(entry, award);
		} else {
			withinLimits(entry, state, award);
		}
	}

	private static String code(String condition) {
		return switch (condition) {
		case "programme", "administrative_programme" -> "support-programme-not-approved";
		case "period", "administrative_period" -> "support-period";
		case "ceiling" -> "support-above-ceiling";
		case "county_row" -> "support-above-county-row";
		case "pot" -> "support-above-pot";
		case "once" -> "support-once";
		default -> "support-condition-not-met";
		};
	}

	private Optional<PotPurpose> purpose(SupportEntry entry, CaseState state) {
		if (entry.getSupport() != SupportKind.COUNTY_POT) {
			return Optional.empty();
		}
		if (!entry.isSetPurpose()) {
			state.application().filter(SupportEntry::isSetPurpose).ifPresent(application -> entry.setPurpose(application.getPurpose()));
		}
		if (!entry.isSetPurpose()) {
			recording.refuse("support-purpose-missing", "purpose", "14 §", Messages.purposeMissing);
			return Optional.empty();
		}
		return Optional.of(entry.getPurpose());
	}

	/** The amount is within what basis and limits allow; it is divided as they do. */
	private void within(SupportEntry entry, Award award) {
		long amount = entry.getAmountSek();
		boolean judgedAbove = award.support() == SupportKind.AREA && entry.getReason() != null
				&& award.parts().stream().allMatch(part -> part.limit() == Award.Limit.NONE);
		if (amount > award.may() && judgedAbove) {
			long room = award.parts().stream().mapToLong(part -> Math.min(part.room(), part.countyRoom().orElse(Long.MAX_VALUE))).min().orElse(0);
			if (amount <= room) {
				recording.warn("support-needs-judgement", "amount_sek", "avsnitt 3.9.5", Messages.aboveShare, amount, award.may());
				complete(entry, award, Apportion.of(amount, award.parts().stream().mapToLong(Award.Part::basis).toArray()));
				return;
			}
		}
		if (amount > award.may()) {
			award.parts().stream().filter(part -> part.limit() != Award.Limit.NONE).forEach(part -> limit(part, amount));
			if (award.parts().stream().allMatch(part -> part.limit() == Award.Limit.NONE)) {
				recording.refuse("support-above-rate", "amount_sek", "8 §", Messages.aboveRate, amount, award.may(), award.basis());
			}
			return;
		}
		award.parts().stream().filter(part -> part.limit() != Award.Limit.NONE && award.support() != SupportKind.ADMINISTRATIVE)
				.forEach(part -> recording.warn("support-cut", "amount_sek", "13 §; 14 §", Messages.cut, recording.scheme().name(part.municipality()),
						part.support(), part.may()));
		complete(entry, award, Apportion.of(amount, award.parts().stream().mapToLong(Award.Part::may).toArray()));
	}

	private void limit(Award.Part part, long amount) {
		String name = recording.scheme().name(part.municipality());
		switch (part.limit()) {
		case MUNICIPALITY -> recording.refuse("support-above-ceiling", "amount_sek", "13 §", Messages.aboveCeiling, amount, name, part.may());
		case COUNTY -> recording.refuse("support-above-county-row", "amount_sek", "13 §; bilaga 11", Messages.aboveCounty, amount,
				recording.scheme().county(), part.may());
		default -> recording.refuse("support-above-pot", "amount_sek", "14 §", Messages.abovePot, amount, part.may());
		}
	}

	/** Without an application the cost is not known: the limits hold, and the basis is what the amount answers to. */
	private void withinLimits(SupportEntry entry, CaseState state, Award award) {
		long amount = entry.getAmountSek();
		Award.Part part = award.parts().getFirst();
		if (amount > part.room()) {
			boolean pot = award.support() == SupportKind.COUNTY_POT;
			limit(new Award.Part(part.municipality(), 0, 0, amount, part.room(), part.countyRoom(), Math.max(0, part.room()),
					pot ? Award.Limit.POT : Award.Limit.MUNICIPALITY), amount);
		} else if (part.countyRoom().isPresent() && amount > part.countyRoom().getAsLong()) {
			limit(new Award.Part(part.municipality(), 0, 0, amount, part.room(), part.countyRoom(), Math.max(0, part.countyRoom().getAsLong()),
					Award.Limit.COUNTY), amount);
		} else {
			complete(entry, award, new long[] { amount });
		}
	}

	/** Writes into the grant what it was computed from, so that nothing decided later changes it. */
	private void complete(SupportEntry entry, Award award, long[] amounts) {
		recording.programmes().version(entry.getMunicipalityCode(), entry.getDate()).ifPresent(entry::setProgrammeVersion);
		Map<String, long[]> parts = new LinkedHashMap<>();
		for (int i = 0; i < amounts.length; i++) {
			Award.Part part = award.parts().get(i);
			GrantScale scale = recording.scheme().scale(award.support(), part.municipality());
			boolean whole = amounts[i] >= part.may() && award.known() || part.basis() > 0 && amounts[i] >= part.may();
			long basis = whole ? part.basis() : scale.basis(part.before(), amounts[i]);
			parts.put(part.municipality(), new long[] { amounts[i], basis, part.before() });
		}
		entry.getShares().clear();
		if (parts.size() == 1) {
			long[] only = parts.values().iterator().next();
			entry.setMunicipalityCode(parts.keySet().iterator().next());
			entry.setBasisSek(only[1]);
			entry.setBasisBeforeSek(only[2]);
			return;
		}
		entry.setBasisSek(parts.values().stream().mapToLong(part -> part[1]).sum());
		parts.forEach((code, part) -> {
			SupportShare share = ModelFactory.eINSTANCE.createSupportShare();
			share.setMunicipalityCode(code);
			share.setAmountSek(part[0]);
			share.setBasisSek(part[1]);
			share.setBasisBeforeSek(part[2]);
			entry.getShares().add(share);
		});
	}
}
