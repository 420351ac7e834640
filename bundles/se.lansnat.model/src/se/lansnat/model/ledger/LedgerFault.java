package se.lansnat.model.ledger;

import java.util.Optional;

import se.lansnat.model.SupportEntry;

/**
 * Something in a ledger that is not as it was recorded.
 *
 * @param kind  what is wrong
 * @param entry the entry that shows it: the changed one, or one that follows a missing one; empty where the ledger itself shows it
 * @param hash  hash that is missing or wrong
 */
public record LedgerFault(Kind kind, Optional<SupportEntry> entry, String hash) {

	/** What can be wrong. */
	public enum Kind {
		/** What an entry says is not what its hash was made of, or it has none. */
		CHANGED,
		/** An entry follows one that is not there. */
		MISSING,
		/** The ledger notes other latest entries than the chain has: the last ones are gone, or were added past the program. */
		LATEST
	}
}
