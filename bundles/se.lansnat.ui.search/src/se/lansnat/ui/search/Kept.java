package se.lansnat.ui.search;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What is kept among the user's own settings from one time to the next. */
final class Kept {

	private static final String BUNDLE = "se.lansnat.ui.search";

	private Kept() {
	}

	static String get(String key, String otherwise) {
		return settings().get(key, otherwise);
	}

	static boolean get(String key, boolean otherwise) {
		return settings().getBoolean(key, otherwise);
	}

	/** Written down at once: nobody else does it before the program ends. */
	static void put(String key, String value) {
		settings().put(key, value);
		flush();
	}

	static void put(String key, boolean value) {
		settings().putBoolean(key, value);
		flush();
	}

	static void remove(String key) {
		settings().remove(key);
		flush();
	}

	private static void flush() {
		CompletableFuture.runAsync(() -> {
			try {
				settings().flush();
			} catch (BackingStoreException e) {
				ILog.of(Kept.class).warn(BUNDLE, e);
			}
		});
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
