package se.lansnat.report.document.pdf;

import java.util.function.IntPredicate;

import se.lansnat.report.document.font.Letters;

/** The characters that the faces have letters for, with a memory: whether any that was asked for is written from right to left. */
final class LettersUsed implements IntPredicate {

	private static final int FIRST_RIGHT_TO_LEFT = 0x590;

	private boolean rightToLeft;

	@Override
	public boolean test(int c) {
		if (c >= FIRST_RIGHT_TO_LEFT && !rightToLeft) {
			byte direction = Character.getDirectionality(c);
			rightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
		}
		return Letters.shows(c);
	}

	boolean rightToLeft() {
		return rightToLeft;
	}
}
