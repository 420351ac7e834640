package se.lansnat.model.folder;

import java.nio.charset.StandardCharsets;

/** Names of the files of a county folder. */
public final class PartFiles {

	/** The county with its municipalities. */
	public static final String COUNTY = "county.lansnat";

	/** The county's own programme. */
	public static final String REGIONAL = "regional.lansnat";

	/** What every part's name ends in. */
	static final String SUFFIX = ".lansnat";

	/** Keeps what the machine owns out of Git. */
	static final String GITIGNORE = ".gitignore";

	private static final byte[] GITIGNORE_TEXT = "/.lansnat/\n".getBytes(StandardCharsets.UTF_8);

	private PartFiles() {
	}

	/**
	 * The file of a municipal programme.
	 *
	 * @param municipalityCode four digits
	 * @return its name
	 */
	public static String programme(String municipalityCode) {
		return "programme-" + municipalityCode + SUFFIX;
	}

	static boolean isPart(String name) {
		return name.endsWith(SUFFIX) && !name.startsWith(".");
	}

	static byte[] gitignore() {
		return GITIGNORE_TEXT.clone();
	}
}
