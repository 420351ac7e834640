package se.lansnat.ui.consolidation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import se.lansnat.model.County;

/** What the workbench remembers of consolidation from one time to the next: on this machine, never in the county's folder. */
final class Remembered {

	private static final String BUNDLE = "se.lansnat.ui.consolidation";
	private static final String NEIGHBOURS = "neighbours.";
	private static final String DECIDED_BY = "decidedBy";

	private Remembered() {
	}

	/** {@return what the settings of a county are kept under} */
	static String key(County county) {
		return county.getCode() == null ? county.getId() : county.getCode();
	}

	/** {@return the folders of the neighbouring counties that a county is compared with} */
	static List<Path> neighbours(String county) {
		return settings().get(NEIGHBOURS + county, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	static void setNeighbours(String county, List<Path> folders) {
		put(NEIGHBOURS + county, folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
	}

	/** {@return who decides: as typed last, at first whoever has logged on} */
	static String decidedBy() {
		return settings().get(DECIDED_BY, System.getProperty("user.name", ""));
	}

	static void setDecidedBy(String name) {
		put(DECIDED_BY, name);
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** Written down at once: nobody else does it before the program ends. */
	private static void put(String key, String value) {
		IEclipsePreferences settings = settings();
		if (!value.equals(settings.get(key, null))) {
			settings.put(key, value);
			CompletableFuture.runAsync(() -> {
				try {
					settings.flush();
				} catch (BackingStoreException e) {
					ILog.of(Remembered.class).warn(key, e);
				}
			});
		}
	}
}
