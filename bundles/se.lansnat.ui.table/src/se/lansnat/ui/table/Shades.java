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
		boolean fits = isDark(source.list) == isDark(source.theme) && Contrast.of(source.list, listFore) >= Contrast.GRAPHICS;
		RGB back = fits ? source.list : source.theme;
		RGB fore = fits ? listFore : control.getForeground().getRGB();
		RGB select = source.selection;
		RGB selectText = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB();
		RGB red = hue(display, HUE + ".error", SWT.COLOR_RED, back, fore);
		background = new Color(back);
		foreground = new Color(fore);
		zebra = new Color(Contrast.mix(back, fore, 0.035));
		header = new Color(Contrast.mix(back, fore, 0.09));
		dim = new Color(Contrast.atLeast(Contrast.mix(back, fore, 0.65), Contrast.mix(back, fore, 0.09), fore, Contrast.TEXT));
		line = new Color(Contrast.mix(back, fore, 0.13));
		strongLine = new Color(Contrast.mix(back, fore, 0.35));
		selection = new Color(select);
		selectionText = new Color(Contrast.of(select, selectText) >= Contrast.GRAPHICS ? selectText : back);
		quietSelection = new Color(Contrast.mix(back, select, 0.3));
		currentRow = new Color(Contrast.mix(back, select, 0.13));
		error = new Color(red);
		errorBackground = new Color(Contrast.mix(back, red, 0.14));
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
		return Contrast.atLeast(hue, back, fore, Contrast.TEXT);
	}

	static boolean isDark(RGB color) {
		return Contrast.luminance(color) < 0.2;
	}
}
