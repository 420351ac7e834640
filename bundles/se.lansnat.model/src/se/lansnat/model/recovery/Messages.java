package se.lansnat.model.recovery;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String damaged;

	static {
		NLS.initializeMessages("se.lansnat.model.recovery.messages", Messages.class);
	}

	private Messages() {
	}
}
