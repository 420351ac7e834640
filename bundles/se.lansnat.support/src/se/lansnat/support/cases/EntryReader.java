package se.lansnat.support.cases;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

import se.lansnat.model.Attachment;
import se.lansnat.model.CheckVerdict;
import se.lansnat.model.CostKind;
import se.lansnat.model.CostLine;
import se.lansnat.model.FinancingLine;
import se.lansnat.model.ModelFactory;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.PotPurpose;
import se.lansnat.model.RecoveryGround;
import se.lansnat.model.RulingOutcome;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.model.SupportShare;
import se.lansnat.model.Tender;
import se.lansnat.model.text.Ids;

/** Makes entries of JSON objects. Names and words may be spelt in obvious other ways; what cannot be understood is reported. */
final class EntryReader {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final RecordProblems problems;

	EntryReader(RecordProblems problems) {
		this.problems = problems;
	}

	/** The entry of an object; empty if it has no kind that is known. */
	Optional<SupportEntry> read(int number, Object json) {
		if (!(json instanceof Map<?, ?> map)) {
			problems.about(number, "");
			problems.error("support-no-object", "", Messages.noObject, Messages.noObject_fix);
			return Optional.empty();
		}
		EntryFields fields = new EntryFields(map, problems);
		String caseId = fields.text("case", "case_id", "case_number").orElse("");
		problems.about(number, caseId);
		SupportEntry entry = FACTORY.createSupportEntry();
		fields.text(entry::setId, "id");
		if (entry.getId() != null && !Ids.isId(entry.getId())) {
			problems.error("support-id-malformed", "id", NLS.bind(Messages.badId, entry.getId()), Messages.badId_fix);
		}
		entry.setCaseId(caseId.isEmpty() ? null : caseId);
		kind(entry, fields);
		what(entry, fields);
		choices(entry, fields);
		details(entry, fields);
		parts(entry, fields);
		fields.done();
		return entry.isSetKind() ? Optional.of(entry) : Optional.empty();
	}

	private void kind(SupportEntry entry, EntryFields fields) {
		Optional<String> text = fields.text("kind", "event", "type");
		Optional<EntryKinds.Meaning> meaning = text.flatMap(EntryKinds::of);
		meaning.ifPresent(found -> {
			entry.setKind(found.kind());
			found.support().ifPresent(entry::setSupport);
		});
		Optional<String> support = fields.text("support", "support_kind", "form", "fund", "scheme");
		support.flatMap(EntryKinds::support).ifPresent(entry::setSupport);
		if (support.isPresent() && EntryKinds.support(support.get()).isEmpty()) {
			problems.error("support-unknown-support", "support", NLS.bind(Messages.unknownSupport, support.get()),
					NLS.bind(Messages.useOneOf, words(SupportKind.values())));
		}
		fields.truth(pot -> {
			if (pot) {
				entry.setSupport(SupportKind.COUNTY_POT);
			}
		}, "pot", "county_pot");
		if (meaning.isEmpty()) {
			problems.error("support-unknown-kind", "kind", NLS.bind(Messages.unknownKind, text.orElse("")),
					NLS.bind(Messages.useOneOf, words(SupportEntryKind.values())));
		}
	}

	private static void what(SupportEntry entry, EntryFields fields) {
		fields.text(entry::setMunicipalityCode, "municipality", "municipality_code", "code", "from_municipality", "from");
		fields.text(entry::setToMunicipalityCode, "to_municipality", "to_municipality_code", "to");
		fields.date(entry::setDate, "date", "decided", "day");
		fields.whole(entry::setAmountSek, "amount_sek", "amount", "cost_sek", "total_cost_sek", "support_sek");
		fields.whole(entry::setBasisSek, "basis_sek", "eligible_basis_sek", "basis");
		fields.text(entry::setBy, "by", "decided_by", "decision_maker");
		fields.text(entry::setOfficer, "officer", "handling_officer", "handler");
		fields.text(entry::setReference, "reference", "diary_number", "registration_number");
		fields.text(entry::setReason, "reason", "why");
		fields.text(entry::setNote, "note", "comment", "description", "text");
		fields.text(entry::setClause, "clause", "condition");
		fields.text(entry::setCorrects, "corrects", "corrected", "corrected_entry");
	}

	private void choices(SupportEntry entry, EntryFields fields) {
		choice(fields, PotPurpose.values(), "purpose", "pot_purpose").ifPresent(found -> entry.setPurpose((PotPurpose) found));
		choice(fields, RulingOutcome.values(), "outcome", "ruling", "answer", "result")
				.ifPresent(found -> entry.setOutcome((RulingOutcome) found));
		choice(fields, CheckVerdict.values(), "verdict", "judgement").ifPresent(found -> entry.setVerdict((CheckVerdict) found));
		choice(fields, RecoveryGround.values(), "ground", "recovery_ground", "recovery")
				.ifPresent(found -> entry.setRecoveryGround((RecoveryGround) found));
	}

	/** A literal by its name, its number in the law from 1, or an obvious other word. */
	private Optional<Enumerator> choice(EntryFields fields, Enumerator[] values, String... names) {
		Optional<String> text = fields.text(names);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		String word = switch (EntryKinds.word(text.get())) {
		case "fair", "rattvisa" -> "fairness";
		case "borders", "cross_border", "across_border", "across_municipal_borders" -> "across_borders";
		case "urgency", "particularly_urgent" -> "urgent";
		case "partly", "partial", "partially" -> "part";
		case "true", "approved", "positive", "ja" -> "yes";
		case "false", "rejected", "negative", "nej" -> "no";
		case "unmet", "not_fulfilled" -> "not_met";
		case "fulfilled", "ok" -> "met";
		case String other -> other;
		};
		for (Enumerator value : values) {
			if (EntryKinds.word(value.getName()).equals(word) || values[0] instanceof PotPurpose
					&& word.equals(String.valueOf(value.getValue() + 1))) {
				return Optional.of(value);
			}
		}
		problems.error("support-unknown-value", names[0], NLS.bind(Messages.unknownValue, names[0], text.get()),
				NLS.bind(Messages.useOneOf, words(values)));
		return Optional.empty();
	}

	private static void details(SupportEntry entry, EntryFields fields) {
		fields.date(entry::setUntil, "until", "extended_to", "new_date", "watch");
		fields.date(entry::setWorkFrom, "work_from", "work_start", "from_date");
		fields.date(entry::setWorkTo, "work_to", "work_end", "to_date");
		fields.number(entry::setLengthM, "length_m", "metres");
		fields.number(entry::setInsideLengthM, "inside_length_m", "inside_m", "inside_large_locality_m");
		fields.whole(entry::setInsideSek, "inside_sek", "inside_large_locality_sek");
		fields.whole(entry::setProcurementSek, "procurement_sek", "procured_sek");
		fields.truth(entry::setOwnBuilding, "own_building");
		fields.truth(entry::setCostsDisjoint, "costs_disjoint", "disjoint_costs");
		fields.truth(entry::setSubstantiallyDone, "substantially_done", "substantially_carried_out");
		fields.number(entry::setMembersGettingPercent, "members_getting_percent", "members_getting_access_percent");
		fields.number(entry::setMembersHavingPercent, "members_having_percent", "members_having_access_percent");
	}

	private void parts(SupportEntry entry, EntryFields fields) {
		for (EntryFields part : fields.objects("shares", "municipalities")) {
			SupportShare share = FACTORY.createSupportShare();
			part.text(share::setMunicipalityCode, "municipality", "municipality_code", "code");
			part.number(share::setLengthM, "length_m", "metres");
			part.number(share::setPercent, "percent", "share_percent");
			part.whole(share::setAmountSek, "amount_sek", "amount");
			part.done();
			entry.getShares().add(share);
		}
		for (EntryFields part : fields.objects("costs", "cost_lines")) {
			CostLine line = FACTORY.createCostLine();
			choice(part, CostKind.values(), "kind", "cost_kind", "type").ifPresent(found -> line.setKind((CostKind) found));
			part.whole(line::setAmountSek, "amount_sek", "amount", "cost_sek");
			part.number(line::setLengthM, "length_m", "metres");
			part.number(line::setInsideLengthM, "inside_length_m", "inside_m", "inside_large_locality_m");
			part.number(line::setYears, "years", "lease_years");
			part.text(line::setNote, "note", "text");
			part.done();
			entry.getCosts().add(line);
		}
		for (EntryFields part : fields.objects("financing")) {
			FinancingLine line = FACTORY.createFinancingLine();
			part.text(line::setSource, "source", "financier", "name");
			part.whole(line::setAmountSek, "amount_sek", "amount");
			part.done();
			entry.getFinancing().add(line);
		}
		for (EntryFields part : fields.objects("tenders")) {
			Tender tender = FACTORY.createTender();
			part.text(tender::setBidder, "bidder", "name");
			part.whole(tender::setAmountSek, "amount_sek", "amount");
			part.truth(tender::setAcceptable, "acceptable");
			part.truth(tender::setAccepted, "accepted");
			part.done();
			entry.getTenders().add(tender);
		}
		for (EntryFields part : fields.objects("attachments")) {
			Attachment attachment = FACTORY.createAttachment();
			part.text(attachment::setName, "name", "title");
			part.text(attachment::setLocation, "location", "file", "path");
			part.text(attachment::setContentHash, "content_hash", "sha256");
			part.done();
			entry.getAttachments().add(attachment);
		}
		for (String name : new String[] { "connections", "localities", "objects", "areas" }) {
			for (Object id : fields.list(name)) {
				ObjectRef object = FACTORY.createObjectRef();
				object.setTargetId(String.valueOf(id));
				object.setMunicipalityCode(entry.getMunicipalityCode());
				entry.getObjects().add(object);
			}
		}
	}

	private static String words(Enumerator[] values) {
		return Stream.of(values).map(value -> value.getName().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
	}
}
