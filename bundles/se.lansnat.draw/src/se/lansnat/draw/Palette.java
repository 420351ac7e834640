package se.lansnat.draw;

/**
 * Colours for the inks, for light and dark surroundings. Text and bars stand out from the background by at least 4,5 and 3 to 1
 * (WCAG 2.2, 1.4.3 and 1.4.11).
 */
public enum Palette {
	/** Dark on light, also for print. */
	LIGHT(0xFFFFFF, 0x1A1D21, 0x52585F, 0x52585F, 0xD5D9DE, 0x2C6DA4, 0x9A3412),
	/** Light on dark. */
	DARK(0x16191D, 0xECEEF1, 0xB4BBC3, 0xB4BBC3, 0x3A4148, 0x6FB1E8, 0xF59E6B);

	private final int[] colours;

	Palette(int... colours) {
		this.colours = colours;
	}

	/**
	 * The colour of an ink.
	 *
	 * @param ink what it is for
	 * @return red, green and blue, 8 bits each
	 */
	public int rgb(Ink ink) {
		return colours[ink.ordinal()];
	}

	/**
	 * The colour of an ink as style sheets write it.
	 *
	 * @param ink what it is for
	 * @return for example {@code #2c6da4}
	 */
	public String css(Ink ink) {
		return String.format("#%06x", rgb(ink));
	}
}
