package se.lansnat.network;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String areaNodeTwoMain;
	public static String mainNodeSize;
	public static String mainNodeTwoWays;
	public static String noRoot;
	public static String outageOverLimit;
	public static String propertyNodeTwoArea;
	public static String waysUndecided;

	static {
		NLS.initializeMessages("se.lansnat.network.messages", Messages.class);
	}

	private Messages() {
	}
}
