package se.lansnat.model.validation;

import java.util.Locale;

/** Small questions about texts. */
final class Texts {

	private static final String MUNICIPALITY_CODE = "\\d{4}";

	private Texts() {
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	static boolean isMunicipalityCode(String text) {
		return text != null && text.matches(MUNICIPALITY_CODE);
	}

	/** A form that two texts share which people would call the same. */
	static String folded(String text) {
		return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
