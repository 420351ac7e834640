package se.lansnat.ui.editors;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

import se.lansnat.ui.table.InvalidInputException;

/** Finds what somebody means who types a name, or its beginning. */
final class Matching {

	private static final int NAMED = 4;

	private Matching() {
	}

	/**
	 * Finds a name.
	 *
	 * @param typed what was typed, not blank
	 * @param names all that there are
	 * @return the name that was typed, in any case, or else the only one that begins so
	 * @throws InvalidInputException if there is none, or more than one; it says which
	 */
	static String find(String typed, Collection<String> names) throws InvalidInputException {
		String wanted = folded(typed);
		List<String> equal = names.stream().filter(name -> folded(name).equals(wanted)).toList();
		List<String> found = !equal.isEmpty() ? equal : names.stream().filter(name -> folded(name).startsWith(wanted)).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		if (found.isEmpty()) {
			throw new InvalidInputException(names.isEmpty() ? Messages.choice_empty : NLS.bind(Messages.choice_unknown, typed.strip(),
					some(names)));
		}
		throw new InvalidInputException(NLS.bind(Messages.choice_ambiguous, some(found)));
	}

	/** {@return whether a name is to be offered to somebody who has typed so much} */
	static boolean offers(String name, String typed) {
		return folded(name).contains(folded(typed));
	}

	/** {@return whether a name begins with what has been typed} */
	static boolean begins(String name, String typed) {
		return folded(name).startsWith(folded(typed));
	}

	private static String folded(String text) {
		return text.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
	}

	private static String some(Collection<String> names) {
		String some = String.join(", ", names.stream().limit(NAMED).toList());
		return names.size() > NAMED ? some + " \u2026" : some;
	}
}
