package se.lansnat.model.text;

/** A text holds a character that XML 1.0 cannot carry, so that the part cannot be written. */
public final class IllegalTextException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String id;
	private final String feature;

	/**
	 * A refusal.
	 *
	 * @param id      id of the object
	 * @param feature name of the feature
	 * @param text    the text
	 */
	public IllegalTextException(String id, String feature, String text) {
		super(String.format("Object %s, feature %s: character U+%04X at %d", id, feature,
				text.codePointAt(XmlText.illegalAt(text)), XmlText.illegalAt(text)));
		this.id = id;
		this.feature = feature;
	}

	/** {@return id of the object} */
	public String id() {
		return id;
	}

	/** {@return name of the feature} */
	public String feature() {
		return feature;
	}
}
