package se.lansnat.model.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.lansnat.model.ModelPackage.Literals;
import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportLedger;
import se.lansnat.model.text.ContentHash;
import se.lansnat.model.text.Ids;
import se.lansnat.model.text.Leftovers;
import se.lansnat.model.text.StableId;

/**
 * A ledger as the chain of its entries. Each entry has a hash over what it says, the hashes of those before it included; so no entry
 * can be changed, and none but the newest taken out, without the others showing it. The ledger notes the newest itself.
 */
public final class LedgerChain {

	/** The first two groups of a UUID: 48 bits. */
	private static final int CASE_DIGITS = 13;

	private final SupportLedger ledger;
	private final Map<String, SupportEntry> byHash = new HashMap<>();
	private final Set<String> followed = new HashSet<>();
	private long last;

	/**
	 * The chain of a ledger as it is now.
	 *
	 * @param ledger the ledger
	 */
	public LedgerChain(SupportLedger ledger) {
		this.ledger = ledger;
		for (SupportEntry entry : ledger.getEntries()) {
			byHash.put(entry.getHash(), entry);
			followed.addAll(entry.getPredecessors());
			last = Math.max(last, entry.getNumber() == null ? 0 : entry.getNumber());
		}
	}

	/** {@return the hashes of the newest entries, ordered: one, none in an empty ledger, several after a merge} */
	public List<String> heads() {
		Set<String> heads = new TreeSet<>();
		byHash.keySet().stream().filter(hash -> hash != null && !followed.contains(hash)).forEach(heads::add);
		return List.copyOf(heads);
	}

	/** {@return the greatest number of an entry, 0 in an empty ledger} */
	public long lastNumber() {
		return last;
	}

	/**
	 * An id for a new entry. Entries of one case begin alike, so that they stand together in the file and are added up together.
	 *
	 * @param caseId the case, or null
	 * @return a random UUID but for what the case gives
	 */
	public static String newId(String caseId) {
		return StableId.of("support-case", String.valueOf(caseId)).substring(0, CASE_DIGITS) + Ids.create().substring(CASE_DIGITS);
	}

	/**
	 * Gives new entries their number, predecessors and hash. The first follows all that are newest now, each other the one before it.
	 *
	 * @param entries new entries, in their order; those without id get one
	 * @return the newest entries once these are in the ledger
	 */
	public List<String> seal(List<SupportEntry> entries) {
		List<String> heads = heads();
		for (SupportEntry entry : entries) {
			if (entry.getId() == null) {
				entry.setId(newId(entry.getCaseId()));
			}
			entry.setNumber(++last);
			entry.getPredecessors().clear();
			entry.getPredecessors().addAll(heads);
			entry.setHash(hash(entry));
			heads = List.of(entry.getHash());
		}
		return heads;
	}

	/**
	 * What an entry's hash must be.
	 *
	 * @param entry an entry
	 * @return SHA-256, 64 hexadecimal digits, of everything it says but the hash itself
	 */
	public static String hash(SupportEntry entry) {
		return ContentHash.without(entry, Literals.SUPPORT_ENTRY__HASH);
	}

	/** {@return everything that is not as it was recorded, in the order of the entries} */
	public List<LedgerFault> faults() {
		List<LedgerFault> faults = new ArrayList<>();
		for (SupportEntry entry : ledger.getEntries()) {
			if (!isFromANewerProgram(entry) && !hash(entry).equals(entry.getHash())) {
				faults.add(new LedgerFault(LedgerFault.Kind.CHANGED, Optional.of(entry), String.valueOf(entry.getHash())));
			}
			for (String before : entry.getPredecessors()) {
				if (!byHash.containsKey(before)) {
					faults.add(new LedgerFault(LedgerFault.Kind.MISSING, Optional.of(entry), before));
				}
			}
		}
		if (faults.stream().anyMatch(fault -> fault.kind() == LedgerFault.Kind.MISSING)) {
			return faults; // where the chain is broken its ends tell nothing more
		}
		Set<String> differing = new TreeSet<>(ledger.getHeads());
		for (String head : heads()) {
			if (!differing.remove(head)) {
				differing.add(head);
			}
		}
		differing.forEach(head -> faults.add(new LedgerFault(LedgerFault.Kind.LATEST, Optional.empty(), head)));
		return faults;
	}

	/** It says more than this program understands, so that its hash cannot be made again here. */
	private static boolean isFromANewerProgram(SupportEntry entry) {
		if (!Leftovers.find(entry).isEmpty()) {
			return true;
		}
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(entry)); all.hasNext();) {
			if (!Leftovers.find(all.next()).isEmpty()) {
				return true;
			}
		}
		return false;
	}
}
