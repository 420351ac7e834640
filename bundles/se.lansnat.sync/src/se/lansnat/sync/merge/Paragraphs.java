package se.lansnat.sync.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.lansnat.model.compare.ParagraphChange;
import se.lansnat.model.compare.ParagraphChange.Kind;

/** Merges long texts: what each side did to other paragraphs than the other side. */
final class Paragraphs {

	/** Base paragraphs {@code from} to before {@code to} are replaced. */
	private record Hunk(int from, int to, List<String> text) {

		/** Two insertions in one place, or an insertion at the edge of a change, have no order of their own. */
		boolean touches(Hunk other) {
			return from <= other.to && other.from <= to;
		}
	}

	/** Line ends that would not survive being taken apart and put together. */
	private static final Pattern ODD_LINE_END = Pattern.compile("[\\r\\x0B\\f\\u0085\\u2028\\u2029]");

	private Paragraphs() {
	}

	/** {@return the text with the changes of both; empty where they changed the same paragraphs, or there are none} */
	static Optional<String> merge(String base, String ours, String theirs) {
		if (base.indexOf('\n') < 0 || ours.isEmpty() || theirs.isEmpty() || ODD_LINE_END.matcher(base + ours + theirs).find()) {
			return Optional.empty();
		}
		List<Hunk> all = new ArrayList<>();
		List<Hunk> one = hunks(base, ours);
		List<Hunk> other = hunks(base, theirs);
		for (Hunk hunk : one) {
			if (!other.contains(hunk) && other.stream().anyMatch(hunk::touches)) {
				return Optional.empty();
			}
			all.add(hunk);
		}
		other.stream().filter(hunk -> !one.contains(hunk)).forEach(all::add);
		if (other.stream().anyMatch(hunk -> one.stream().anyMatch(mine -> !mine.equals(hunk) && mine.touches(hunk)))) {
			return Optional.empty();
		}
		all.sort(Comparator.comparingInt(Hunk::from));
		return Optional.of(apply(base, all));
	}

	private static String apply(String base, List<Hunk> hunks) {
		List<String> before = List.of(base.split("\\R", -1));
		List<String> merged = new ArrayList<>();
		int at = 0;
		for (Hunk hunk : hunks) {
			merged.addAll(before.subList(at, hunk.from()));
			merged.addAll(hunk.text());
			at = hunk.to();
		}
		merged.addAll(before.subList(at, before.size()));
		return String.join("\n", merged);
	}

	private static List<Hunk> hunks(String base, String changed) {
		List<Hunk> hunks = new ArrayList<>();
		List<String> text = new ArrayList<>();
		int at = 0;
		int from = -1;
		for (ParagraphChange change : ParagraphChange.between(base, changed)) {
			if (change.kind() == Kind.SAME) {
				if (from >= 0) {
					hunks.add(new Hunk(from, at, List.copyOf(text)));
					text.clear();
					from = -1;
				}
				at++;
				continue;
			}
			from = from < 0 ? at : from;
			if (change.kind() == Kind.REMOVED) {
				at++;
			} else {
				text.add(change.text());
			}
		}
		if (from >= 0) {
			hunks.add(new Hunk(from, at, List.copyOf(text)));
		}
		return hunks;
	}
}
