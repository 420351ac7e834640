package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.OptionalLong;

import se.lansnat.model.SupportKind;

/** What is left of every limit by the books. All amounts are whole SEK; negative where a limit is overdrawn. */
public final class Rooms {

	private final Books books;

	/**
	 * The rooms of books.
	 *
	 * @param books the books
	 */
	public Rooms(Books books) {
		this.books = books;
	}

	/**
	 * What a municipality may still be granted (13 §).
	 *
	 * @param support inter-locality or area support
	 * @param code    the municipality
	 * @return its ceiling less the support that stands
	 */
	public long municipality(SupportKind support, String code) {
		return books.ceiling(support, code) - standing(support, code);
	}

	/**
	 * What the municipalities of the county may still be granted together (13 §; annex 11).
	 *
	 * @param support inter-locality or area support
	 * @return the county's row less the support that stands, or empty where no row was decided
	 */
	public OptionalLong county(SupportKind support) {
		OptionalLong row = books.scheme().countyRow(support);
		return row.isPresent() ? OptionalLong.of(row.getAsLong() - standing(support, null)) : row;
	}

	/** @return what is left of the county's part of the county pot (14 §) */
	public long pot() {
		return books.scheme().pot() - standing(SupportKind.COUNTY_POT, null);
	}

	private long standing(SupportKind support, String code) {
		long sum = 0;
		for (CaseState state : books.all()) {
			for (Account account : state.accounts) {
				if (account.support == support && (code == null || account.municipality.equals(code))) {
					sum += account.effective();
				}
			}
		}
		return sum;
	}

	/**
	 * The eligible cost that a municipality's decisions up to a day used, as it was corrected since (8 § 2).
	 *
	 * @param code the municipality
	 * @param day  the last day of decisions that count
	 * @return SEK
	 */
	public long usedBasis(String code, LocalDate day) {
		long sum = 0;
		for (CaseState state : books.all()) {
			for (Account account : state.accounts) {
				if (account.support == SupportKind.INTER_LOCALITY && account.isGranted() && account.municipality.equals(code)
						&& !account.decided.isAfter(day)) {
					sum += account.correctedBasis();
				}
			}
		}
		return sum;
	}

	/** Whether a municipality has been granted support of a kind in another case. */
	boolean isGrantedElsewhere(SupportKind support, String code, CaseState but) {
		return books.all().stream().filter(state -> state != but).flatMap(state -> state.accounts.stream())
				.anyMatch(account -> account.support == support && account.municipality.equals(code) && account.effective() > 0);
	}
}
