package se.lansnat.ui.table;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps how tables are arranged in the settings of the running program. */
public final class PreferenceMemory implements TableMemory {

	private static final String NODE = "se.lansnat.ui.table";

	@Override
	public String load(String tableId) {
		return settings().get(tableId, "");
	}

	/** The settings are written down in the background: nothing that the user does waits for it. */
	@Override
	public void save(String tableId, String state) {
		IEclipsePreferences settings = settings();
		settings.put(tableId, state);
		CompletableFuture.runAsync(() -> {
			try {
				settings.flush();
			} catch (BackingStoreException e) {
				ILog.of(PreferenceMemory.class).warn(tableId, e);
			}
		});
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
