/** Support cases: what the ledger's entries add up to, what may be decided next, and what entries may be recorded. */
package se.lansnat.support.cases;
