package se.lansnat.sync.pack;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String badManifest;
	public static String badName;
	public static String damaged;
	public static String foreignCounty;
	public static String newer;
	public static String noMunicipality;
	public static String noPack;
	public static String notOpened;
	public static String older;
	public static String passphraseNeeded;
	public static String tooBig;
	public static String wrongPassphrase;

	static {
		NLS.initializeMessages("se.lansnat.sync.pack.messages", Messages.class);
	}

	private Messages() {
	}
}
