package se.lansnat.model.folder;

import java.nio.charset.StandardCharsets;

/** Names of the files of a county folder. */
public final class PartFiles {

	/** The county with its municipalities. */
	public static final String COUNTY = "county.lansnat";

	/** The county's own programme. */
	public static final String REGIONAL = "regional.lansnat";

	/** The ledger of support. */
	public static final String SUPPORT = "support.lansnat";

	/** What every part's name ends in. */
	static final String SUFFIX = ".lansnat";

	private static final String FROZEN_PREFIX = "approved-";
	private static final String FROZEN_SUFFIX = ".frozen";

	/** As many digits of its SHA-256 as a frozen file is named by. */
	private static final int FROZEN_DIGITS = 16;

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

	/**
	 * The file of an approved version. The hash alone tells it; the code is there for people who look into the folder.
	 *
	 * @param municipalityCode of the programme; left out of the name where it is not four digits
	 * @param contentHash      SHA-256 of the file, 64 hexadecimal digits
	 * @return its name
	 */
	public static String frozen(String municipalityCode, String contentHash) {
		String code = municipalityCode != null && municipalityCode.matches("\\d{4}") ? municipalityCode + "-" : "";
		return FROZEN_PREFIX + code + contentHash.substring(0, FROZEN_DIGITS) + FROZEN_SUFFIX;
	}

	/**
	 * Whether a file holds an approved version.
	 *
	 * @param name name of a file of the folder
	 * @return true if it is named like one
	 */
	public static boolean isFrozen(String name) {
		return name.startsWith(FROZEN_PREFIX) && name.endsWith(FROZEN_SUFFIX);
	}

	/** Whether a file is the one of a version, whatever code its municipality had then. */
	static boolean isFrozen(String name, String contentHash) {
		return isFrozen(name) && name.endsWith(contentHash.substring(0, FROZEN_DIGITS) + FROZEN_SUFFIX);
	}

	/**
	 * Whether a file is a part.
	 *
	 * @param name name of a file of the folder
	 * @return true if it is named like one
	 */
	public static boolean isPart(String name) {
		return name.endsWith(SUFFIX) && !name.startsWith(".");
	}

	static byte[] gitignore() {
		return GITIGNORE_TEXT.clone();
	}
}
