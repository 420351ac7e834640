package se.lansnat.ui.programme;

import se.lansnat.model.text.XmlText;

/** Texts as the county keeps them. */
final class PlainText {

	private static final String REPLACEMENT = "\uFFFD";

	private PlainText() {
	}

	/**
	 * Makes a text that any file can hold: line ends are one character, and what no file can hold is shown as a replacement character.
	 *
	 * @param text typed or pasted
	 * @return the same where nothing was wrong with it
	 */
	static String clean(String text) {
		String clean = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
		if (XmlText.illegalAt(clean) < 0) {
			return clean;
		}
		StringBuilder legal = new StringBuilder(clean.length());
		clean.codePoints().mapToObj(Character::toString).forEach(one -> legal.append(XmlText.illegalAt(one) < 0 ? one : REPLACEMENT));
		return legal.toString();
	}
}
