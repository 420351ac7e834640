package se.lansnat.ui.programme;

/**
 * A change of a text: one stretch is replaced, and something is selected afterwards.
 *
 * @param start where the stretch begins, in characters from 0
 * @param length how long it is, 0 or more
 * @param replacement what comes in its place
 * @param selectFrom where the new selection begins
 * @param selectTo where it ends, with the caret; not before its beginning
 */
record TextChange(int start, int length, String replacement, int selectFrom, int selectTo) {

	/**
	 * The smallest change that makes one text of another, so that what is the same keeps its caret and its place on the screen.
	 *
	 * @param old the text as it is
	 * @param now the text as it is to be
	 * @param caret where the caret is in the old text
	 * @return the change, with the caret at the same characters where they are still there, else at the end of what is new
	 */
	static TextChange between(String old, String now, int caret) {
		int shorter = Math.min(old.length(), now.length());
		int start = 0;
		while (start < shorter && old.charAt(start) == now.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shorter - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
			end++;
		}
		int oldEnd = old.length() - end;
		int newEnd = now.length() - end;
		int place = caret >= oldEnd ? caret + newEnd - oldEnd : caret <= start ? caret : newEnd;
		return new TextChange(start, oldEnd - start, now.substring(start, newEnd), place, place);
	}

	/** {@return the text after the change} */
	String apply(String text) {
		return text.substring(0, start) + replacement + text.substring(start + length);
	}

	/** {@return whether nothing changes but the selection} */
	boolean isEmpty() {
		return length == 0 && replacement.isEmpty();
	}
}
