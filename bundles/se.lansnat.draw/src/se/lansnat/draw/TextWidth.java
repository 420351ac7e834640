package se.lansnat.draw;

/**
 * How wide a text becomes, without a font at hand: the advance widths of DejaVu Sans, which is wider than the usual fonts of a
 * screen, so that what has room by this measure has room in fact.
 */
public final class TextWidth {

	/** Thousandths of the font size for the characters from blank to tilde. */
	private static final int[] ASCII = {
			318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
			636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
			1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
			603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
			500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
			635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838 };

	/** Enough for the letters of other European alphabets. */
	private static final int OTHER = 790;

	/** The widest characters: ellipsis, dashes as wide as the font is high, and scripts that fill a square. */
	private static final int SQUARE = 1000;

	private static final double BOLD = 1.13;

	private TextWidth() {
	}

	/**
	 * Measures a text.
	 *
	 * @param text what it says
	 * @param size of the font in pixels
	 * @param bold whether the font is bold
	 * @return the width in pixels
	 */
	public static double of(String text, double size, boolean bold) {
		int thousandths = text.codePoints().map(TextWidth::of).sum();
		return thousandths * size / 1000 * (bold ? BOLD : 1);
	}

	/**
	 * Shortens a text so that it has room.
	 *
	 * @param text  what it says
	 * @param size  of the font in pixels
	 * @param bold  whether the font is bold
	 * @param width how much room there is, in pixels
	 * @return the text, or its beginning and an ellipsis
	 */
	public static String fit(String text, double size, boolean bold, double width) {
		if (of(text, size, bold) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && of(text.substring(0, end) + "…", size, bold) > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + "…";
	}

	private static int of(int character) {
		if (character >= ' ' && character <= '~') {
			return ASCII[character - ' '];
		}
		if (character == '\u00A0' || character == '\u202F') {
			return ASCII[0];
		}
		return character < 0x2010 ? OTHER : SQUARE;
	}
}
