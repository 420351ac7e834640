package se.lansnat.support.cases;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.text.SwedishNumbers;

/**
 * Something in the books that somebody must put right or look at.
 *
 * @param kind   what it is
 * @param clause where the source says so
 * @param about  the case, cases, municipality or limit
 * @param amount SEK, or 0 where it is not about an amount
 */
public record StatusWarning(Kind kind, String clause, String about, long amount) {

	/** What can be wrong. */
	public enum Kind {
		/** A municipality has more than its ceiling. */
		OVER_CEILING,
		/** The county has more than its row. */
		OVER_COUNTY_ROW,
		/** The county pot is overdrawn. */
		OVER_POT,
		/** More is paid than stands. */
		PAID_TOO_MUCH,
		/** A grant is no longer valid. */
		LAPSED,
		/** Area support is credited without notice. */
		NO_TAX_NOTICE,
		/** Two cases concern the same stretch. */
		SAME_STRETCH,
		/** Support and other money are more than the cost. */
		OVER_FINANCED,
		/** The work was finished too late. */
		LATE,
		/** The rules decide nothing for a municipality. */
		NO_CEILING
	}

	/** @return stable name in files, in kebab-case */
	public String code() {
		return "support-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** @return what is wrong, for people */
	public String text() {
		return NLS.bind(message(kind), about, SwedishNumbers.format(amount));
	}

	static String message(Kind kind) {
		return switch (kind) {
		case OVER_CEILING -> Messages.warnCeiling;
		case OVER_COUNTY_ROW -> Messages.warnCounty;
		case OVER_POT -> Messages.warnPot;
		case PAID_TOO_MUCH -> Messages.warnExcess;
		case LAPSED -> Messages.warnLapsed;
		case NO_TAX_NOTICE -> Messages.warnTaxNotice;
		case SAME_STRETCH -> Messages.warnStretch;
		case OVER_FINANCED -> Messages.warnFinancing;
		case LATE -> Messages.warnPeriod;
		case NO_CEILING -> Messages.warnNoCeiling;
		};
	}
}
