package se.lansnat.reference.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a figure is counted in. */
public enum Unit {

	/** Swedish kronor. */
	SEK("SEK", "kr"),
	/** Kronor per metre of network. */
	SEK_PER_METRE("SEK/m", "kr/m"),
	/** Kronor per locality. */
	SEK_PER_LOCALITY("SEK/locality", "kr/ort", "kr/locality"),
	/** Kronor per inhabitant. */
	SEK_PER_INHABITANT("SEK/inhabitant", "kr/invånare", "kr/inhabitant"),
	/** Kronor per municipality. */
	SEK_PER_MUNICIPALITY("SEK/municipality", "kr/kommun", "kr/municipality"),
	/** Hundredths. */
	PERCENT("percent", "%"),
	/** Metres. */
	METRES("m", "m"),
	/** Persons who live somewhere. */
	INHABITANTS("inhabitants", "invånare", "inhabitants"),
	/** Built-up places. */
	LOCALITIES("localities", "orter", "localities"),
	/** Municipalities. */
	MUNICIPALITIES("municipalities", "kommuner", "municipalities"),
	/** Years. */
	YEARS("years", "år", "years"),
	/** A plain number. */
	NUMBER("number", "");

	private final String key;
	private final String swedish;
	private final String english;

	Unit(String key, String symbol) {
		this(key, symbol, symbol);
	}

	Unit(String key, String swedish, String english) {
		this.key = key;
		this.swedish = swedish;
		this.english = english;
	}

	/** @return the unit's name in files, for example {@code SEK/m} */
	public String key() {
		return key;
	}

	/** @return what is written after a number in the user's language, for example {@code kr/m}; empty for a plain number */
	public String symbol() {
		return Locale.getDefault().getLanguage().equals("en") ? english : swedish;
	}

	/**
	 * The unit with a name in files.
	 *
	 * @param key the name
	 * @return the unit, or empty if there is none of that name
	 */
	public static Optional<Unit> ofKey(String key) {
		return Arrays.stream(values()).filter(unit -> unit.key.equals(key)).findFirst();
	}

	/** @return the names of all units in files */
	public static List<String> keys() {
		return Arrays.stream(values()).map(Unit::key).toList();
	}
}
