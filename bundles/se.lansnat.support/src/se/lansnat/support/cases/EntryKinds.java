package se.lansnat.support.cases;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import se.lansnat.model.SupportEntryKind;
import se.lansnat.model.SupportKind;

/** What people and scripts call the kinds of entries: the names of the model, and obvious others. */
final class EntryKinds {

	/**
	 * What a word means.
	 *
	 * @param kind    the kind of entry
	 * @param support the kind of support, if the word says it
	 */
	record Meaning(SupportEntryKind kind, Optional<SupportKind> support) {
	}

	private static final Map<String, SupportEntryKind> WORDS = new HashMap<>();

	static {
		for (SupportEntryKind kind : SupportEntryKind.values()) {
			WORDS.put(word(kind.getName()), kind);
		}
		words(SupportEntryKind.REQUEST, "inquiry", "enquiry", "ruling_request", "forfragan");
		words(SupportEntryKind.ADVANCE_RULING, "ruling", "advance_decision", "forhandsbesked");
		words(SupportEntryKind.APPLICATION, "apply", "applied", "ansokan");
		words(SupportEntryKind.SUPPLEMENT_REQUEST, "supplement", "request_for_supplement", "komplettering");
		words(SupportEntryKind.GRANT, "decision", "granted", "decision_on_amount", "amount_decision", "award", "approval", "beslut");
		words(SupportEntryKind.REJECTION, "reject", "rejected", "refusal", "avslag");
		words(SupportEntryKind.TAX_NOTICE, "tax_authority_notice", "notice_to_tax_authority", "notice");
		words(SupportEntryKind.PAYMENT, "pay", "paid", "payout", "disbursement", "first_half", "second_half", "first_payment", "second_payment",
				"payment_first_half", "payment_second_half", "first_half_payment", "second_half_payment", "final_payment", "half", "credit",
				"crediting", "utbetalning");
		words(SupportEntryKind.CHANGE, "changes", "changed", "amendment", "andring");
		words(SupportEntryKind.COMPLETION, "completed", "complete", "notice_of_completion", "completion_notice", "fardigstallande");
		words(SupportEntryKind.FINAL_ACCOUNT, "account", "final_accounts", "final_report", "slutredovisning");
		words(SupportEntryKind.SUPERVISION, "supervision_note", "inspection", "tillsyn");
		words(SupportEntryKind.RECOVERY, "recover", "recovered", "clawback", "reclaim", "aterkrav");
		words(SupportEntryKind.WAIVER, "waive", "waived", "eftergift");
		words(SupportEntryKind.REPAYMENT, "repaid", "refund", "aterbetalning");
		words(SupportEntryKind.WITHDRAWAL, "withdraw", "withdrawn", "lapse", "revocation", "release");
		words(SupportEntryKind.EXTENSION, "extend", "extended", "prolongation", "forlangning");
		words(SupportEntryKind.REDISTRIBUTION, "redistribute", "reallocation", "transfer", "omfordelning");
		words(SupportEntryKind.JUDGEMENT, "judgment", "assessment", "bedomning");
		words(SupportEntryKind.CORRECTION, "correct", "reversal", "rattelse");
		words(SupportEntryKind.NOTE, "comment", "anteckning");
	}

	private EntryKinds() {
	}

	private static void words(SupportEntryKind kind, String... words) {
		for (String word : words) {
			WORDS.put(word, kind);
		}
	}

	/** One spelling of words: small letters, underscores, no dots over letters. */
	static String word(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_").replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
	}

	/** The meaning of a word, with a kind of support before or after it or not: {@code pot_grant}, {@code payment_area}. */
	static Optional<Meaning> of(String text) {
		String word = word(text);
		SupportEntryKind kind = WORDS.get(word);
		if (kind != null) {
			return Optional.of(new Meaning(kind, Optional.empty()));
		}
		for (int at = word.indexOf('_'); at >= 0; at = word.indexOf('_', at + 1)) {
			String head = word.substring(0, at);
			String tail = word.substring(at + 1);
			if (support(head).isPresent() && WORDS.containsKey(tail)) {
				return Optional.of(new Meaning(WORDS.get(tail), support(head)));
			}
			if (support(tail).isPresent() && WORDS.containsKey(head)) {
				return Optional.of(new Meaning(WORDS.get(head), support(tail)));
			}
		}
		return Optional.empty();
	}

	/** The kind of support of a word. */
	static Optional<SupportKind> support(String text) {
		return Optional.ofNullable(switch (word(text)) {
		case "inter_locality", "interlocality", "inter_locality_network", "ceiling", "ortssammanbindande", "1_§_2" -> SupportKind.INTER_LOCALITY;
		case "area", "area_network", "local", "omradesnat", "1_§_1" -> SupportKind.AREA;
		case "county_pot", "pot", "lanspott", "14_§" -> SupportKind.COUNTY_POT;
		case "administrative", "administration", "admin", "administrative_support", "administrativt" -> SupportKind.ADMINISTRATIVE;
		default -> null;
		});
	}
}
