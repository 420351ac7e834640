package se.lansnat.reference;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String dataMissing;
	static String dataUnreadable;
	static String dataBadCell;

	static {
		NLS.initializeMessages("se.lansnat.reference.messages", Messages.class);
	}

	private Messages() {
	}
}
