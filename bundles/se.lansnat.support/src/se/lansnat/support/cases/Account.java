package se.lansnat.support.cases;

import java.time.LocalDate;

import se.lansnat.model.PotPurpose;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.support.GrantScale;

/**
 * One kind of support to one municipality in one case. All amounts are whole SEK. A case of one municipality that is not split between
 * ceiling and pot has one account.
 */
public final class Account {

	final String municipality;
	final SupportKind support;
	private final GrantScale scale;
	long applied;
	long appliedBasis;
	long granted;
	long basis;
	long before;
	long paid;
	long recovered;
	long waived;
	long repaid;
	long withdrawn;
	/** Cost by the final account; below 0 while there is none. */
	long finalCost = -1;
	PotPurpose purpose;
	/** Day of the first grant. */
	LocalDate decided;
	long decidedNumber;
	private long changed;
	private long due = -1;
	private long effective = -1;
	private long changedBasis;
	private long changeNumber = -1;

	Account(String municipality, SupportKind support, GrantScale scale) {
		this.municipality = municipality;
		this.support = support;
		this.scale = scale;
	}

	/** @return official code */
	public String municipality() {
		return municipality;
	}

	/** @return which support */
	public SupportKind support() {
		return support;
	}

	/** @return what was applied for: the cost of the project */
	public long applied() {
		return changeNumber < 0 ? applied : changed;
	}

	/** @return all that was granted, before anything was taken back */
	public long granted() {
		return granted;
	}

	/** @return all that was paid or credited */
	public long paid() {
		return paid;
	}

	/** @return what was recovered and not waived */
	public long recovered() {
		return Math.max(0, recovered - waived);
	}

	/** @return the eligible cost that the grants answer to, as decided */
	public long basis() {
		return basis;
	}

	/** The latest change says what is applied for now. */
	void change(SupportEntry entry, long amount, long eligible) {
		if (order(entry) > changeNumber) {
			changeNumber = order(entry);
			changed = amount;
			changedBasis = eligible;
		}
	}

	void grant(SupportEntry entry, long amount, Long eligible, long earlier) {
		boolean first = decided == null || entry.getDate().isBefore(decided)
				|| entry.getDate().equals(decided) && order(entry) < decidedNumber;
		if (first) {
			decided = entry.getDate();
			decidedNumber = order(entry);
			before = earlier;
			purpose = entry.isSetPurpose() ? entry.getPurpose() : purpose;
		}
		granted += amount;
		basis += eligible == null ? scale.basis(scale.cumulates() ? earlier : 0, amount) : eligible;
	}

	private static long order(SupportEntry entry) {
		return entry.getNumber() == null ? Long.MAX_VALUE : entry.getNumber();
	}

	/** The eligible cost that is applied for, as it was last changed. */
	long wanted() {
		return changeNumber < 0 ? appliedBasis : changedBasis;
	}

	/** Whether anything was granted. */
	boolean isGranted() {
		return decided != null;
	}

	/** The support that the final account leaves: never more than granted, less where the project became cheaper (7 §, 11 §). */
	long due() {
		if (finalCost < 0 || finalCost >= basis) {
			return granted;
		}
		if (due < 0) {
			due = Math.min(granted, scale.cumulates() ? scale.support(before + finalCost) - scale.support(before) : scale.support(finalCost));
		}
		return due;
	}

	/** Something was added: what followed from the sums is computed anew when it is asked for. */
	void changed() {
		due = -1;
		effective = -1;
	}

	/** @return what was paid above what is due and not yet recovered: it must be recovered (17 §) */
	public long excess() {
		return Math.max(0, paid - recovered - effective());
	}

	/**
	 * What is left of the grant. Recovering what was paid too much takes nothing from it; recovering more does.
	 *
	 * @return the support that stands
	 */
	public long effective() {
		if (effective < 0) {
			long left = Math.max(0, Math.min(granted - withdrawn, due()));
			effective = Math.max(0, left - Math.max(0, recovered() - Math.max(0, paid - left)));
		}
		return effective;
	}

	/** @return what was granted and is no longer: it is free for others */
	public long freed() {
		return granted - effective();
	}

	/** @return the eligible cost that the standing support answers to; later decisions count it as used */
	public long correctedBasis() {
		long stands = effective();
		long cost = finalCost < 0 ? basis : Math.min(basis, finalCost);
		if (granted == 0 || stands == due()) {
			return granted == 0 && basis > 0 && withdrawn > 0 ? 0 : cost;
		}
		return stands == 0 ? 0 : Math.min(cost, scale.basis(scale.cumulates() ? before : 0, stands));
	}

	/** @return what is out with the municipality: paid and not recovered */
	public long net() {
		return paid - recovered();
	}
}
