package se.lansnat.reference.ruleset;

/**
 * A place where the printed source contradicts the rule that applies, shown with the figures and never repaired.
 *
 * @param id      name in the file
 * @param figure  key of the figure concerned, for example {@code payout_rate_percent}
 * @param subject code of the municipality or name of the county concerned, or {@link #EVERYBODY}, or
 *                {@link #SUMS} where only totals are
 * @param source  where it is printed
 * @param printed what is printed there
 * @param applied what applies instead
 * @param text    the contradiction in a sentence or two
 */
public record RuleDeviation(String id, String figure, String subject, String source, String printed, String applied,
		String text) {

	/** Subject of a deviation that concerns every municipality. */
	public static final String EVERYBODY = "*";
	/** Subject of a deviation that concerns totals only. */
	public static final String SUMS = "sums";

	/**
	 * Whether the deviation belongs with the figures of somebody.
	 *
	 * @param codeOrCounty a municipality code or county name
	 * @return true if it is about that municipality or county, or about every one
	 */
	public boolean concerns(String codeOrCounty) {
		return subject.equals(codeOrCounty) || subject.equals(EVERYBODY);
	}
}
