package se.lansnat.support.cases;

import java.math.BigDecimal;

import se.lansnat.model.SupportKind;
import se.lansnat.support.exact.Rational;

/**
 * What may be paid to an account now (11 §): the first part of what stands once it is granted, the rest after the final account;
 * administrative support at once. All amounts are whole SEK.
 *
 * @param account   the account
 * @param firstPart the first part, rounded down
 * @param ready     whether all may be paid
 */
public record Payable(Account account, long firstPart, boolean ready) {

	static Payable of(Account account, CaseState state, Scheme scheme) {
		boolean ready = state.accounted != null || account.support == SupportKind.ADMINISTRATIVE;
		return new Payable(account, firstPart(account, scheme), ready);
	}

	private static long firstPart(Account account, Scheme scheme) {
		BigDecimal percent = scheme.administration(account.support).number("first_part_percent").value();
		BigDecimal part = Rational.of(account.effective()).times(Rational.of(percent)).toDecimal(30).movePointLeft(2);
		return part.toBigInteger().longValueExact();
	}

	/** @return what may be paid now */
	public long now() {
		return Math.max(0, (ready ? account.effective() : firstPart) - account.net());
	}

	/** @return what is not paid of what stands */
	public long rest() {
		return Math.max(0, account.effective() - account.net());
	}
}
