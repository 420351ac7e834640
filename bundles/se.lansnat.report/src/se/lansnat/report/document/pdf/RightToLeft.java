package se.lansnat.report.document.pdf;

import java.text.Bidi;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Splits text into runs from left to right and from right to left by the Unicode algorithm that the JDK has. Arabic letters are not
 * joined.
 */
final class RightToLeft implements BidiSplitter {

	private Bidi bidi;

	@Override
	public void setParagraph(String paragraph, byte defaultDirection) {
		bidi = new Bidi(paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
	}

	@Override
	public int countTextRuns() {
		return bidi.getRunCount();
	}

	@Override
	public BidiTextRun getVisualRun(int run) {
		int start = bidi.getRunStart(run);
		return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
	}

	@Override
	public byte getBaseDirection(String paragraph) {
		return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
	}

	/** Turns a run around, accents staying on their letters and brackets facing the text. */
	static final class Reversal implements BidiReorderer {

		private static final String BRACKETS = "()[]{}<>«»‹›";

		@Override
		public String reorderRTLTextToLTR(String text) {
			StringBuilder turned = new StringBuilder(text.length());
			int end = text.length();
			for (int i = text.length(); i > 0;) {
				int c = text.codePointBefore(i);
				i -= Character.charCount(c);
				if (!isAccent(c)) {
					turned.appendCodePoint(mirrored(c)).append(text, i + Character.charCount(c), end);
					end = i;
				}
			}
			return turned.append(text, 0, end).toString();
		}

		private static boolean isAccent(int c) {
			int type = Character.getType(c);
			return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
		}

		private static int mirrored(int c) {
			int at = BRACKETS.indexOf(c);
			return at < 0 ? c : BRACKETS.charAt(at ^ 1);
		}

		@Override
		public String shapeText(String text) {
			return text;
		}

		@Override
		public String deshapeText(String text) {
			return text;
		}

		@Override
		public boolean isLiveImplementation() {
			return true;
		}
	}
}
