package se.lansnat.support.cases;

/** What a municipality has applied for, got and has left. All amounts are whole SEK. */
public final class MunicipalityStatus {

	private final String code;
	private final long ceiling;
	private final long areaCeiling;
	private final Sum interLocality = new Sum();
	private final Sum area = new Sum();
	private final Sum administrative = new Sum();
	long usedBasis;
	long openBasis;
	long reserved;

	MunicipalityStatus(String code, long ceiling, long areaCeiling) {
		this.code = code;
		this.ceiling = ceiling;
		this.areaCeiling = areaCeiling;
	}

	/** @return official code */
	public String code() {
		return code;
	}

	/** @return decided ceiling of inter-locality support, with what was moved to and from it */
	public long ceiling() {
		return ceiling;
	}

	/** @return the same for area support */
	public long areaCeiling() {
		return areaCeiling;
	}

	/** @return inter-locality support without the pot */
	public Sum interLocality() {
		return interLocality;
	}

	/** @return area support */
	public Sum area() {
		return area;
	}

	/** @return administrative support */
	public Sum administrative() {
		return administrative;
	}

	/** @return what the open applications would be granted, within what is left */
	public long reserved() {
		return reserved;
	}

	/** @return ceiling less granted and plus what was freed */
	public long remaining() {
		return ceiling - interLocality.granted() + interLocality.freed();
	}

	/** @return the same for area support */
	public long areaRemaining() {
		return areaCeiling - area.granted() + area.freed();
	}

	/** @return cost of the granted projects that inter-locality support does not cover */
	public long ownContributionUsed() {
		return usedBasis - (interLocality.granted() - interLocality.freed());
	}
}
