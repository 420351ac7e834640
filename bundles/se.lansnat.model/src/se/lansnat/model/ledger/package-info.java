/** The ledger of support as a chain: entries are sealed by hashes, and what was changed or taken out afterwards is found. */
package se.lansnat.model.ledger;
