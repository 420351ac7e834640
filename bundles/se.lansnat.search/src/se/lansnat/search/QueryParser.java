package se.lansnat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import se.lansnat.search.Part.Clause;
import se.lansnat.search.Part.Occur;

/**
 * Understands queries in Lucene's language, with Swedish names of fields and Swedish or English words between clauses, and says where it
 * does not.
 */
final class QueryParser {

	private static final Set<String> AND = Set.of("AND", "OCH", "&&");
	private static final Set<String> OR = Set.of("OR", "ELLER", "||");
	private static final Set<String> NOT = Set.of("NOT", "INTE", "!");
	private static final int DEEPEST = 30;
	private static final int MOST_CLAUSES = 300;
	private static final int MOST_EDITS = 2;
	private static final int LEAST_LETTERS = 2;

	private final QueryReader in;
	private int depth;
	private int clauses;

	private QueryParser(String query) throws QueryException {
		in = new QueryReader(query);
	}

	/**
	 * Parses a query.
	 *
	 * @throws QueryException if it cannot be understood
	 */
	static Part parse(String query) throws QueryException {
		QueryParser parser = new QueryParser(query);
		Part part = parser.group("");
		if (!parser.in.atEnd()) {
			throw new QueryException(parser.in.at() + 1, NLS.bind(Messages.unexpected, parser.in.here()), Messages.unexpected_fix);
		}
		if (part instanceof Part.Group group && group.clauses().isEmpty()) {
			throw new QueryException(1, Messages.empty, Messages.empty_fix);
		}
		if (onlyProhibits(part)) {
			throw new QueryException(1, Messages.onlyNot, Messages.onlyNot_fix);
		}
		return part;
	}

	private static boolean onlyProhibits(Part part) {
		return part instanceof Part.Group group && group.clauses().stream().allMatch(clause -> clause.occur() == Occur.PROHIBITED);
	}

	/** Alternatives of clauses that stand beside each other. */
	private Part group(String field) throws QueryException {
		if (++depth > DEEPEST) {
			throw new QueryException(in.at() + 1, NLS.bind(Messages.tooDeep, DEEPEST), Messages.tooDeep_fix);
		}
		List<Clause> alternatives = new ArrayList<>();
		boolean more = true;
		int previous = -1;
		while (more) {
			Part one = beside(field);
			in.blanks();
			int operator = in.at();
			more = in.takeWord(OR);
			if (one instanceof Part.Group group && group.clauses().isEmpty() && (more || !alternatives.isEmpty())) {
				throw new QueryException((previous < 0 ? operator : previous) + 1, Messages.nothingBeside, Messages.nothingBeside_fix);
			}
			alternatives.add(new Clause(Occur.OPTIONAL, one));
			previous = operator;
		}
		depth--;
		return alternatives.size() == 1 ? alternatives.getFirst().part() : new Part.Group(alternatives, true);
	}

	private Part beside(String field) throws QueryException {
		List<Clause> found = new ArrayList<>();
		in.blanks();
		while (!in.atEnd() && in.here() != ')') {
			int start = in.at();
			if (in.takeWord(OR)) {
				in.skip(start - in.at());
				break;
			}
			boolean and = in.takeWord(AND);
			in.blanks();
			if (and && (found.isEmpty() || in.atEnd() || in.here() == ')')) {
				throw new QueryException(start + 1, Messages.nothingBeside, Messages.nothingBeside_fix);
			}
			Occur occur = occur(and);
			if (and && found.getLast().occur() == Occur.OPTIONAL) {
				found.add(new Clause(Occur.REQUIRED, found.removeLast().part()));
			}
			found.add(new Clause(occur, clause(field)));
			if (++clauses > MOST_CLAUSES) {
				throw new QueryException(in.at() + 1, NLS.bind(Messages.tooMany, MOST_CLAUSES), Messages.tooLong_fix);
			}
			in.blanks();
		}
		boolean alone = found.size() == 1 && found.getFirst().occur() != Occur.PROHIBITED;
		return alone ? found.getFirst().part() : new Part.Group(List.copyOf(found), false);
	}

	private Occur occur(boolean and) {
		boolean not = in.takeWord(NOT);
		in.blanks();
		if (not || in.take('-')) {
			return Occur.PROHIBITED;
		}
		return in.take('+') || and ? Occur.REQUIRED : Occur.OPTIONAL;
	}

	private Part clause(String field) throws QueryException {
		int start = in.at();
		Part part;
		if (in.take('(')) {
			part = group(field);
			if (!in.take(')')) {
				throw new QueryException(start + 1, Messages.noClosing, Messages.noClosing_fix);
			}
			if (part instanceof Part.Group group && group.clauses().isEmpty()) {
				throw new QueryException(start + 1, Messages.nothingInside, Messages.nothingInside_fix);
			}
		} else if (in.take('"')) {
			String phrase = in.until(List.of('"'), start, Messages.noQuote, Messages.noQuote_fix);
			in.skip(1);
			part = new Part.Phrase(field, phrase, in.take('~') ? number(start, 0, Integer.MAX_VALUE).intValue() : 0);
		} else if (in.here() == '[' || in.here() == '{') {
			part = range(field, start);
		} else {
			part = word(field, start);
		}
		return in.take('^') ? new Part.Boosted(part, number(start, 1, 1000).floatValue()) : part;
	}

	private Part word(String field, int start) throws QueryException {
		String word = in.word();
		if (word.isEmpty() && in.atEnd()) {
			throw new QueryException(start + 1, Messages.endsEarly, Messages.endsEarly_fix);
		}
		if (word.isEmpty() && in.here() != '<' && in.here() != '>') {
			throw new QueryException(start + 1, NLS.bind(Messages.unexpected, in.here()), Messages.unexpected_fix);
		}
		boolean names = field.isEmpty() && !word.isEmpty() && Character.isLetter(word.charAt(0));
		if (names && in.here() == ':' || in.here() == '<' || in.here() == '>' || names && in.here() == '=') {
			String named = word.isEmpty() && !field.isEmpty() ? field : field(word, start);
			return in.here() == ':' ? afterColon(named) : comparison(named, start);
		}
		while (in.here() == ':' || in.here() == '=') {
			word += in.here();
			in.skip(1);
			word += in.word();
		}
		if (in.take('~')) {
			return new Part.Near(field, word, in.here() == ' ' || in.atEnd() || in.here() == ')' ? MOST_EDITS : number(start, 0,
					MOST_EDITS).intValue());
		}
		return isPattern(word) ? pattern(field, word, start) : new Part.Word(field, withoutEnd(word), start);
	}

	private static boolean isPattern(String word) {
		return word.indexOf('*') >= 0 || word.indexOf('?') >= 0 && !withoutEnd(word).equals(word) && withoutEnd(word).indexOf('?') >= 0
				|| word.indexOf('?') >= 0 && withoutEnd(word).equals(word);
	}

	/** A question mark after a word ends a question. */
	private static String withoutEnd(String word) {
		return word.matches("[\\p{L}\\p{N}-]{2,}\\?") ? word.substring(0, word.length() - 1) : word;
	}

	private static Part pattern(String field, String word, int start) throws QueryException {
		if (word.chars().filter(Character::isLetterOrDigit).count() < LEAST_LETTERS) {
			throw new QueryException(start + 1, NLS.bind(Messages.matchesAll, word), Messages.matchesAll_fix);
		}
		return new Part.Pattern(field, word);
	}

	private Part afterColon(String field) throws QueryException {
		in.skip(1);
		int start = in.at();
		if (in.atEnd() || Character.isWhitespace(in.here()) || in.here() == ')') {
			throw new QueryException(start + 1, NLS.bind(Messages.noValue, field), NLS.bind(Messages.noValue_fix, field));
		}
		return in.here() == '<' || in.here() == '>' ? comparison(field, start) : clause(field);
	}

	private Part comparison(String field, int start) throws QueryException {
		char sign = in.here();
		in.skip(1);
		boolean with = sign == '=' || in.take('=');
		in.blanks();
		int from = in.at();
		String value = in.word();
		if (!Ranges.isNumber(value)) {
			throw new QueryException(from + 1, NLS.bind(Messages.noNumber, value), NLS.bind(Messages.noNumber_fix, field));
		}
		return new Part.Range(field, sign == '<' ? "" : value, sign == '>' ? "" : value, with, with);
	}

	private Part range(String field, int start) throws QueryException {
		boolean withFrom = in.here() == '[';
		in.skip(1);
		String inside = in.until(List.of(']', '}'), start, Messages.noRangeEnd, Messages.noRangeEnd_fix);
		boolean withTo = in.here() == ']';
		in.skip(1);
		String[] ends = inside.strip().split("\\s+(TO|TILL)\\s+", -1);
		if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank()) {
			throw new QueryException(start + 1, Messages.badRange, Messages.badRange_fix);
		}
		if (field.isEmpty()) {
			throw new QueryException(start + 1, Messages.rangeOfAll, Messages.badRange_fix);
		}
		for (String end : ends) {
			if (!end.equals("*") && !Ranges.isNumber(end)) {
				throw new QueryException(start + 1, NLS.bind(Messages.noNumber, end), NLS.bind(Messages.noNumber_fix, field));
			}
		}
		return new Part.Range(field, open(ends[0]), open(ends[1]), withFrom, withTo);
	}

	private static String open(String end) {
		return end.equals("*") ? "" : end;
	}

	private Double number(int start, double least, double most) throws QueryException {
		String text = in.number();
		if (!text.matches("\\d{1,6}(\\.\\d{1,6})?") || Double.parseDouble(text) < least && least == 0 || Double.parseDouble(text) > most) {
			throw new QueryException(in.at() + 1, Messages.badFigure, Messages.badFigure_fix);
		}
		return Double.valueOf(text);
	}

	private static String field(String word, int start) throws QueryException {
		Optional<String> field = Fields.find(word);
		if (field.isEmpty()) {
			String name = word.toLowerCase(Locale.ROOT);
			String nearest = Fields.names().stream().min(Comparator.<String>comparingInt(known -> Letters.distance(known, name))
					.thenComparing(known -> !Fields.isOfLanguage(known))).orElseThrow();
			throw new QueryException(start + 1, NLS.bind(Messages.noField, word), NLS.bind(Messages.noField_fix, nearest, word));
		}
		return field.get();
	}
}
