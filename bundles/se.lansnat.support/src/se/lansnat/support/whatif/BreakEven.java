package se.lansnat.support.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;
import se.lansnat.reference.ruleset.Ruleset;
import se.lansnat.support.MunicipalityStatistics;

/** Where an answer turns. */
public final class BreakEven {

	private static final int DIGITS = 6;

	private BreakEven() {
	}

	/**
	 * The metre price at which a municipality's cost is just its own contribution: at that price and below it gets nothing (3.4.3).
	 *
	 * @param ruleset the rules; {@code locality_price_sek} and {@code own_contribution_limit_sek} are theirs
	 * @param row     the municipality
	 * @return SEK per metre, rounded down to {@value #DIGITS} decimals; empty where it gets support at any price, or has no network
	 */
	public static Optional<BigDecimal> metrePriceWithoutSupport(Ruleset ruleset, MunicipalityStatistics row) {
		BigDecimal own = value(ruleset, "own_contribution_limit_sek").multiply(BigDecimal.valueOf(row.population()));
		BigDecimal localities = value(ruleset, "locality_price_sek").multiply(BigDecimal.valueOf(row.localities()));
		BigDecimal left = own.subtract(localities);
		return left.signum() < 0 || row.fictiveNetworkM() == 0 ? Optional.empty()
				: Optional.of(left.divide(BigDecimal.valueOf(row.fictiveNetworkM()), DIGITS, RoundingMode.DOWN));
	}

	private static BigDecimal value(Ruleset ruleset, String parameter) {
		return ruleset.parameter(parameter).value();
	}

	/**
	 * The day on which the county pot is used up if it is granted on as it was from the first grant to a day.
	 *
	 * @param entries   the ledger
	 * @param remaining what is left of the pot on that day, SEK
	 * @param day       the day
	 * @return the day; that day where nothing is left, empty where nothing or only that day's grants tell a pace
	 */
	public static Optional<LocalDate> potUsedUp(Collection<SupportEntry> entries, long remaining, LocalDate day) {
		if (remaining <= 0) {
			return Optional.of(day);
		}
		long granted = 0;
		LocalDate first = day;
		for (SupportEntry entry : entries) {
			boolean counts = entry.getKind() == SupportEntryKind.GRANT && entry.isSetSupport() && entry.getSupport() == SupportKind.COUNTY_POT
					&& entry.getAmountSek() != null && !entry.getDate().isAfter(day);
			if (counts) {
				granted += entry.getAmountSek();
				first = entry.getDate().isBefore(first) ? entry.getDate() : first;
			}
		}
		long days = ChronoUnit.DAYS.between(first, day);
		return granted == 0 || days == 0 ? Optional.empty()
				: Optional.of(day.plusDays(Math.ceilDiv(Math.multiplyExact(remaining, days), granted)));
	}
}
