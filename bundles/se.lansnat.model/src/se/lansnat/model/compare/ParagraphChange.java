package se.lansnat.model.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a text that has changed.
 *
 * @param kind what happened to it
 * @param text the paragraph, without its line end
 */
public record ParagraphChange(Kind kind, String text) {

	/** What happened. */
	public enum Kind {
		/** It is in both texts. */
		SAME,
		/** It is in the older text alone. */
		REMOVED,
		/** It is in the newer text alone. */
		ADDED
	}

	/** More comparisons than this and the middle of the texts counts as written anew: nobody could follow the difference anyhow. */
	private static final long MOST_COMPARISONS = 4_000_000;

	/**
	 * Compares texts by paragraph, so that as many as possible stay.
	 *
	 * @param older the older text
	 * @param newer the newer text
	 * @return all paragraphs of both in order, those of the older text before those that replace them
	 */
	public static List<ParagraphChange> between(String older, String newer) {
		List<String> before = older.isEmpty() ? List.of() : List.of(older.split("\\R", -1));
		List<String> after = newer.isEmpty() ? List.of() : List.of(newer.split("\\R", -1));
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && before.get(start).equals(after.get(start))) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
			end++;
		}
		List<ParagraphChange> changes = new ArrayList<>();
		add(changes, Kind.SAME, before.subList(0, start));
		middle(changes, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
		add(changes, Kind.SAME, before.subList(before.size() - end, before.size()));
		return changes;
	}

	private static void middle(List<ParagraphChange> changes, List<String> before, List<String> after) {
		if ((long) before.size() * after.size() > MOST_COMPARISONS) {
			add(changes, Kind.REMOVED, before);
			add(changes, Kind.ADDED, after);
			return;
		}
		int[][] common = common(before, after);
		int i = 0;
		int j = 0;
		while (i < before.size() && j < after.size()) {
			if (before.get(i).equals(after.get(j))) {
				changes.add(new ParagraphChange(Kind.SAME, before.get(i)));
				i++;
				j++;
			} else if (common[i + 1][j] >= common[i][j + 1]) {
				changes.add(new ParagraphChange(Kind.REMOVED, before.get(i++)));
			} else {
				changes.add(new ParagraphChange(Kind.ADDED, after.get(j++)));
			}
		}
		add(changes, Kind.REMOVED, before.subList(i, before.size()));
		add(changes, Kind.ADDED, after.subList(j, after.size()));
	}

	/** How many paragraphs the rests of two texts have in common, by where the rests begin. */
	private static int[][] common(List<String> before, List<String> after) {
		int[][] common = new int[before.size() + 1][after.size() + 1];
		for (int i = before.size() - 1; i >= 0; i--) {
			for (int j = after.size() - 1; j >= 0; j--) {
				common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private static void add(List<ParagraphChange> changes, Kind kind, List<String> paragraphs) {
		paragraphs.forEach(text -> changes.add(new ParagraphChange(kind, text)));
	}
}
