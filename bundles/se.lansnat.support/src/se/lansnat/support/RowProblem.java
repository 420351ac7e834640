package se.lansnat.support;

/**
 * Something in the input of a support model that keeps it from being used.
 *
 * @param row     position of the municipality among the statistics, from 0; {@link #NO_ROW} where it is a parameter of
 *                the ruleset or all of it
 * @param code    code of the municipality, name of the county, or empty
 * @param field   column ({@code population}) or parameter ({@code frame_sek}) concerned, or empty
 * @param message what is wrong, a sentence for the user
 * @param remedy  what to do, a sentence for the user
 */
public record RowProblem(int row, String code, String field, String message, String remedy) {

	/** Position of a problem that no single municipality has. */
	public static final int NO_ROW = -1;

	/** @return {@code code: field: message remedy}, without the parts that are not known */
	@Override
	public String toString() {
		return (code.isEmpty() ? "" : code + ": ") + (field.isEmpty() ? "" : field + ": ") + message + " " + remedy;
	}
}
