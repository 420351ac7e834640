package se.lansnat.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours and fonts that follow the theme: made of the foreground and background that a control has, light or dark, and of the hues
 * that the theme defines. UI thread only, and to be asked at each painting, for the theme may change.
 */
public final class Theme {

	/** How many hues {@link #series(Control, int)} tells apart. */
	public static final int SERIES = 6;

	private static final String HUE = "se.lansnat.ui.color.hue";

	private Theme() {
	}

	/**
	 * A shade between the control's background and its foreground.
	 *
	 * @param control any control
	 * @param share 0 (background) to 1 (foreground); about 0.08 for a header's background, 0.2 for grid lines, 0.6 for secondary text
	 * @return the colour, which nobody needs to dispose of
	 */
	public static Color shade(Control control, double share) {
		return new Color(mix(control.getBackground().getRGB(), control.getForeground().getRGB(), share));
	}

	/**
	 * The colour of a series in a chart: a hue of the theme, light on dark and dark on light grounds.
	 *
	 * @param control the control that is painted on
	 * @param index 0 to {@link #SERIES} - 1
	 * @return the colour
	 */
	public static Color series(Control control, int index) {
		return hue(control, HUE + (index + 1));
	}

	/**
	 * The colour of errors.
	 *
	 * @param control the control that is painted on
	 * @return the colour
	 */
	public static Color error(Control control) {
		return hue(control, HUE + ".error");
	}

	/**
	 * The colour of warnings.
	 *
	 * @param control the control that is painted on
	 * @return the colour
	 */
	public static Color warning(Control control) {
		return hue(control, HUE + ".warning");
	}

	/** @return the bold form of the dialogs' font */
	public static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	/** @return the italic form of the dialogs' font */
	public static Font italic() {
		return JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT);
	}

	/** @return the font of headlines in views and dialogs */
	public static Font headline() {
		return JFaceResources.getHeaderFont();
	}

	private static Color hue(Control control, String id) {
		RGB hue = JFaceResources.getColorRegistry().getRGB(id);
		return new Color(isDark(control) ? mix(hue, new RGB(255, 255, 255), 0.4) : hue);
	}

	private static boolean isDark(Control control) {
		RGB back = control.getBackground().getRGB();
		return 0.299 * back.red + 0.587 * back.green + 0.114 * back.blue < 128;
	}

	private static RGB mix(RGB from, RGB to, double share) {
		return new RGB(between(from.red, to.red, share), between(from.green, to.green, share), between(from.blue, to.blue, share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
