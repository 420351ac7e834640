package se.lansnat.model.names;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String yes;
	public static String no;

	static {
		NLS.initializeMessages("se.lansnat.model.names.messages", Messages.class);
	}

	private Messages() {
	}
}
