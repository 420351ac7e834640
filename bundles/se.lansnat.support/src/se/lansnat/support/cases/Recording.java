package se.lansnat.support.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import se.lansnat.model.SupportEntry;
import se.lansnat.model.SupportKind;
import se.lansnat.model.text.SwedishNumbers;

/** The books while entries are recorded one after the other, and what is said about them. */
final class Recording {

	private final Scheme scheme;
	private final ProgrammeFacts programmes;
	private final List<SupportEntry> entries;
	private final RecordProblems problems;
	private Books books;

	Recording(Scheme scheme, ProgrammeFacts programmes, Collection<SupportEntry> entries, RecordProblems problems) {
		this.scheme = scheme;
		this.programmes = programmes;
		this.entries = new ArrayList<>(entries);
		this.problems = problems;
		books = Books.of(scheme, entries, Optional.empty());
	}

	Scheme scheme() {
		return scheme;
	}

	ProgrammeFacts programmes() {
		return programmes;
	}

	Books books() {
		return books;
	}

	List<SupportEntry> entries() {
		return entries;
	}

	RecordProblems problems() {
		return problems;
	}

	/** Takes an entry that was found right. */
	void take(SupportEntry entry) {
		entries.add(entry);
		if (entry.getCorrects() == null) {
			books.add(entry);
		} else {
			books = Books.of(scheme, entries, Optional.empty());
		}
	}

	/** The case of an entry, as the books have it: one without entries where it is new. */
	CaseState caseOf(SupportEntry entry) {
		return books.find(entry.getCaseId()).orElseGet(() -> {
			CaseState state = new CaseState(entry.getCaseId());
			state.municipality = entry.getMunicipalityCode();
			state.support = entry.isSetSupport() ? entry.getSupport() : SupportKind.INTER_LOCALITY;
			state.latest = entry.getDate();
			return state;
		});
	}

	/** The entry is not recorded. */
	void refuse(String code, String field, String clause, String message, Object... values) {
		problems.error(code, field, with(clause, message, values), Messages.refused_fix);
	}

	/** The entry is recorded; somebody should know. */
	void warn(String code, String field, String clause, String message, Object... values) {
		problems.warning(code, field, with(clause, message, values), Messages.flagged_fix);
	}

	private static String with(String clause, String message, Object... values) {
		Object[] shown = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			shown[i] = values[i] instanceof Long amount ? SwedishNumbers.format(amount) : values[i];
		}
		String text = NLS.bind(message, shown);
		return clause.isEmpty() ? text : text + " [" + clause + "]";
	}
}
