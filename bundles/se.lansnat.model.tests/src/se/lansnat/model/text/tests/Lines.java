package se.lansnat.model.text.tests;

import java.util.List;

/** Compares texts line by line, as Git would. */
final class Lines {

	/**
	 * What differs.
	 *
	 * @param removed lines of the old text only
	 * @param added   lines of the new text only
	 */
	record Difference(List<String> removed, List<String> added) {
	}

	private Lines() {
	}

	/** The lines between what the texts have in common at their start and at their end. */
	static Difference difference(String before, String after) {
		List<String> old = before.lines().toList();
		List<String> now = after.lines().toList();
		int start = 0;
		while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
			start++;
		}
		int end = 0;
		while (end < Math.min(old.size(), now.size()) - start
				&& old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
			end++;
		}
		return new Difference(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
	}
}
