package se.lansnat.support.whatif;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String changedStatistics;
	public static String notWhole;
	public static String unknownMunicipality;
	public static String unknownParameter;
	public static String unknownStatistic;

	static {
		NLS.initializeMessages("se.lansnat.support.whatif.messages", Messages.class);
	}

	private Messages() {
	}
}
