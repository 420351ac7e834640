package se.lansnat.model.quickfix;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String set;
	public static String clear;
	public static String delete;
	public static String swap;
	public static String clean;
	public static String planned;
	public static String proposed;

	static {
		NLS.initializeMessages("se.lansnat.model.quickfix.messages", Messages.class);
	}

	private Messages() {
	}
}
