package se.lansnat.ui.consolidation;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.consolidation.Basis;
import se.lansnat.model.text.SwedishNumbers;

/** Reads the thresholds of consolidation, which are typed as per cent and kept as shares. */
final class Thresholds {

	private static final int DECIMALS = 3;

	/**
	 * What was typed.
	 *
	 * @param matchAbove from where two descriptions are one without asking, 0 to 1
	 * @param askAbove   from where it is asked, 0 to 1
	 * @param problem    what is wrong, in the user's language; nothing where both can be used
	 */
	record Read(BigDecimal matchAbove, BigDecimal askAbove, Optional<String> problem) {
	}

	private Thresholds() {
	}

	/**
	 * Reads both.
	 *
	 * @param match from where descriptions are matched, in per cent
	 * @param ask   from where it is asked, in per cent
	 * @return the shares, or what is wrong
	 */
	static Read read(String match, String ask) {
		BigDecimal matchAbove = share(match);
		BigDecimal askAbove = share(ask);
		String problem = null;
		if (!isAllowed(matchAbove) || !isAllowed(askAbove)) {
			problem = NLS.bind(Messages.settings_range, text(Basis.LEAST));
		} else if (matchAbove.compareTo(askAbove) < 0) {
			problem = Messages.settings_order;
		}
		return new Read(matchAbove, askAbove, Optional.ofNullable(problem));
	}

	/** {@return a share of 0 to 1 as it is typed} */
	static String text(BigDecimal share) {
		return SwedishNumbers.format(share.movePointRight(2).stripTrailingZeros().max(BigDecimal.ZERO)).replace("\u00a0", "");
	}

	private static boolean isAllowed(BigDecimal share) {
		return share != null && share.compareTo(Basis.LEAST) >= 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= DECIMALS;
	}

	private static BigDecimal share(String typed) {
		try {
			String number = typed.strip().replace("%", "");
			return SwedishNumbers.parse(number).movePointLeft(2).stripTrailingZeros();
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
