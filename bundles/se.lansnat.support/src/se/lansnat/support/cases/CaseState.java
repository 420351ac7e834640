package se.lansnat.support.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.lansnat.model.RulingOutcome;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;

/** How far a case has come. */
public final class CaseState {

	final String id;
	final List<Account> accounts = new ArrayList<>(1);
	/** Judgements and notes that conditions look at; few. */
	final List<SupportEntry> judgements = new ArrayList<>(0);
	private Account last;
	String municipality;
	SupportKind support;
	SupportEntry application;
	SupportEntry change;
	SupportEntry ruling;
	LocalDate completed;
	LocalDate accounted;
	LocalDate substantiallyDone;
	LocalDate extended;
	LocalDate watch;
	boolean taxNotice;
	boolean closed;
	LocalDate latest;

	CaseState(String id) {
		this.id = id;
	}

	/** Where a case has come to. */
	public enum Stage {
		/** Asked about, nothing more. */
		REQUESTED,
		/** An advance ruling was given. */
		RULED,
		/** Applied for and not decided. */
		APPLIED,
		/** Granted and not finished. */
		GRANTED,
		/** Finished, without final account. */
		COMPLETED,
		/** Finished with final account, not all is paid. */
		ACCOUNTED,
		/** All that is due is paid. */
		PAID,
		/** Rejected or withdrawn. */
		CLOSED
	}

	/** @return what the county board calls the case */
	public String id() {
		return id;
	}

	/** @return code of the municipality that answers for it */
	public String municipality() {
		return municipality == null ? "" : municipality;
	}

	/** @return the kind of support that it is about first of all */
	public SupportKind support() {
		return support == null ? SupportKind.INTER_LOCALITY : support;
	}

	/** @return what it is about, municipality by municipality and support by support */
	public List<Account> accounts() {
		return List.copyOf(accounts);
	}

	/** @return its latest application, if there is one */
	public Optional<SupportEntry> application() {
		return Optional.ofNullable(application);
	}

	/** @return its latest advance ruling, if there is one */
	public Optional<SupportEntry> ruling() {
		return Optional.ofNullable(ruling);
	}

	/** What it is about by its latest change or else application: the description of the project that conditions look at. */
	Optional<SupportEntry> description() {
		return Optional.ofNullable(change != null ? change : application);
	}

	boolean isGranted() {
		for (Account account : accounts) {
			if (account.isGranted()) {
				return true;
			}
		}
		return false;
	}

	/** @return where it has come to */
	public Stage stage() {
		if (closed && !isGranted()) {
			return Stage.CLOSED;
		}
		if (isGranted()) {
			boolean paid = accounts.stream().allMatch(account -> account.net() >= account.effective());
			return accounted != null ? paid ? Stage.PAID : Stage.ACCOUNTED : completed != null ? Stage.COMPLETED : Stage.GRANTED;
		}
		return application != null ? Stage.APPLIED : ruling != null ? Stage.RULED : Stage.REQUESTED;
	}

	/** Applied for, and neither decided nor closed. */
	boolean isOpen() {
		return application != null && !closed && !isGranted();
	}

	boolean isRefusedInAdvance() {
		return ruling != null && ruling.isSetOutcome() && ruling.getOutcome() == RulingOutcome.NO;
	}

	Account account(String code, SupportKind kind, Scheme scheme) {
		if (last != null && last.support == kind && last.municipality.equals(code)) {
			return last;
		}
		last = find(code, kind).orElse(null);
		if (last == null) {
			last = new Account(code, kind, scheme.scale(kind, code));
			accounts.add(last);
		}
		return last;
	}

	Optional<Account> find(String code, SupportKind kind) {
		return accounts.stream().filter(account -> account.support == kind && account.municipality.equals(code)).findFirst();
	}
}
