package se.lansnat.reference;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String dataMissing;
	public static String dataUnreadable;
	public static String dataBadCell;

	static {
		NLS.initializeMessages("se.lansnat.reference.messages", Messages.class);
	}

	private Messages() {
	}
}
