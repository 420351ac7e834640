package se.lansnat.support.cases;

/** Accounts added up. All amounts are whole SEK. */
public final class Sum {

	private long applied;
	private long granted;
	private long freed;
	private long paid;
	private long recovered;

	void add(Account account) {
		applied += account.applied();
		granted += account.granted();
		freed += account.freed();
		paid += account.paid();
		recovered += account.recovered();
	}

	/** @return cost of what was applied for */
	public long applied() {
		return applied;
	}

	/** @return all that was granted, before anything was taken back */
	public long granted() {
		return granted;
	}

	/** @return what was granted and is no longer: withdrawn, not needed by the final account, or recovered */
	public long freed() {
		return freed;
	}

	/** @return all that was paid or credited */
	public long paid() {
		return paid;
	}

	/** @return all that was recovered and not waived */
	public long recovered() {
		return recovered;
	}
}
