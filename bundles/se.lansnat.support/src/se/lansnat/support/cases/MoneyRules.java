package se.lansnat.support.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

import se.lansnat.model.ModelFactory;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportShare;

/** What must hold of money that is paid, recovered, waived or given up, and of final accounts (11 §, 12 §, 17 §, 18 §). */
final class MoneyRules {

	private final Recording recording;

	MoneyRules(Recording recording) {
		this.recording = recording;
	}

	void check(SupportEntry entry) {
		CaseState state = recording.caseOf(entry);
		List<Account> accounts = accounts(entry, state);
		if (accounts.isEmpty()) {
			withoutGrant(entry, state);
			return;
		}
		boolean mixed = accounts.stream().map(Account::support).distinct().count() > 1;
		if (mixed) {
			recording.refuse("support-which", "support", "14 §", Messages.whichSupport);
			return;
		}
		entry.setSupport(accounts.getFirst().support());
		accounts.stream().filter(account -> entry.getDate().isBefore(account.decided)).findFirst().ifPresent(account -> recording
				.refuse("support-before-decision", "date", "11 §", Messages.beforeDecision, entry.getDate(), account.decided));
		ToLongFunction<Account> most = most(entry, state);
		long all = accounts.stream().mapToLong(most).sum();
		if (entry.getAmountSek() == null && hasDefault(entry)) {
			entry.setAmountSek(entry.getKind() == SupportEntryKind.FINAL_ACCOUNT ? accounts.stream().mapToLong(Account::basis).sum()
					: accounts.stream().mapToLong(account -> Math.max(0, account.effective() - account.net())).sum());
		}
		if (entry.getAmountSek() == null) {
			recording.refuse("support-amount-missing", "amount_sek", "", Messages.amountMissing);
			return;
		}
		limit(entry, state, accounts, all);
		divide(entry, accounts, most);
	}

	private static boolean hasDefault(SupportEntry entry) {
		return entry.getKind() == SupportEntryKind.FINAL_ACCOUNT || entry.getKind() == SupportEntryKind.WITHDRAWAL;
	}

	/** The granted accounts that an entry is about: all of the case's, or those of the support or member that it names. */
	private static List<Account> accounts(SupportEntry entry, CaseState state) {
		List<Account> granted = new ArrayList<>(state.accounts.stream().filter(Account::isGranted).toList());
		if (entry.isSetSupport()) {
			granted.removeIf(account -> account.support != entry.getSupport());
		}
		String code = entry.getMunicipalityCode();
		boolean member = code != null && !code.equals(state.municipality()) && granted.stream()
				.anyMatch(account -> account.municipality.equals(code));
		if (member) {
			granted.removeIf(account -> !account.municipality.equals(code));
		}
		if (!entry.getShares().isEmpty()) {
			granted.removeIf(account -> entry.getShares().stream().noneMatch(share -> account.municipality.equals(share.getMunicipalityCode())));
		}
		return granted;
	}

	private void withoutGrant(SupportEntry entry, CaseState state) {
		switch (entry.getKind()) {
		case WITHDRAWAL -> {
			if (state.application == null && state.ruling == null) {
				recording.refuse("support-case-unknown", "case", "9 §", Messages.nothingToWithdraw);
			}
			entry.setAmountSek(null);
		}
		case FINAL_ACCOUNT -> recording.refuse("support-not-granted", "case", "11 §", Messages.notGranted);
		default -> recording.refuse("support-not-granted", "case", "10 §; 11 §", Messages.notGranted);
		}
	}

	/** The most that an entry can take from an account, which is also what it is divided by. */
	private ToLongFunction<Account> most(SupportEntry entry, CaseState state) {
		return switch (entry.getKind()) {
		case PAYMENT -> account -> Payable.of(account, state, recording.scheme()).now();
		case RECOVERY -> account -> Math.max(0, account.net());
		case WAIVER -> account -> account.recovered() + account.excess();
		case REPAYMENT -> account -> Math.max(0, account.recovered() - account.repaid);
		case WITHDRAWAL -> Account::effective;
		default -> Account::basis;
		};
	}

	private void limit(SupportEntry entry, CaseState state, List<Account> accounts, long most) {
		long amount = entry.getAmountSek();
		switch (entry.getKind()) {
		case PAYMENT -> payment(state, accounts, amount, most, entry);
		case RECOVERY -> {
			if (amount > most) {
				recording.refuse("support-recovery-above-paid", "amount_sek", "17 §", Messages.recoveryAbovePaid, amount, most);
			}
			if (!entry.isSetRecoveryGround()) {
				recording.warn("support-recovery-ground", "ground", "17 §", Messages.recoveryGround);
			}
		}
		case WAIVER -> above(amount, most, "support-waiver-above-claim", "18 §", Messages.waiverAboveClaim);
		case REPAYMENT -> above(amount, most, "support-repayment-above-claim", "17 §", Messages.repaymentAboveClaim);
		case WITHDRAWAL -> above(amount, most, "support-withdrawal-above-grant", "10 §", Messages.withdrawalAboveGrant);
		default -> {
			if (accounts.stream().anyMatch(account -> account.finalCost >= 0)) {
				recording.refuse("support-account-twice", "case", "11 §", Messages.accountTwice);
			}
			if (state.completed == null) {
				recording.warn("support-not-completed", "case", "11 §", Messages.accountWithoutCompletion);
			}
		}
		}
	}

	private void above(long amount, long most, String code, String clause, String message) {
		if (amount > most) {
			recording.refuse(code, "amount_sek", clause, message, amount, most);
		}
	}

	private void payment(CaseState state, List<Account> accounts, long amount, long most, SupportEntry entry) {
		long rest = accounts.stream().mapToLong(account -> Payable.of(account, state, recording.scheme()).rest()).sum();
		Optional<ConditionVerdict> lapsed = CaseDecision.of(recording.books(), recording.programmes(), state, Optional.of(entry.getDate()))
				.conditions().stream().filter(verdict -> verdict.id().equals("first_stage") && verdict.isAgainst()).findFirst();
		if (lapsed.isPresent()) {
			recording.refuse("support-lapsed", "date", "12 §", Messages.notMet, lapsed.get().name(), lapsed.get().why());
		} else if (amount > rest) {
			recording.refuse("support-payment-above-grant", "amount_sek", "8 §; 11 §", Messages.paymentAboveGrant, amount,
					accounts.stream().mapToLong(Account::effective).sum(), accounts.stream().mapToLong(Account::net).sum(), rest);
		} else if (amount > most) {
			recording.refuse("support-payment-above-half", "amount_sek", "11 §", Messages.paymentAboveHalf, amount, most);
		}
	}

	/** An entry that falls on several accounts says what falls on each. */
	private void divide(SupportEntry entry, List<Account> accounts, ToLongFunction<Account> weight) {
		List<Long> told = entry.getShares().stream().map(SupportShare::getAmountSek).filter(Objects::nonNull).toList();
		if (!entry.getShares().isEmpty() && told.size() == entry.getShares().size()) {
			shares(entry, accounts, weight, told.stream().mapToLong(Long::longValue).sum());
			return;
		}
		entry.getShares().clear();
		if (accounts.size() == 1) {
			entry.setMunicipalityCode(accounts.getFirst().municipality);
			return;
		}
		long[] parts = Apportion.of(entry.getAmountSek(), accounts.stream().mapToLong(weight).toArray());
		for (int i = 0; i < parts.length; i++) {
			SupportShare share = ModelFactory.eINSTANCE.createSupportShare();
			share.setMunicipalityCode(accounts.get(i).municipality);
			share.setAmountSek(parts[i]);
			entry.getShares().add(share);
		}
	}

	private void shares(SupportEntry entry, List<Account> accounts, ToLongFunction<Account> most, long sum) {
		if (sum != entry.getAmountSek()) {
			recording.refuse("support-shares-sum", "shares", "", Messages.sharesSum, sum, entry.getAmountSek());
		}
		boolean limited = entry.getKind() != SupportEntryKind.FINAL_ACCOUNT;
		for (SupportShare share : entry.getShares()) {
			Optional<Account> account = accounts.stream().filter(one -> one.municipality.equals(share.getMunicipalityCode())).findFirst();
			if (account.isEmpty() || limited && share.getAmountSek() > most.applyAsLong(account.get())) {
				recording.refuse("support-share-above", "shares", "11 §; 17 §", Messages.shareAbove, share.getAmountSek(),
						String.valueOf(share.getMunicipalityCode()), account.map(most::applyAsLong).orElse(0L));
			}
		}
	}
}
