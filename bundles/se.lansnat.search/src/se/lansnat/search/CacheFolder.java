package se.lansnat.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Where programs of this system keep what can be made anew. */
public final class CacheFolder {

	/** The system property that names another place. */
	public static final String PROPERTY = "lansnat.cache";

	private CacheFolder() {
	}

	/**
	 * The folder of all indexes of the user, or the one that {@value #PROPERTY} names.
	 *
	 * @return a path; nothing is made there
	 */
	public static Path ofUser() {
		Map<String, String> environment = System.getenv();
		String named = System.getProperty(PROPERTY);
		if (named != null) {
			return Path.of(named);
		}
		return Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA").map(environment::get).filter(value -> value != null && !value.isBlank())
				.map(Path::of)
				.findFirst().orElse(Path.of(System.getProperty("user.home"), ".cache")).resolve("lansnat").resolve("search");
	}
}
