package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.InternalEObject;

import se.lansnat.model.FinancingLine;
import se.lansnat.model.ModelPackage;
import se.lansnat.model.ObjectRef;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.support.cases.StatusWarning.Kind;

/** Finds what in the books somebody must put right or look at. */
final class StatusChecks {

	private final Books books;
	private final LocalDate day;
	private final LocalDate end;
	private final LocalDate areaEnd;
	private final List<StatusWarning> warnings;

	StatusChecks(Books books, LocalDate day, List<StatusWarning> warnings) {
		this.books = books;
		end = end(books, SupportKind.INTER_LOCALITY);
		areaEnd = end(books, SupportKind.AREA);
		this.day = day;
		this.warnings = warnings;
	}

	void check(Status status) {
		long interLocality = 0;
		long area = 0;
		for (MunicipalityStatus row : status.municipalities()) {
			over(Kind.OVER_CEILING, "13 §", books.scheme().name(row.code()), -row.remaining());
			over(Kind.OVER_CEILING, "13 §", books.scheme().name(row.code()), -row.areaRemaining());
			interLocality += row.interLocality().granted() - row.interLocality().freed();
			area += row.area().granted() - row.area().freed();
			boolean has = row.interLocality().granted() + row.interLocality().applied() > 0;
			if (has && books.scheme().decided(SupportKind.INTER_LOCALITY, row.code()).isEmpty()) {
				warnings.add(new StatusWarning(Kind.NO_CEILING, "13 §", books.scheme().name(row.code()), 0));
			}
		}
		county(SupportKind.INTER_LOCALITY, interLocality);
		county(SupportKind.AREA, area);
		over(Kind.OVER_POT, "14 §", books.scheme().county(), -status.potRemaining());
		Map<String, TreeSet<String>> byObject = new HashMap<>();
		Map<String, CaseState> found = new TreeMap<>();
		for (CaseState state : books.all()) {
			if (check(state, byObject)) {
				found.put(state.id, state);
			}
		}
		found.values().forEach(this::add);
		byObject.values().stream().filter(cases -> cases.size() > 1).map(cases -> String.join(", ", cases)).distinct().sorted()
				.forEach(cases -> warnings.add(new StatusWarning(Kind.SAME_STRETCH, "7 §; 14 §", cases, 0)));
	}

	private void county(SupportKind support, long standing) {
		OptionalLong row = books.scheme().countyRow(support);
		row.ifPresent(limit -> over(Kind.OVER_COUNTY_ROW, "13 §", books.scheme().county(), standing - limit));
	}

	private void over(Kind kind, String clause, String about, long amount) {
		if (amount > 0) {
			warnings.add(new StatusWarning(kind, clause, about, amount));
		}
	}

	/** Whether something is wrong with a case by itself; its stretches are noted besides. */
	private boolean check(CaseState state, Map<String, TreeSet<String>> byObject) {
		SupportEntry described = state.change != null ? state.change : state.application;
		boolean has = described != null && ((InternalEObject) described).eIsSet(ModelPackage.SUPPORT_ENTRY__OBJECTS);
		if (has && !state.closed && !described.isCostsDisjoint()) {
			for (ObjectRef object : described.getObjects()) {
				byObject.computeIfAbsent(object.getTargetId(), id -> new TreeSet<>()).add(state.id);
			}
		}
		return excess(state) > 0 || isLapsed(state) || lacksNotice(state) || overFinanced(state) > 0 || isLate(state);
	}

	private void add(CaseState state) {
		over(Kind.PAID_TOO_MUCH, "17 §", state.id, excess(state));
		over(Kind.OVER_FINANCED, "8 §; 17 §", state.id, overFinanced(state));
		if (isLapsed(state)) {
			warnings.add(new StatusWarning(Kind.LAPSED, "12 §", state.id, 0));
		}
		if (lacksNotice(state)) {
			warnings.add(new StatusWarning(Kind.NO_TAX_NOTICE, "11 §", state.id, 0));
		}
		if (isLate(state)) {
			warnings.add(new StatusWarning(Kind.LATE, "12 §", state.id, 0));
		}
	}

	private static long excess(CaseState state) {
		long sum = 0;
		for (Account account : state.accounts) {
			sum += account.excess();
		}
		return sum;
	}

	private boolean isLapsed(CaseState state) {
		if (state.support() != SupportKind.AREA || !state.isGranted()) {
			return false;
		}
		LocalDate end = Deadlines.firstStage(state, books.scheme());
		boolean done = state.completed != null && !state.completed.isAfter(end)
				|| state.substantiallyDone != null && !state.substantiallyDone.isAfter(end);
		return !done && day.isAfter(end) && state.accounts.stream().anyMatch(account -> account.effective() > 0);
	}

	private static boolean lacksNotice(CaseState state) {
		if (state.taxNotice || state.support() != SupportKind.AREA) {
			return false;
		}
		for (Account account : state.accounts) {
			if (account.support == SupportKind.AREA && account.paid > 0) {
				return true;
			}
		}
		return false;
	}

	private static long overFinanced(CaseState state) {
		if (state.application == null || !((InternalEObject) state.application).eIsSet(ModelPackage.SUPPORT_ENTRY__FINANCING)) {
			return 0;
		}
		long money = 0;
		for (FinancingLine line : state.application.getFinancing()) {
			money += line.getAmountSek() == null ? 0 : line.getAmountSek();
		}
		long cost = 0;
		for (Account account : state.accounts) {
			money += account.effective();
			cost += account.applied();
		}
		return state.isGranted() && cost > 0 ? money - cost : 0;
	}

	private boolean isLate(CaseState state) {
		if (state.completed == null || !state.completed.isAfter(state.support() == SupportKind.AREA ? areaEnd : end)) {
			return false;
		}
		return state.description().map(SupportEntry::getWorkTo).isEmpty();
	}

	private static LocalDate end(Books books, SupportKind support) {
		return books.scheme().administration(support).day("work_to").map(found -> found.date()).orElse(LocalDate.MAX);
	}
}
