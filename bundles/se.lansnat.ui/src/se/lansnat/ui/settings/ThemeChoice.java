package se.lansnat.ui.settings;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light, dark, or as the system is. */
public enum ThemeChoice {
	/** Whatever the system says at the start. */
	SYSTEM,
	/** Light. */
	LIGHT,
	/** Dark. */
	DARK;

	private static final String THEMES = "org.eclipse.e4.ui.css.theme.";
	private static final String LIGHT_THEME = THEMES + "e4_default";
	private static final String DARK_THEME = THEMES + "e4_dark";
	/** Where the workbench itself keeps the theme that it begins with. */
	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String KEY = "themeid";

	/** {@return the choice that is in force} */
	public static ThemeChoice current() {
		return switch (InstanceScope.INSTANCE.getNode(NODE).get(KEY, "")) {
		case DARK_THEME -> DARK;
		case LIGHT_THEME -> LIGHT;
		default -> SYSTEM;
		};
	}

	/** Applies the choice at once and for all starts to come. UI thread. */
	public void apply() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
		engine.setTheme(dark ? DARK_THEME : LIGHT_THEME, this != SYSTEM);
		if (this == SYSTEM) {
			InstanceScope.INSTANCE.getNode(NODE).remove(KEY);
		}
	}
}
