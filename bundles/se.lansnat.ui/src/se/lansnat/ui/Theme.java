package se.lansnat.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import se.lansnat.ui.table.Contrast;

/**
 * Colours and fonts that follow the theme: made of the foreground and background that a control has, light or dark, and of the hues
 * that the theme defines. UI thread only, and to be asked at each painting, for the theme may change.
 */
public final class Theme {

	/** How many hues {@link #series(Control, int)} tells apart. */
	public static final int SERIES = 6;

	private static final String HUE = "se.lansnat.ui.color.hue";
	private static final double SECONDARY = 0.6;

	private Theme() {
	}

	/**
	 * A shade between the control's background and its foreground.
	 *
	 * @param control any control
	 * @param share 0 (background) to 1 (foreground); about 0.08 for a header's background, 0.2 for grid lines
	 * @return the colour, which nobody needs to dispose of
	 */
	public static Color shade(Control control, double share) {
		return new Color(mixed(control, share));
	}

	/**
	 * The colour of what is said besides: paler than the text, and still to be read.
	 *
	 * @param control the control that is painted on
	 * @return the colour, with a contrast of at least {@link Contrast#TEXT} unless the text itself has less
	 */
	public static Color secondary(Control control) {
		return new Color(Contrast.atLeast(mixed(control, SECONDARY), control.getBackground().getRGB(), control.getForeground().getRGB(),
				Contrast.TEXT));
	}

	/**
	 * The colour of a series in a chart: a hue of the theme, light on dark and dark on light grounds.
	 *
	 * @param control the control that is painted on
	 * @param index 0 to {@link #SERIES} - 1
	 * @return the colour
	 */
	public static Color series(Control control, int index) {
		return hue(control, HUE + (index + 1), Contrast.GRAPHICS);
	}

	/**
	 * The colour of errors.
	 *
	 * @param control the control that is painted on
	 * @return the colour
	 */
	public static Color error(Control control) {
		return hue(control, HUE + ".error", Contrast.TEXT);
	}

	/**
	 * The colour of warnings.
	 *
	 * @param control the control that is painted on
	 * @return the colour
	 */
	public static Color warning(Control control) {
		return hue(control, HUE + ".warning", Contrast.TEXT);
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

	private static Color hue(Control control, String id, double contrast) {
		RGB hue = JFaceResources.getColorRegistry().getRGB(id);
		RGB light = isDark(control) ? Contrast.mix(hue, new RGB(255, 255, 255), 0.4) : hue;
		return new Color(Contrast.atLeast(light, control.getBackground().getRGB(), control.getForeground().getRGB(), contrast));
	}

	private static RGB mixed(Control control, double share) {
		return Contrast.mix(control.getBackground().getRGB(), control.getForeground().getRGB(), share);
	}

	private static boolean isDark(Control control) {
		RGB back = control.getBackground().getRGB();
		return 0.299 * back.red + 0.587 * back.green + 0.114 * back.blue < 128;
	}
}
