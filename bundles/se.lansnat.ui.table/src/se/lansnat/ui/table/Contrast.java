package se.lansnat.ui.table;

import org.eclipse.swt.graphics.RGB;

/** How well one colour is told from another, as WCAG 2 and EN 301 549 measure it. */
public final class Contrast {

	/** The least contrast that a text may have with what is behind it (EN 301 549, 11.1.4.3). */
	public static final double TEXT = 4.5;
	/** The least contrast of what is no text but must be seen (EN 301 549, 11.1.4.11). */
	public static final double GRAPHICS = 3;

	private static final double STEP = 0.05;

	private Contrast() {
	}

	/**
	 * The contrast of two colours, whichever of them is in front.
	 *
	 * @param a one colour
	 * @param b the other
	 * @return 1 (the same) to 21 (black and white)
	 */
	public static double of(RGB a, RGB b) {
		double la = luminance(a);
		double lb = luminance(b);
		return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
	}

	/**
	 * A colour that can be told from its background: the one asked for, or as little moved towards the foreground as needed.
	 *
	 * @param wanted     the colour asked for
	 * @param background what is behind it
	 * @param foreground the colour of plain text there, which is the last that is given
	 * @param least      the contrast to reach
	 * @return the colour
	 */
	public static RGB atLeast(RGB wanted, RGB background, RGB foreground, double least) {
		RGB colour = wanted;
		for (double share = STEP; of(colour, background) < least && share <= 1; share += STEP) {
			colour = mix(wanted, foreground, share);
		}
		return colour;
	}

	/**
	 * A colour between two.
	 *
	 * @param from  one colour
	 * @param to    the other
	 * @param share 0 for the first to 1 for the second
	 * @return the colour
	 */
	public static RGB mix(RGB from, RGB to, double share) {
		return new RGB(between(from.red, to.red, share), between(from.green, to.green, share), between(from.blue, to.blue, share));
	}

	static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
