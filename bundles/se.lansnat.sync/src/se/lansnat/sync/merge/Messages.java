package se.lansnat.sync.merge;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String changesLost;
	public static String damagedPart;
	public static String idTwice;
	public static String noCounty;
	public static String proofFailed;
	public static String unreadable;
	public static String unrelated;

	static {
		NLS.initializeMessages("se.lansnat.sync.merge.messages", Messages.class);
	}

	private Messages() {
	}
}
