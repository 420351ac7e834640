package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import se.lansnat.model.RulingOutcome;
import se.lansnat.model.SupportKind;
import se.lansnat.support.GrantScale;

/**
 * What may be granted in a case now, municipality by municipality (8 §, 13 §, 14 §). All amounts are whole SEK.
 *
 * @param support which support
 * @param parts   what falls on each municipality
 * @param known   whether the cost was applied for; otherwise the basis is not known and only the limits hold
 */
public record Award(SupportKind support, List<Part> parts, boolean known) {

	/** What cuts a grant. */
	public enum Limit {
		/** Nothing does. */
		NONE,
		/** The municipality's ceiling (13 §). */
		MUNICIPALITY,
		/** The county's row in the annex (13 §). */
		COUNTY,
		/** The county pot (14 §). */
		POT
	}

	/**
	 * What falls on a municipality.
	 *
	 * @param municipality its code
	 * @param basis        eligible cost that is not decided yet
	 * @param before       eligible cost of earlier decisions, as corrected
	 * @param support      support by rate and breakpoint
	 * @param room         what is left of the municipality's ceiling or, for the pot, of the pot
	 * @param countyRoom   what is left of the county's row; empty where there is none
	 * @param may          what may be granted
	 * @param limit        what cut it
	 */
	public record Part(String municipality, long basis, long before, long support, long room, OptionalLong countyRoom, long may,
			Limit limit) {
	}

	/**
	 * What may be granted.
	 *
	 * @param books   the books
	 * @param state   the case
	 * @param support which support
	 * @param day     the day of the decision
	 * @param chosen  the basis that the decision is to concern; empty for all that was applied for and is not decided
	 * @return the award
	 */
	static Award of(Books books, CaseState state, SupportKind support, LocalDate day, OptionalLong chosen) {
		Map<String, Long> open = open(state, support);
		boolean known = !open.isEmpty();
		if (!known) {
			open.put(state.municipality(), chosen.orElse(0));
		}
		long[] weights = open.values().stream().mapToLong(Long::longValue).toArray();
		long all = Arrays.stream(weights).sum();
		long wanted = Math.min(chosen.orElse(all), ruled(state, support));
		long[] bases = Apportion.of(known ? Math.min(wanted, all) : wanted, weights);
		Rooms rooms = new Rooms(books);
		long pot = support == SupportKind.COUNTY_POT ? rooms.pot() : Long.MAX_VALUE;
		OptionalLong county = support == SupportKind.COUNTY_POT || support == SupportKind.ADMINISTRATIVE ? OptionalLong.empty()
				: rooms.county(support);
		List<Part> parts = new ArrayList<>();
		int at = 0;
		for (String code : open.keySet()) {
			long basis = bases[at++];
			Part part = support == SupportKind.ADMINISTRATIVE ? administrative(books, rooms, state, code)
					: part(books, rooms, support, code, basis, day, pot, county);
			parts.add(part);
			pot -= support == SupportKind.COUNTY_POT ? part.may : 0;
			county = county.isPresent() ? OptionalLong.of(county.getAsLong() - part.may) : county;
		}
		return new Award(support, List.copyOf(parts), known);
	}

	/** Eligible cost that was applied for and is not decided, by municipality. Ceiling and pot share it: no krona is in both. */
	private static Map<String, Long> open(CaseState state, SupportKind support) {
		Map<String, Long> open = new LinkedHashMap<>();
		boolean applied = false;
		for (Account account : state.accounts) {
			boolean shares = account.support == support
					|| isNetwork(account.support) && isNetwork(support);
			if (shares) {
				applied |= account.wanted() > 0 || account.applied() > 0;
				open.merge(account.municipality, account.wanted() - account.basis, Long::sum);
			}
		}
		open.replaceAll((code, amount) -> Math.max(0, amount));
		return applied ? open : new LinkedHashMap<>();
	}

	private static boolean isNetwork(SupportKind support) {
		return support == SupportKind.INTER_LOCALITY || support == SupportKind.COUNTY_POT;
	}

	/** A ruling that only a part qualifies limits the basis (10 §). */
	private static long ruled(CaseState state, SupportKind support) {
		boolean part = state.ruling != null && state.ruling.isSetOutcome() && state.ruling.getOutcome() == RulingOutcome.PART
				&& state.ruling.getBasisSek() != null;
		long decided = state.accounts.stream().filter(account -> account.support == support).mapToLong(Account::basis).sum();
		return part ? Math.max(0, state.ruling.getBasisSek() - decided) : Long.MAX_VALUE;
	}

	private static Part administrative(Books books, Rooms rooms, CaseState state, String code) {
		long amount = books.scheme().administrative(code);
		boolean already = rooms.isGrantedElsewhere(SupportKind.ADMINISTRATIVE, code, state)
				|| state.find(code, SupportKind.ADMINISTRATIVE).filter(account -> account.effective() > 0).isPresent();
		long may = already ? 0 : amount;
		return new Part(code, amount, 0, amount, may, OptionalLong.empty(), may, already ? Limit.MUNICIPALITY : Limit.NONE);
	}

	private static Part part(Books books, Rooms rooms, SupportKind support, String code, long basis, LocalDate day, long pot,
			OptionalLong county) {
		GrantScale scale = books.scheme().scale(support, code);
		long before = scale.cumulates() ? rooms.usedBasis(code, day) : 0;
		long byScale = scale.support(before + basis) - scale.support(before);
		if (support == SupportKind.COUNTY_POT) {
			long may = Math.max(0, Math.min(byScale, pot));
			return new Part(code, basis, before, byScale, pot, county, may, may < byScale ? Limit.POT : Limit.NONE);
		}
		long room = rooms.municipality(support, code);
		long within = scale.cumulates() ? belowCeiling(scale, books.ceiling(support, code), before, basis) : byScale;
		long may = Math.max(0, Math.min(within, room));
		Limit limit = may < byScale ? Limit.MUNICIPALITY : Limit.NONE;
		if (county.isPresent() && county.getAsLong() < may) {
			may = Math.max(0, county.getAsLong());
			limit = Limit.COUNTY;
		}
		return new Part(code, basis, before, byScale, room, county, may, limit);
	}

	/** G(B) is never above the ceiling. */
	private static long belowCeiling(GrantScale scale, long ceiling, long before, long basis) {
		return Math.min(ceiling, scale.support(before + basis)) - Math.min(ceiling, scale.support(before));
	}

	/** @return what may be granted in all */
	public long may() {
		return parts.stream().mapToLong(Part::may).sum();
	}

	/** @return the eligible cost that is not decided yet, in all */
	public long basis() {
		return parts.stream().mapToLong(Part::basis).sum();
	}
}
