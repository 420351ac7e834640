package se.lansnat.ui.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of a table, all made of those that the theme and the desktop give: what lies in a list's background is mixed with its
 * foreground. Where the desktop's list colours don't fit the theme (a dark theme on a light desktop) the theme's control colours are
 * taken instead.
 */
final class Shades {

	private static final double MIN_CONTRAST = 3;
	private static final double TEXT_CONTRAST = 4.5;

	/** What all the colours depend on. */
	private record Source(RGB theme, RGB list, RGB selection) {

		static Source of(Control control) {
			Display display = control.getDisplay();
			return new Source(control.getBackground().getRGB(), display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB(),
					display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB());
		}
	}

	private static final String HUE = "se.lansnat.ui.color.hue";

	private final Source source;
	final Color background;
	final Color foreground;
	final Color zebra;
	final Color header;
	final Color dim;
	final Color line;
	final Color strongLine;
	final Color selection;
	final Color selectionText;
	final Color quietSelection;
	final Color currentRow;
	final Color error;
	final Color errorBackground;
	final Color warning;
	final Color note;

	private Shades(Control control, Source source) {
		Display display = control.getDisplay();
		this.source = source;
		RGB listFore = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB();
		boolean fits = isDark(source.list) == isDark(source.theme) && contrast(source.list, listFore) >= MIN_CONTRAST;
		RGB back = fits ? source.list : source.theme;
		RGB fore = fits ? listFore : control.getForeground().getRGB();
		RGB select = source.selection;
		RGB selectText = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
		RGB red = hue(display, HUE + ".error", SWT.COLOR_RED, back, fore);
		background = new Color(back);
		foreground = new Color(fore);
		zebra = new Color(mix(back, fore, 0.035));
		header = new Color(mix(back, fore, 0.09));
		dim = new Color(mix(back, fore, 0.65));
		line = new Color(mix(back, fore, 0.13));
		strongLine = new Color(mix(back, fore, 0.35));
		selection = new Color(select);
		selectionText = new Color(contrast(select, selectText) >= MIN_CONTRAST ? selectText : back);
		quietSelection = new Color(mix(back, select, 0.3));
		currentRow = new Color(mix(back, select, 0.13));
		error = new Color(red);
		errorBackground = new Color(mix(back, red, 0.14));
		warning = new Color(hue(display, HUE + ".warning", SWT.COLOR_DARK_YELLOW, back, fore));
		note = dim;
	}

	/**
	 * Gives the colours of a control.
	 *
	 * @param control what the table stands on
	 * @param known what was given the last time, or null
	 * @return the same object unless the theme has changed
	 */
	static Shades of(Control control, Shades known) {
		Source source = Source.of(control);
		return known != null && known.source.equals(source) ? known : new Shades(control, source);
	}

	/** A hue of the theme, or the system's where there is no theme, moved towards the foreground until texts in it can be read. */
	private static RGB hue(Display display, String id, int system, RGB back, RGB fore) {
		RGB themed = JFaceResources.getColorRegistry().getRGB(id);
		RGB hue = themed == null ? display.getSystemColor(system).getRGB() : themed;
		RGB readable = hue;
		for (double share = 0.1; contrast(readable, back) < TEXT_CONTRAST && share < 1; share += 0.1) {
			readable = mix(hue, fore, share);
		}
		return readable;
	}

	static boolean isDark(RGB color) {
		return luminance(color) < 0.2;
	}

	private static RGB mix(RGB from, RGB to, double share) {
		return new RGB(between(from.red, to.red, share), between(from.green, to.green, share), between(from.blue, to.blue, share));
	}

	private static int between(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
	static double contrast(RGB a, RGB b) {
		double la = luminance(a);
		double lb = luminance(b);
		return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
