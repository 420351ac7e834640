package se.lansnat.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import se.lansnat.ui.settings.Settings;

/** The counties that were opened last, the latest first. */
public final class RecentCounties {

	private static final String BUNDLE = "se.lansnat.ui";
	private static final String KEY = "recentCounties";
	private static final int MOST = 8;

	/**
	 * One of them.
	 *
	 * @param directory where it is
	 * @param name      what it is called
	 */
	public record Recent(Path directory, String name) {
	}

	private RecentCounties() {
	}

	/** {@return the counties, the latest first; they may be gone by now} */
	public static List<Recent> list() {
		List<Recent> recent = new ArrayList<>();
		for (String line : settings().get(KEY, "").split("\n")) {
			String[] columns = line.split("\t");
			if (columns.length == 2) {
				recent.add(new Recent(Path.of(columns[0]), columns[1]));
			}
		}
		return recent;
	}

	/** Puts a county first. Nobody else writes settings down before the program ends. */
	static void remember(Path directory, String name) {
		List<Recent> recent = list();
		if (!recent.isEmpty() && recent.getFirst().equals(new Recent(directory, name))) {
			return;
		}
		recent.removeIf(one -> one.directory().equals(directory));
		recent.addFirst(new Recent(directory, name));
		settings().put(KEY, String.join("\n", recent.stream().limit(MOST).map(one -> one.directory() + "\t" + one.name()).toList()));
		CompletableFuture.runAsync(Settings::flush);
	}

	/** Takes a county out that is no longer there. */
	static void forget(Path directory) {
		settings().put(KEY, String.join("\n", list().stream().filter(one -> !one.directory().equals(directory))
				.map(one -> one.directory() + "\t" + one.name()).toList()));
	}

	private static IEclipsePreferences settings() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
