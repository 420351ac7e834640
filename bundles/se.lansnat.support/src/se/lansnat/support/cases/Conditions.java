package se.lansnat.support.cases;

import static se.lansnat.model.CheckVerdict.JUDGEMENT;
import static se.lansnat.model.CheckVerdict.MET;
import static se.lansnat.model.CheckVerdict.NOT_MET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.CheckVerdict;
import se.lansnat.model.PotPurpose;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.model.text.SwedishNumbers;
import se.lansnat.reference.ruleset.Administration.Condition;

/** Examines a case by the conditions of its ruleset: what can be computed is, everything else is what people judged or have to. */
final class Conditions {

	private record Finding(CheckVerdict verdict, String why) {
	}

	private final Books books;
	private final ProgrammeFacts programmes;
	private final CaseState state;
	private final SupportKind support;
	private final Award award;
	private final LocalDate day;
	private final Optional<PotPurpose> purpose;

	Conditions(Books books, ProgrammeFacts programmes, CaseState state, Award award, LocalDate day, Optional<PotPurpose> purpose) {
		this.books = books;
		this.programmes = programmes;
		this.state = state;
		this.support = award.support();
		this.award = award;
		this.day = day;
		this.purpose = purpose;
	}

	List<ConditionVerdict> examine() {
		List<ConditionVerdict> verdicts = new ArrayList<>();
		for (Condition condition : books.scheme().administration(support).conditions(Scheme.key(support))) {
			boolean otherPurpose = condition.id().startsWith("purpose_") && purpose.isPresent()
					&& !condition.id().equals("purpose_" + purpose.get().getName().toLowerCase(Locale.ROOT));
			if (!otherPurpose) {
				verdicts.add(examine(condition));
			}
		}
		return verdicts;
	}

	private ConditionVerdict examine(Condition condition) {
		Finding computed = compute(condition);
		Optional<SupportEntry> judged = computed.verdict == JUDGEMENT || condition.id().equals("covered") ? judgement(condition)
				: Optional.empty();
		CheckVerdict verdict = judged.map(SupportEntry::getVerdict).orElse(computed.verdict);
		String why = judged.map(entry -> NLS.bind(Messages.whyJudged, new Object[] { text(entry.getReason()), text(entry.getBy()),
				entry.getDate() }))
				.orElse(computed.why);
		return new ConditionVerdict(condition.id(), condition.name(), condition.clause(), verdict, why,
				verdict == MET ? "" : condition.remedy(), judged);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private Optional<SupportEntry> judgement(Condition condition) {
		return state.judgements.stream().filter(entry -> entry.isSetVerdict() && entry.getClause() != null && !entry.getDate().isAfter(day))
				.filter(entry -> names(entry.getClause(), condition)).max(Comparator.comparing(SupportEntry::getDate)
						.thenComparing(SupportEntry::getNumber, Comparator.nullsLast(Comparator.naturalOrder())));
	}

	/** A judgement names the condition by its id or by its clause, with or without the sections that go with it. */
	private static boolean names(String clause, Condition condition) {
		String wanted = clause.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
		String first = condition.clause().split(";")[0].replaceAll("\\s+", "");
		return wanted.equals(condition.id()) || wanted.equals(first) || wanted.equals(condition.clause().replaceAll("\\s+", ""));
	}

	private Finding compute(Condition condition) {
		return switch (condition.id()) {
		case "outside_large_localities" -> outside();
		case "never", "basis" -> basis();
		case "programme", "administrative_programme" -> programme();
		case "covered" -> covered();
		case "procurement" -> procurement();
		case "description" -> description();
		case "ruling" -> ruling();
		case "period" -> period("work_from", "work_to");
		case "administrative_period" -> period("administrative_from", "administrative_to");
		case "first_stage" -> firstStage();
		case "ceiling" -> room(condition, books.scheme().scale(support, state.municipality()).cumulates());
		case "county_row", "pot" -> room(condition, true);
		case "purpose_fairness" -> fairness();
		case "once" -> award.may() > 0 ? new Finding(MET, Messages.whyNotYetGranted) : new Finding(NOT_MET, Messages.whyGrantedBefore);
		default -> new Finding(JUDGEMENT, Messages.whyToJudge);
		};
	}

	private Finding outside() {
		Optional<SupportEntry> described = state.description()
				.filter(entry -> entry.getInsideLengthM() != null || entry.getInsideSek() != null || entry.getCosts().stream()
						.anyMatch(line -> line.getInsideLengthM() != null));
		if (described.isEmpty()) {
			return new Finding(JUDGEMENT, Messages.whyInsideUnknown);
		}
		EligibleBasis basis = EligibleBasis.of(described.get(), support, books.scheme());
		return new Finding(MET, NLS.bind(Messages.whyInside, SwedishNumbers.format(basis.insideM()), SwedishNumbers.format(basis.inside())));
	}

	private Finding basis() {
		Optional<SupportEntry> described = state.description().filter(entry -> !entry.getCosts().isEmpty());
		if (described.isEmpty()) {
			return new Finding(JUDGEMENT, Messages.whyCostsUnknown);
		}
		return new Finding(MET, NLS.bind(Messages.whyExcluded,
				SwedishNumbers.format(EligibleBasis.of(described.get(), support, books.scheme()).excluded())));
	}

	private Finding programme() {
		List<String> missing = award.parts().stream().map(Award.Part::municipality).filter(code -> !programmes.isApproved(code, day)).toList();
		return missing.isEmpty() ? new Finding(MET, NLS.bind(Messages.whyApproved, day))
				: new Finding(NOT_MET, NLS.bind(Messages.whyNotApproved, String.join(", ", missing.stream().map(books.scheme()::name).toList()), day));
	}

	private Finding covered() {
		Optional<SupportEntry> described = state.description().filter(entry -> !entry.getObjects().isEmpty());
		if (described.isEmpty()) {
			return new Finding(JUDGEMENT, Messages.whyObjectsUnknown);
		}
		List<String> missing = described.get().getObjects().stream().filter(object -> award.parts().stream()
				.noneMatch(part -> programmes.name(part.municipality(), object.getTargetId()).isPresent()))
				.map(object -> object.getLabel() == null ? object.getTargetId() : object.getLabel()).toList();
		return missing.isEmpty() ? new Finding(MET, NLS.bind(Messages.whyCovered, described.get().getObjects().size()))
				: new Finding(NOT_MET, NLS.bind(Messages.whyNotCovered, String.join(", ", missing)));
	}

	private Finding procurement() {
		Optional<SupportEntry> described = state.description();
		boolean own = described.isPresent() && described.get().isSetOwnBuilding() && described.get().isOwnBuilding();
		boolean tenders = described.isPresent() && !described.get().getTenders().isEmpty();
		boolean acceptable = tenders && described.get().getTenders().stream()
				.anyMatch(tender -> tender.isSetAcceptable() && tender.isAcceptable() || tender.isSetAccepted() && tender.isAccepted());
		if (own) {
			return acceptable ? new Finding(NOT_MET, Messages.whyOwnThoughTender)
					: tenders ? new Finding(MET, Messages.whyOwn) : new Finding(JUDGEMENT, Messages.whyOwnNoTenders);
		}
		return acceptable || described.isPresent() && described.get().getProcurementSek() != null ? new Finding(MET, Messages.whyProcured)
				: new Finding(JUDGEMENT, Messages.whyProcurementUnknown);
	}

	private Finding description() {
		boolean both = state.application().filter(entry -> entry.getMembersGettingPercent() != null && entry.getMembersHavingPercent() != null)
				.isPresent();
		return both ? new Finding(MET, NLS.bind(Messages.whyDescribed, state.application.getMembersGettingPercent(),
				state.application.getMembersHavingPercent())) : new Finding(JUDGEMENT, Messages.whyNotDescribed);
	}

	private Finding ruling() {
		if (state.ruling == null || !state.ruling.isSetOutcome()) {
			return new Finding(MET, Messages.whyNoRuling);
		}
		LocalDate until = Rulings.bindsUntil(state.ruling, books.scheme().administration(support));
		LocalDate applied = state.application == null ? day : state.application.getDate();
		if (applied.isAfter(until)) {
			return new Finding(JUDGEMENT, NLS.bind(Messages.whyRulingOld, state.ruling.getDate(), until));
		}
		return switch (state.ruling.getOutcome()) {
		case YES -> new Finding(MET, NLS.bind(Messages.whyRulingYes, state.ruling.getDate(), until));
		case PART -> new Finding(MET, NLS.bind(Messages.whyRulingPart, state.ruling.getDate(),
				state.ruling.getBasisSek() == null ? "" : SwedishNumbers.format(state.ruling.getBasisSek())));
		case NO -> new Finding(NOT_MET, NLS.bind(Messages.whyRulingNo, state.ruling.getDate(), until));
		};
	}

	private Finding period(String fromId, String toId) {
		LocalDate from = books.scheme().administration(support).day(fromId).map(found -> found.date()).orElse(LocalDate.MIN);
		LocalDate to = books.scheme().administration(support).day(toId).map(found -> found.date()).orElse(LocalDate.MAX);
		LocalDate first = state.description().map(SupportEntry::getWorkFrom).orElse(day);
		LocalDate last = state.description().map(SupportEntry::getWorkTo).orElse(day);
		first = first == null ? day : first;
		last = last == null ? first.isAfter(day) ? first : day : last;
		boolean within = !first.isBefore(from) && !last.isAfter(to);
		return new Finding(within ? MET : NOT_MET, NLS.bind(within ? Messages.whyPeriod : Messages.whyOutsidePeriod,
				new Object[] { first, last, from, to }));
	}

	private Finding firstStage() {
		LocalDate until = Deadlines.firstStage(state, books.scheme());
		boolean done = state.completed != null && !state.completed.isAfter(until)
				|| state.substantiallyDone != null && !state.substantiallyDone.isAfter(until);
		return done || !day.isAfter(until) ? new Finding(MET, NLS.bind(Messages.whyFirstStage, until))
				: new Finding(NOT_MET, NLS.bind(Messages.whyLapsed, until));
	}

	private Finding room(Condition condition, boolean binding) {
		long left = award.parts().stream().mapToLong(part -> condition.id().equals("county_row") ? part.countyRoom().orElse(Long.MAX_VALUE)
				: part.room())
				.max().orElse(0);
		if (left == Long.MAX_VALUE) {
			return new Finding(MET, Messages.whyNoLimit);
		}
		long need = award.parts().stream().mapToLong(Award.Part::support).sum();
		String why = NLS.bind(Messages.whyRoom, SwedishNumbers.format(Math.max(0, left)), SwedishNumbers.format(need));
		boolean none = left <= 0 && need > 0 && award.basis() > 0;
		return new Finding(none ? binding ? NOT_MET : JUDGEMENT : MET, why);
	}

	/** The municipality's needs are beyond what its ceiling leaves (14 § 1). */
	private Finding fairness() {
		Rooms rooms = new Rooms(books);
		long left = award.parts().stream().mapToLong(part -> Math.max(0, rooms.municipality(SupportKind.INTER_LOCALITY,
				part.municipality()))).sum();
		String why = NLS.bind(Messages.whyBeyond, SwedishNumbers.format(left), SwedishNumbers.format(award.basis()));
		return new Finding(award.basis() > left ? MET : JUDGEMENT, why);
	}
}
