package se.lansnat.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import se.lansnat.model.folder.FolderSettings;
import se.lansnat.model.storage.Backups;

/** The user's choices, kept among the user's own settings. */
public final class Settings {

	private static final String BUNDLE = "se.lansnat.ui";
	private static final String AUTHOR = "author";
	private static final String VERSIONS = "backupVersions";
	private static final String WELCOME = "welcomeShown";

	/** The fewest earlier versions of a file that can be kept. */
	public static final int FEWEST_VERSIONS = 1;
	/** The most earlier versions of a file that can be kept. */
	public static final int MOST_VERSIONS = 100;

	private Settings() {
	}

	/** {@return the name that the change log gets; the system's user name unless another one was chosen} */
	public static String author() {
		return node().get(AUTHOR, System.getProperty("user.name", "?"));
	}

	/**
	 * Sets the name that the change log gets, for counties that are opened from now on.
	 *
	 * @param name the name; blank for the system's user name
	 */
	public static void setAuthor(String name) {
		if (name.isBlank() || name.strip().equals(System.getProperty("user.name", "?"))) {
			node().remove(AUTHOR);
		} else {
			node().put(AUTHOR, name.strip());
		}
	}

	/** {@return how many earlier versions of each file are kept} */
	public static int versions() {
		return Math.clamp(node().getInt(VERSIONS, Backups.DEFAULT_VERSIONS), FEWEST_VERSIONS, MOST_VERSIONS);
	}

	/**
	 * Sets how many earlier versions of each file are kept, for counties that are opened from now on.
	 *
	 * @param count {@link #FEWEST_VERSIONS} to {@link #MOST_VERSIONS}
	 */
	public static void setVersions(int count) {
		node().putInt(VERSIONS, count);
	}

	/** {@return what counties are opened with} */
	public static FolderSettings ofFolders() {
		return new FolderSettings(author(), Clock.systemUTC(), versions());
	}

	/** {@return whether the welcome page has not been shown yet; it counts as shown then} */
	public static boolean takeFirstStart() {
		boolean first = !node().getBoolean(WELCOME, false);
		if (first) {
			node().putBoolean(WELCOME, true);
			flush();
		}
		return first;
	}

	/** {@return the language of the next start, {@code sv} or {@code en}: the chosen one, else that of now} */
	public static String language() {
		try {
			String chosen = Files.readString(languageFile()).strip();
			return chosen.startsWith("en") ? "en" : "sv";
		} catch (IOException e) {
			return Locale.getDefault().getLanguage().equals("en") ? "en" : "sv";
		}
	}

	/**
	 * Chooses the language of the next start. The starter reads it before there is a program: texts of plug-ins are read once.
	 *
	 * @param language {@code sv} or {@code en}
	 * @throws IOException if it cannot be written down
	 */
	public static void setLanguage(String language) throws IOException {
		Files.createDirectories(languageFile().getParent());
		Files.writeString(languageFile(), (language.equals("en") ? "en" : "sv_SE") + "\n");
	}

	/** Where the starter reads it: what is home to a shell need not be home to Java. */
	private static Path languageFile() {
		String file = System.getProperty("lansnat.language", "");
		return file.isEmpty() ? Path.of(System.getProperty("user.home"), ".lansnat", "language") : Path.of(file);
	}

	/** Writes the choices down now: nobody else does before the program ends. */
	public static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(Settings.class).warn(BUNDLE, e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}
