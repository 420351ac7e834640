package se.lansnat.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Which Länsnät this is. */
final class Version {

	private Version() {
	}

	/** Name and version; without the platform there is no version to know. */
	static String text() {
		return Messages.productName + version();
	}

	private static String version() {
		try {
			Bundle bundle = FrameworkUtil.getBundle(Version.class);
			return bundle == null ? "" : " " + bundle.getVersion();
		} catch (LinkageError e) {
			return "";
		}
	}
}
