package se.lansnat.sync.share;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String badUrl;
	public static String failed;
	public static String noRemote;
	public static String notShared;
	public static String notWritten;
	public static String nothingThere;
	public static String pullFirst;
	public static String rewritten;
	public static String secretInUrl;
	public static String transferFailed;
	public static String unrelated;

	static {
		NLS.initializeMessages("se.lansnat.sync.share.messages", Messages.class);
	}

	private Messages() {
	}
}
